import { writeFile } from 'node:fs/promises';
import { bundleSchema } from '../model/bundleSchema.ts';

/** `npm run generate` writes `bundle.schema.json`, by which editors know the form of a bundle. */
await writeFile('bundle.schema.json', `${JSON.stringify(bundleSchema(), null, 2)}\n`);

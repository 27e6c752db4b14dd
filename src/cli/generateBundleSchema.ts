import { writeFile } from 'node:fs/promises';
import { bundleSchema } from '../model/bundle/bundleSchema.ts';

/** Writes `bundle.schema.json`, with which editors check bundles. Part of `npm run generate`. */
await writeFile('bundle.schema.json', `${JSON.stringify(bundleSchema(), null, 2)}\n`);

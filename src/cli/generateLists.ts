import { writeFileSync } from 'node:fs';
import { completedFiles } from '../compile/check/kinds/completedFiles.ts';
import { listedParts } from './listedParts.ts';

/** `npm run generate` completes the lists of deal kinds and leg types in `cypher/` and `schema/`. */
for (const { path, before, text } of completedFiles(listedParts())) if (text !== before) writeFileSync(path, text);

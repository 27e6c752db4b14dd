import { readFile, writeFile } from 'node:fs/promises';
import { withTables } from '../model/stored/asMarkdown.ts';

/** `npm run generate` fills in the tables of `docs/graph.md` from `src/model/stored/`. */
await writeFile('docs/graph.md', withTables(await readFile('docs/graph.md', 'utf8')));

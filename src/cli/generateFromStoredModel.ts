import { readFile, writeFile } from 'node:fs/promises';
import { generatedChecks } from '../model/stored/asCypher.ts';
import { tablesAsMarkdown } from '../model/stored/asMarkdown.ts';

/** `npm run generate` fills in what follows from `src/model/stored/`: the tables of `docs/graph.md`, and checks that list properties. */
await writeFile('docs/graph.md', tablesAsMarkdown(await readFile('docs/graph.md', 'utf8')));
for (const [name, text] of Object.entries(generatedChecks())) await writeFile(`cypher/check/${name}.cypher`, text);

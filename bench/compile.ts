import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse, print, stripIgnoredCharacters, visit } from 'graphql';
import { createExecutor } from '../src/compile/createExecutor.ts';
import { openSources } from '../src/compile/source/sources.ts';
import { readExampleOperations } from '../src/server/routes/exampleOperations.ts';
import { readSchema } from '../src/server/apollo/createGateway.ts';

/**
 * Measures the time of the executor without the database for each example operation, first compiled and then cached.
 * A stub of the graph answers at once.
 */
const schema = readSchema();
const sources = openSources(schema, fileURLToPath(new URL('../cypher', import.meta.url)));
const fields = Object.keys(schema.getQueryType()!.getFields());
const searched = fields.filter((name) => sources.of('Query', name).from !== 'file');
const nothing = async () => ({ kind: 'object' as const, graphVersion: 0, row: {} });
const searches = Object.fromEntries(searched.map((name) => [name, nothing]));
/** Answers the count of undated claims, which has three columns, and looks at the version. */
const graph = { read: async (text: string) => (text.includes('AS counts') ? [[0, null, []]] : [[[0, null]]]) };
const rounds = 50;

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const median = (values: number[]): number => values.sort((one, other) => one - other)[values.length >> 1]!;
async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

say('| operation | compiled, ms | cached, ms |\n| --- | --- | --- |');
for (const { name, document: text, variables } of readExampleOperations()) {
  const document = parse(text);
  const [fresh, known]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    const execute = createExecutor({ schema, sources, searches, graph });
    fresh.push(await milliseconds(() => execute({ document, variables })));
    known.push(await milliseconds(() => execute({ document, variables })));
  }
  say(`| ${name} | ${median(fresh).toFixed(2)} | ${median(known).toFixed(3)} |`);
}

const sdl = parse(readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'));
const undescribed = visit(sdl, {
  enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined),
});
const kilobytes = (text: string): string => `${(Buffer.byteLength(text) / 1000).toFixed(1)} KB`;
const bare = print(undescribed);
say(`\nThe schema without descriptions: ${kilobytes(bare)}, minified ${kilobytes(stripIgnoredCharacters(bare))}.`);

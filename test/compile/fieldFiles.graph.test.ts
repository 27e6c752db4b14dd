import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/connect.ts';
import { statement } from '../../src/graph/statement.ts';
import { readSchema } from '../../src/server/apollo/createGateway.ts';
import { openGraph } from '../support/graph.ts';

const schema = readSchema();
/** Folders of `cypher/` that belong to types of the schema; the others are for other parts of the program. */
const folders = readdirSync('cypher').filter((name) => schema.getType(name) !== undefined);
const files = folders.flatMap((type) =>
  readdirSync(`cypher/${type}`).map((file) => `${type}/${file.replace(/\.cypher$/, '')}`),
);

describe('a field file', () => {
  let graph: Graph;
  beforeAll(() => void (graph = openGraph()));
  afterAll(() => graph.close());

  it.each(files)('%s is planned by Neo4j unchanged', async (name) => {
    const text = statement(name);
    const parameters = Object.fromEntries([...text.matchAll(/\$(\w+)/g)].map(([, parameter]) => [parameter, null]));
    await expect(graph.read(text.replace(/^CYPHER 5/, 'CYPHER 5 EXPLAIN'), parameters)).resolves.toEqual([]);
  });
});

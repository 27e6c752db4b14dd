import { afterAll, beforeEach, expect, test } from 'vitest';
import { guardDatabase, modelVersion } from '../../src/graph/guard.ts';
import { openGraph, wipe } from '../support/graph.ts';

const graph = openGraph();
const careful = { ADOPT_DATABASE: false };

beforeEach(() => wipe(graph));
afterAll(() => graph.close());

const markers = () => graph.read('MATCH (n:AiMarketGraph) RETURN n.key, n.modelVersion');
const create = (pattern: string) => graph.write((writer) => writer.run(`CREATE ${pattern}`));

test('an empty database is marked, once, also by several programs at once', async () => {
  const others = [openGraph(), openGraph(), openGraph()];
  await Promise.all([graph, ...others].map((program) => guardDatabase(program, careful)));
  await Promise.all(others.map((program) => program.close()));
  expect(await markers()).toEqual([['ai-market-graph', modelVersion]]);
});

test('a marked database is accepted, whatever it holds', async () => {
  await guardDatabase(graph, careful);
  await create('(:Entity {key: "nvidia"})');
  await guardDatabase(graph, careful);
  expect(await markers()).toEqual([['ai-market-graph', modelVersion]]);
});

test("somebody else's data are refused, and nothing is written beside them", async () => {
  await create(`(:Person {name: 'Ada'})-[:LIKES]->(:Movie), ()`);
  await expect(guardDatabase(graph, careful)).rejects.toThrow(
    /holds data that is not this program's \(3 nodes; labels: .*Person.*\), so nothing was changed/,
  );
  await expect(guardDatabase(graph, careful)).rejects.toThrow('ADOPT_DATABASE=1');
  expect(await markers()).toEqual([]);
});

test('nodes without labels count too', async () => {
  await create('()');
  await expect(guardDatabase(graph, careful)).rejects.toThrow('(1 nodes; labels: no label)');
});

test("with ADOPT_DATABASE=1 somebody else's database is marked, and then accepted without it", async () => {
  await create('(:Person)');
  await guardDatabase(graph, { ADOPT_DATABASE: true });
  await guardDatabase(graph, careful);
  expect(await graph.read('MATCH (n) RETURN labels(n)[0] ORDER BY labels(n)[0]')).toEqual([
    ['AiMarketGraph'],
    ['Person'],
  ]);
});

test('a database of a newer program is refused, also with ADOPT_DATABASE=1', async () => {
  await create(`(:AiMarketGraph {key: 'ai-market-graph', modelVersion: ${modelVersion + 1}})`);
  await expect(guardDatabase(graph, { ADOPT_DATABASE: true })).rejects.toThrow(
    'written by a newer version of this program',
  );
});

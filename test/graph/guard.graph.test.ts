import { afterAll, beforeEach, expect, test } from 'vitest';
import { guardDatabase, modelVersion } from '../../src/graph/guard.ts';
import { openGraph, wipeWhole } from '../support/graph.ts';

const graph = openGraph();
const careful = { ADOPT_DATABASE: false };

beforeEach(() => wipeWhole(graph));
afterAll(async () => {
  await wipeWhole(graph);
  await graph.close();
});

const markers = () => graph.read('MATCH (n:AiMarketGraph) RETURN n.key, n.modelVersion');
const create = (pattern: string) => graph.write((writer) => writer.run(`CREATE ${pattern}`));

test('marks an empty database once, even if several programs do so at the same time', async () => {
  const others = [openGraph(), openGraph(), openGraph()];
  await Promise.all([graph, ...others].map((program) => guardDatabase(program, careful)));
  await Promise.all(others.map((program) => program.close()));
  expect(await markers()).toEqual([['ai-market-graph', modelVersion]]);
});

test('accepts a marked database, whatever it contains', async () => {
  await guardDatabase(graph, careful);
  await create('(:Entity {key: "nvidia"})');
  await guardDatabase(graph, careful);
  expect(await markers()).toEqual([['ai-market-graph', modelVersion]]);
});

test('refuses a database with other data and writes nothing', async () => {
  await create(`(:Person {name: 'Ada'})-[:LIKES]->(:Movie), ()`);
  await expect(guardDatabase(graph, careful)).rejects.toThrow(
    /contains data of another program \(3 nodes; labels: .*Person.*\)\. Nothing was changed/,
  );
  await expect(guardDatabase(graph, careful)).rejects.toThrow('ADOPT_DATABASE=1');
  expect(await markers()).toEqual([]);
});

test('counts nodes without labels', async () => {
  await create('()');
  await expect(guardDatabase(graph, careful)).rejects.toThrow('(1 nodes; labels: no label)');
});

test('marks a database with other data if ADOPT_DATABASE=1, and accepts it without the setting afterwards', async () => {
  await create('(:Person)');
  await guardDatabase(graph, { ADOPT_DATABASE: true });
  await guardDatabase(graph, careful);
  expect(await graph.read('MATCH (n) RETURN labels(n)[0] ORDER BY labels(n)[0]')).toEqual([
    ['AiMarketGraph'],
    ['Person'],
  ]);
});

test('refuses the database of a newer version, even with ADOPT_DATABASE=1', async () => {
  await create(`(:AiMarketGraph {key: 'ai-market-graph', modelVersion: ${modelVersion + 1}})`);
  await expect(guardDatabase(graph, { ADOPT_DATABASE: true })).rejects.toThrow(
    'written by a newer version of this program',
  );
});

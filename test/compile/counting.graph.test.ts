import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ingestFiles } from '../../src/ingest/ingestFiles.ts';
import { createExecutor, type Executor } from '../../src/compile/createExecutor.ts';
import { openSources } from '../../src/compile/source/sources.ts';
import type { Graph } from '../../src/graph/connect.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { openSearches } from '../../src/money/searches.ts';
import { readSchema } from '../../src/server/apollo/createGateway.ts';
import { openGraph, wipe } from '../support/graph.ts';

const selections: readonly [selection: string, counts: boolean][] = [
  ['complete edges { node { __typename } }', false],
  ['totalCount', true],
  ['all: totalCount edges { node { __typename } }', true],
  ['... on FundedCapacityConnection { totalCount }', true],
  ['totalCount @include(if: $yes)', true],
  ['edges { node { __typename } } totalCount @include(if: $no)', false],
  ['edges { node { __typename } } ... @skip(if: $yes) { totalCount }', false],
];

describe('a search receives whether its rows must be counted', () => {
  let graph: Graph;
  let execute: Executor;
  const asked: boolean[] = [];
  beforeAll(async () => {
    graph = openGraph();
    await wipe(graph);
    await migrate(graph, 'cypher/migrations');
    await ingestFiles(graph, ['test/ingest/bundles'], () => {});
    const schema = readSchema();
    const searches = openSearches(graph);
    const { whoFundsWhoseCapacity: search } = searches;
    execute = createExecutor({
      ...{ schema, sources: openSources(schema, 'cypher'), graph },
      searches: {
        ...searches,
        whoFundsWhoseCapacity: (given, pair, page) => {
          asked.push(page.counts);
          return search(given, pair, page);
        },
      },
    });
  });
  afterAll(async () => {
    await wipe(graph);
    await graph.close();
  });

  it.each(selections)('%s', async (selection, counts) => {
    const text = `query ($yes: Boolean = true, $no: Boolean = false) {
      whoFundsWhoseCapacity(consumer: "nvidia") { __typename @include(if: $yes) @skip(if: $no) ${selection} }
    }`;
    const { errors } = await execute({ document: parse(text), variables: {} });
    expect(errors).toBeUndefined();
    expect(asked.splice(0)).toEqual([counts]);
  });
});

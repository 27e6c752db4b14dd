import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ingestFiles } from '../../src/ingest/ingestFiles.ts';
import { recordJudgement } from '../../src/ingest/recordJudgement.ts';
import { createExecutor, type Executor } from '../../src/compile/createExecutor.ts';
import { globalId } from '../../src/compile/source/globalId.ts';
import { openSources } from '../../src/compile/source/sources.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { lastDay } from '../../src/model/days.ts';
import { openSearches } from '../../src/money/searches.ts';
import { readSchema } from '../../src/server/apollo/createGateway.ts';
import { nodes } from '../support/graphSets.ts';
import { openGraph, wipe } from '../support/graph.ts';

const schema = readSchema();
const question = parse(`query ($knownAt: Date, $id: ID!) {
  deal(key: "letter", knownAt: $knownAt) { key kind caption stage parties { entity { key } } evidence { totalCount edges { node { key } } } }
  node(id: $id) { __typename }
  deals(filter: {party: {key: {eq: "nvidia"}}}, knownAt: $knownAt) { totalCount edges { node { key stage superseded: supersededBy { key } } } }
  dealTotals(groupBy: [KIND], knownAt: $knownAt) { kind count committedUsd upToUsd }
  entity(key: "nvidia", knownAt: $knownAt) { deals { totalCount edges { node { key } } } }
  conflicts(knownAt: $knownAt) { totalCount edges { node { key } } }
}`);

describe('a document that is retracted on a day', () => {
  const graph = openGraph();
  let execute: Executor;
  beforeAll(async () => {
    await wipe(graph);
    await migrate(graph, 'cypher/migrations');
    await ingestFiles(graph, ['test/ingest/bundles'], () => {});
    execute = createExecutor({ schema, sources: openSources(schema, 'cypher'), searches: openSearches(graph), graph });
  });
  afterAll(() => graph.close());

  const ask = async (knownAt: string | null) => {
    const id = globalId('Deal', 'letter', knownAt === null ? null : { asOf: lastDay, knownAt });
    const { data, errors } = await execute({ document: question, variables: { knownAt, id } });
    expect(errors).toBeUndefined();
    return JSON.parse(JSON.stringify(data)) as Record<string, { key: string; totalCount: number }>;
  };
  const judge = (verdict: 'RETRACTED' | 'UPHELD', on: string) =>
    recordJudgement(graph, { document: 'agency', verdict }, { by: 'an editor', on, why: 'taken back' }, () => {});

  it('counts for the days before, and from that day on no more; judged otherwise, it counts again', async () => {
    const [present, before] = [await ask(null), await ask('2026-11-29')];
    expect(present['deal']).toMatchObject({ key: 'letter', evidence: { totalCount: 1 } });
    await judge('RETRACTED', '2026-11-30');
    expect(await nodes(graph, 'WasDeal')).toContain('letter');
    expect(await ask('2026-11-29')).toEqual(before);
    const after = await ask('2026-11-30');
    expect([after['deal'], after['node']]).toEqual([null, null]);
    expect(await ask(null)).toEqual(after);
    expect(after['deals']!.totalCount).toBe(before['deals']!.totalCount - 1);
    await judge('UPHELD', '2026-12-01');
    expect(await ask(null)).toEqual(present);
    expect(await nodes(graph, 'WasDeal')).toEqual([]);
  });
});

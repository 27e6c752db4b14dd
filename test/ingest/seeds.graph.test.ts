import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ingestFiles } from '../../src/ingest/ingestFiles.ts';
import { legTypes } from '../../src/model/dealKinds.ts';
import { openGraph, wipe } from '../support/graph.ts';
import { nodes, size } from '../support/graphSets.ts';
import { firstBundles } from '../support/seededApi.ts';

describe('the seeds in the graph', () => {
  const graph = openGraph();
  beforeAll(async () => {
    await wipe(graph);
    // Two programs that start at once come to one graph.
    await Promise.all([ingestFiles(graph, firstBundles, () => {}), ingestFiles(graph, firstBundles, () => {})]);
  });
  afterAll(() => graph.close());

  it('are not written again', async () => {
    const before = await size(graph);
    const lines: string[] = [];
    await ingestFiles(graph, firstBundles, (line) => lines.push(line));
    expect(lines.filter((line) => !line.endsWith(': unchanged, 0 writes'))).toEqual([]);
    expect(await size(graph)).toEqual(before);
  });

  it('have no leg without a state of its deal on its first day that says the same', async () => {
    const stray = await graph.read(`CYPHER 5
      MATCH ()-[leg:${legTypes.join('|')}]->()
      WHERE NOT EXISTS {
        MATCH (:Deal {key: leg.dealKey})-[:STATE]->(state:DealState)
        WHERE state.validFrom <= leg.validFrom < coalesce(state.validTo, date('9999-12-31'))
          AND state.knownFrom <= leg.knownFrom < coalesce(state.knownTo, date('9999-12-31'))
          AND state.kind = leg.kind
          AND [state.stage, state.binding] = [leg.stage, leg.binding]
      }
      RETURN leg.edgeKey`);
    expect(stray).toEqual([]);
  });

  it('have a chosen claim, a caption and a fingerprint for everything derived', async () => {
    const bare = await graph.read(`CYPHER 5
      MATCH (n:Deal|Tie|Observation|Statement)
      WHERE n.caption IS NULL OR n.fingerprint IS NULL
        OR NOT EXISTS { (n)<-[:ABOUT]-(:Claim {key: n.leadingClaim}) }
      RETURN n.key`);
    expect(bare).toEqual([]);
  });

  it('let no money pass from or to NVIDIA when SoftBank sells its shares', async () => {
    expect(await nodes(graph, 'ShareSale', 'caption')).toContain(
      'softbank-nvidia-sale-2025 | SoftBank Group sells shares of NVIDIA, $5.83B, Oct 2025',
    );
    const money = await graph.read(
      "CYPHER 5 MATCH (:Entity {key: 'softbank-group'})-[leg]-(:Entity {key: 'nvidia'}) WHERE leg.family <> 'TRANSFER' RETURN leg.dealKey",
    );
    expect(money).toEqual([]);
  });
});

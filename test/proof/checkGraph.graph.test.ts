import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ingestFiles } from '../../src/ingest/ingestFiles.ts';
import { recordJudgement } from '../../src/ingest/recordJudgement.ts';
import { checkGraph, invariants } from '../../src/proof/checkGraph.ts';
import { statement } from '../../src/graph/statement.ts';
import { rebuild } from '../../src/proof/rebuild.ts';
import { openGraph, wipe } from '../support/graph.ts';

/** For each invariant damages that break it, and the key that is reported. */
const damages: Readonly<Record<string, readonly [damage: string, key: string][]>> = {
  'claims-say-who-says-it-of-what': [
    ["MATCH (:Claim {key: 'sale@agency@small'})-[r:STATED_IN]->() DELETE r", 'sale@agency@small'],
    [
      "MATCH (c:Claim {key: 'sale@agency@small'}), (d:Deal {key: 'closing'}) CREATE (c)-[:ABOUT]->(d)",
      'sale@agency@small',
    ],
  ],
  'deals-are-their-present-state': [["MATCH (d:Deal {key: 'sale'}) SET d.amountUsd = 1", 'sale']],
  'deals-have-their-edges': [
    ["MATCH ()-[r:INVESTS_IN {dealKey: 'closing'}]->() WHERE r.knownTo IS NULL DELETE r", 'closing'],
    ["MATCH (d:Deal {key: 'closing'}) SET d.superseded = true", 'closing'],
  ],
  'disputed-is-what-has-a-conflict': [
    ["MATCH (d:Deal {key: 'sale'}) SET d.disputed = true", 'sale'],
    ['MATCH (:Conflict)-[r:PASSED_OVER]->() DELETE r', 'nvidia-loss-of-value/value/VALUE'],
  ],
  'dollars-come-from-rates': [
    ["MATCH (r:ExchangeRates {key: '2025-10-31@rates'}) DETACH DELETE r", 'loan/COMMITTED'],
    ["MATCH (a:Amount {key: 'loan/COMMITTED'}) SET a.rates = null", 'loan/COMMITTED'],
    ["MATCH (o:Observation {key: 'cash'}) SET o.rates = null", 'cash'],
  ],
  'edges-agree-with-their-deals': [
    ["MATCH ()-[r:SELLS_STAKE_IN]->() SET r.dealKey = 'nothing'", 'sale@2025-10-31@2025-11-11@softbank-group@nvidia'],
    ["MATCH ()-[r:SELLS_STAKE_IN]->() SET r.stage = 'SIGNED'", 'sale@2025-10-31@2025-11-11@softbank-group@nvidia'],
    ['MATCH ()-[r:SELLS_STAKE_IN]->() REMOVE r.paidUsd', 'sale@2025-10-31@2025-11-11@softbank-group@nvidia'],
    [
      'MATCH ()-[r:SELLS_STAKE_IN]->() SET r.paidUsd = r.paidUsd + 1',
      'sale@2025-10-31@2025-11-11@softbank-group@nvidia',
    ],
    ['MATCH ()-[r:SELLS_STAKE_IN]->() SET r.committedUsd = 1', 'sale@2025-10-31@2025-11-11@softbank-group@nvidia'],
    ['MATCH ()-[r:SELLS_STAKE_IN]->() SET r.upToUsd = 1', 'sale@2025-10-31@2025-11-11@softbank-group@nvidia'],
    ['MATCH ()-[r:SELLS_STAKE_IN]->() SET r.nonBindingUsd = 1', 'sale@2025-10-31@2025-11-11@softbank-group@nvidia'],
  ],
  'entities-add-up-their-own-parts': [
    ["MATCH (e:Entity {key: 'softbank-group'}) SET e.receivedUsd = 1", 'softbank-group'],
    ["MATCH (e:Entity {key: 'nvidia'}) REMOVE e.paidUsd", 'nvidia'],
  ],
  'merged-entities-lead-on': [
    ["MATCH (e:MergedEntity), (d:Deal {key: 'sale'}) CREATE (e)-[:PAYS]->(d)", 'softbank'],
    ['MATCH (:MergedEntity)-[r:MERGED_INTO]->() DELETE r', 'softbank'],
  ],
  'nodes-have-a-label-that-is-known': [
    ["MATCH (e:Entity {key: 'nvidia'}) SET e:Person", 'nvidia'],
    ["MATCH (d:Deal {key: 'sale'}) REMOVE d:ShareSale", 'sale'],
  ],
  'nodes-have-what-they-need': [["MATCH (d:Document {key: 'agency'}) REMOVE d.tier", 'agency']],
  'nothing-stands-alone': [["CREATE (:Publisher {key: 'nobody', name: 'Nobody', caption: 'Nobody'})", 'nobody']],
  'parties-agree-with-their-deals': [
    ["MATCH ()-[r:PARTY {dealKey: 'sale'}]->() SET r.sortUsd = 3", 'sale'],
    ["MATCH ()-[r:PARTY {dealKey: 'sale'}]->() DELETE r", 'sale'],
    ["MATCH ()-[r:PAYS]->(:Deal {key: 'sale'}) DELETE r", 'sale'],
    [
      "MATCH (e)-[r:PARTY {dealKey: 'sale'}]->(d) CREATE (e)-[:PARTY {entityKey: e.key, dealKey: d.key, roles: r.roles, sortUsd: r.sortUsd, sortDate: r.sortDate}]->(d)",
      'sale',
    ],
    ["MATCH ()-[r:PARTY {dealKey: 'sale'}]->() REMOVE r.ownPart", 'sale'],
    ["MATCH ()-[r:PARTY {dealKey: 'sale'}]->() SET r.counterparties = []", 'sale'],
    ["MATCH (d:Deal {key: 'sale'}) SET d.superseded = true", 'sale'],
    ["MATCH ()-[r:PARTY {dealKey: 'sale'}]->() SET r.direction = 'NONE'", 'sale'],
    [
      "MATCH ()-[r:PARTY {dealKey: 'sale'}]->() SET r.counterparties = ['', ''], r.counterpartyPaidUsd = ['1', ''], r.counterpartyCommittedUsd = ['0', ''], r.counterpartyUpToUsd = ['0', ''], r.counterpartyNonBindingUsd = ['0', '']",
      'sale',
    ],
  ],
  'parts-belong-to-one-subject': [["MATCH (:Deal {key: 'sale'})-[r:HAS_AMOUNT]->() DELETE r", 'sale/PAID']],
  'retracted-by-judgement': [
    ["MATCH (c:Claim {key: 'sale@agency@small'}) SET c.retractedOn = date('2026-01-01')", 'sale@agency@small'],
    ["MATCH (c:Claim {retractedBy: 'an editor'}) SET c.retractedOn = date('2026-01-01')", 'closing@undated@small'],
  ],
  'sizes-tell-the-money': [
    ["MATCH (e:Entity {key: 'nvidia'}) REMOVE e:Usd1B:Usd10B:Usd100B", 'nvidia'],
    ["MATCH (d:Deal {key: 'sale'}) SET d:Usd100B", 'sale'],
  ],
  'states-tile': [
    ["MATCH (s:DealState) WHERE s.key STARTS WITH 'closing@' REMOVE s.knownTo, s.validTo", 'closing'],
    ["MATCH (:Deal {key: 'sale'})-[:STATE]->(s) SET s.validTo = date('2026-01-01')", 'sale'],
  ],
  'subjects-have-claims': [["CREATE (:Deal {key: 'nothing'})", 'nothing']],
  'ties-agree-with-their-relationships': [["MATCH ()-[r:HOLDS_ROLE]->() SET r.tieKey = 'nothing'", 'nothing']],
  'what-is-said-is-brought': [
    ["MATCH (e:Entity {key: 'nvidia'})<-[r:BRINGS]-() DELETE r", 'nvidia'],
    ["MATCH (:Bundle {key: 'small'})-[r:WRITTEN_AS]->() DELETE r", 'small'],
    ["MATCH (b:Bundle {key: 'small'}) DETACH DELETE b", 'later'],
  ],
};

describe('the checks of a graph', () => {
  const graph = openGraph();
  const reasons = { by: 'an editor', on: '2026-11-24', why: 'a test' };
  const breaches = async () => {
    const found: string[] = [];
    for await (const { key, breach } of checkGraph(graph)) found.push(`${key}: ${breach}`);
    return found;
  };
  beforeAll(async () => {
    await wipe(graph);
    await ingestFiles(graph, ['test/ingest/bundles', 'test/ingest/twins', 'test/ingest/rates'], () => {});
    await recordJudgement(graph, { claim: 'closing@undated@small', verdict: 'RETRACTED' }, reasons, () => {});
    await recordJudgement(graph, { merged: 'softbank', into: 'softbank-group', verdict: 'SAME' }, reasons, () => {});
  });
  afterAll(() => graph.close());

  it('find nothing wrong with what the program writes', async () => {
    expect(await breaches()).toEqual([]);
  });

  it('are each tried below', () => {
    expect(Object.keys(damages)).toEqual(invariants().map(({ name }) => name));
  });

  const takeBack = new Error('only a try');
  it.each(Object.entries(damages).flatMap(([name, some]) => some.map((each) => [name, ...each] as const)))(
    '%s finds: %s',
    async (name, damage, key) => {
      const tried = graph.write(async (writer) => {
        await writer.run(`CYPHER 5 ${damage}`);
        expect(writer.writes).toBeGreaterThan(0);
        const rows = await writer.run(statement(`check/${name}`));
        expect(rows.map(([found]) => found)).toContain(key);
        const { show } = invariants().find((each) => each.name === name)!;
        expect(await writer.run(`CYPHER 5 ${show}`, { key })).not.toEqual([]);
        throw takeBack;
      });
      await expect(tried).rejects.toBe(takeBack);
    },
  );

  it.each([
    ["MATCH (j:Judgement {target: 'closing@undated@small'}) SET j.why = 'another'", 'judgement-2026-11-24-'],
    ["MATCH (b:Bundle {key: 'later'}) SET b.recordedBy = 'another'", 'later'],
    ["MATCH (:Document {key: 'agency'})-[r:PUBLISHED_BY]->() DELETE r", 'agency'],
  ])('report what a person has changed other than claims: %s', async (damage, key) => {
    await graph.write((writer) => writer.run(`CYPHER 5 ${damage}`));
    expect(await breaches()).toContainEqual(
      expect.stringMatching(new RegExp(`^${key}.*: differs from what the bundle`)),
    );
    await rebuild(graph, () => {});
    expect(await breaches()).toEqual([]);
  });

  it('derive everything from claims again, and report where the graph differs', async () => {
    await graph.write((writer) =>
      writer.run("MATCH (t:Tie {key: 'goto-cfo'}) SET t.title = 'Chief Executive Officer'"),
    );
    expect(await breaches()).toEqual([expect.stringMatching(/^goto-cfo: differs from what the bundle small /)]);
    await graph.write((writer) =>
      writer.run("MATCH (t:Tie {key: 'goto-cfo'}) SET t.title = 'Chief Financial Officer'"),
    );
  });
});

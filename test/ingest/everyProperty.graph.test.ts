// fills: allBundles at its end
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate } from '../../src/graph/migrate.ts';
import { ingestFiles } from '../../src/ingest/ingestFiles.ts';
import { recordJudgement } from '../../src/ingest/recordJudgement.ts';
import { storedModel, storedNouns } from '../../src/model/stored/storedModel.ts';
import { fill } from '../support/fill.ts';
import { openGraph, wipe } from '../support/graph.ts';
import { allBundles } from '../support/seededApi.ts';

/** Stored properties that no bundle here leads to, and why. */
const absent: Readonly<Record<string, string>> = {
  'Entity.knownTo': 'never set; queries about the past read it',
  'pays.share': 'no source here gives the share of a payer of the present',
};

describe('the stored model and a loaded graph', () => {
  const graph = openGraph();
  /** `Deal.stage`, `PAYS.share`: what exists on some node or relationship. */
  const found = new Set<string>();
  /** `Entity PAYS Deal`: what relationships connect. */
  const ends = new Set<string>();

  async function look(): Promise<void> {
    const nodes = await graph.read(
      'MATCH (n) UNWIND labels(n) AS label UNWIND keys(n) AS name RETURN DISTINCT label, name',
    );
    const relationships = await graph.read(
      'MATCH ()-[r]->() UNWIND keys(r) AS name RETURN DISTINCT type(r) AS type, name',
    );
    for (const [owner, name] of [...nodes, ...relationships]) found.add(`${String(owner)}.${String(name)}`);
    const pairs = await graph.read(
      'MATCH (a)-[r]->(b) RETURN DISTINCT labels(a) AS from, type(r) AS type, labels(b) AS to',
    );
    for (const [from, type, to] of pairs as unknown as [string[], string, string[]][]) {
      ends.add(`${from.join(':')} ${type} ${to.join(':')}`);
    }
  }

  beforeAll(async () => {
    await wipe(graph);
    await migrate(graph, 'cypher/migrations');
    await ingestFiles(
      graph,
      ['test/ingest/bundles', 'test/ingest/rates', 'test/ingest/twins', 'test/ingest/terms'],
      () => {},
    );
    const reasons = { by: 'an editor', why: 'a test', on: '2026-11-24' };
    await recordJudgement(graph, { claim: 'closing@undated@small', verdict: 'RETRACTED' }, reasons, () => {});
    await recordJudgement(graph, { document: 'reprint', verdict: 'RETRACTED' }, reasons, () => {});
    await recordJudgement(graph, { merged: 'softbank', into: 'softbank-group', verdict: 'SAME' }, reasons, () => {});
    await look();
    for (const document of ['agency', 'release', 'undated', 'filing']) {
      await recordJudgement(graph, { document, verdict: 'RETRACTED' }, reasons, () => {});
    }
    await look();
    await fill(graph, allBundles);
    await look();
  });
  afterAll(() => graph.close());

  it('have every property in common; remove one from the model, or name it above with the reason', () => {
    const missing = storedNouns.flatMap(({ name, names, properties }) =>
      Object.keys(properties)
        // Whether something ends depends on the data.
        .filter(
          (property) => !['validTo', 'knownTo'].includes(property) || (property === 'knownTo' && name === 'Entity'),
        )
        .filter((property) => !names.some((owner) => found.has(`${owner}.${property}`)))
        .map((property) => `${name}.${property}`),
    );
    expect(missing.sort()).toEqual(Object.keys(absent).sort());
    expect([...found].filter((each) => /\.(validTo|knownTo)$/.test(each)).length).toBeGreaterThan(20);
  });

  it('have nothing else stored', () => {
    const surplus = [...found].filter((each) => {
      const [owner = '', name = ''] = each.split('.');
      const known = storedModel.nodes.get(owner) ?? storedModel.relationships.get(owner)?.properties;
      return known?.has(name) !== true && !/^Usd\d+B$/.test(owner);
    });
    expect(surplus).toEqual([]);
  });

  it('have relationships between the same nodes', () => {
    const fits = (labels: readonly string[], allowed: readonly string[]) =>
      labels.some((label) => allowed.some((each) => storedModel.nodes.get(label) === storedModel.nodes.get(each)));
    const strange = [...ends].filter((each) => {
      const [from = '', type = '', to = ''] = each.split(' ');
      const pairs = storedModel.relationships.get(type)?.ends ?? [];
      return !pairs.some((pair) => fits(from.split(':'), pair[0]) && fits(to.split(':'), pair[1]));
    });
    expect(strange).toEqual([]);
  });
});

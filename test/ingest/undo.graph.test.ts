import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'graphql';
import { afterAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { ingestFiles } from '../../src/ingest/ingestFiles.ts';
import { recordJudgement, type Verdict } from '../../src/ingest/recordJudgement.ts';
import { exportFiles } from '../../src/proof/exportBundles.ts';
import { fingerprintOf } from '../../src/proof/fingerprintOf.ts';
import { likelyDuplicates } from '../../src/proof/likelyDuplicates.ts';
import { rebuild } from '../../src/proof/rebuild.ts';
import { openExecutor } from '../support/executor.ts';
import { openGraph, wipe } from '../support/graph.ts';
import { nodes, relationships } from '../support/graphSets.ts';
import { editedBundle } from './editedBundle.ts';

const all = ['test/ingest/bundles', 'test/ingest/twins'];

describe('what can be undone', () => {
  const graph = openGraph();
  const ingest = (...paths: string[]) => ingestFiles(graph, paths, () => {});
  const judge = (verdict: Verdict, on: string, why = 'a test') =>
    recordJudgement(graph, verdict, { by: 'an editor', on, why }, () => {});
  const whole = async () => (await fingerprintOf(graph)).whole;
  /** The market itself, without the bundles and the judgements that made it so. */
  const market = async () =>
    (await fingerprintOf(graph)).parts.filter(({ labels }) => !['Bundle', 'Judgement', 'Source'].includes(labels));
  beforeEach(async () => {
    await wipe(graph);
    await ingest(...all);
  });
  afterAll(() => graph.close());

  it('of judgements of one day the last holds, whatever they say', async () => {
    const merged = () => nodes(graph, 'MergedEntity', 'name');
    for (const why of ['one', 'two', 'three', 'four']) {
      await judge({ merged: 'softbank', into: 'softbank-group', verdict: 'SAME' }, '2026-11-24', why);
      expect(await merged()).toHaveLength(1);
      await judge({ merged: 'softbank', into: 'softbank-group', verdict: 'DIFFERENT' }, '2026-11-24', why);
      expect(await merged()).toHaveLength(0);
    }
    const before = await whole();
    await judge({ merged: 'softbank', into: 'softbank-group', verdict: 'DIFFERENT' }, '2026-11-24', 'four');
    expect(await whole()).toBe(before);
  });

  it('a graph that is exported, wiped and ingested is the same, judgements included', async () => {
    await judge({ document: 'undated', verdict: 'RETRACTED' }, '2026-11-24');
    await judge({ merged: 'softbank', into: 'softbank-group', verdict: 'SAME' }, '2026-11-24');
    const before = await whole();
    const folder = await mkdtemp(join(inject('runFolder'), 'export-'));
    expect(await exportFiles(graph, folder)).toHaveLength(5);
    await wipe(graph);
    await ingest(folder);
    expect(await whole()).toBe(before);
  });

  it('a rebuild writes nothing where nothing is damaged, and restores what is', async () => {
    const mended = async () => {
      const all: string[] = [];
      await rebuild(graph, (_bundle, keys) => all.push(...keys));
      return all.sort();
    };
    const version = () => nodes(graph, 'AiMarketGraph', 'graphVersion');
    const before = [await whole(), await version()];
    expect(await mended()).toEqual([]);
    expect([await whole(), await version()]).toEqual(before);
    for (const damage of [
      "MATCH (d:Deal {key: 'sale'}) SET d.amountUsd = 5, d.invented = 1",
      "MATCH (:Deal {key: 'order'})-[:STATE]->(s) DETACH DELETE s",
      'MATCH ()-[leg:INVESTS_IN]->() DELETE leg',
      "MATCH (n:Name {key: 'softbank-group/LEGAL/en/softbank group corp.'}) DETACH DELETE n",
      "MATCH (c:Claim {key: 'goto-cfo@release@small'}) DETACH DELETE c",
      "MATCH (d:Document {key: 'agency'}) SET d.tier = 'FILING'",
      "MATCH (a:Entity {key: 'openai'}), (b:Entity {key: 'nvidia'}) CREATE (a)-[:LENDS_TO {dealKey: 'none'}]->(b)",
      "CREATE (:Amount {key: 'stray'})",
      "MATCH (e:Entity {key: 'nvidia'}) REMOVE e:Usd1B:Usd10B:Usd100B",
    ]) {
      await graph.write((writer) => writer.run(`CYPHER 5 ${damage}`));
    }
    expect(await mended()).toEqual(
      expect.arrayContaining(['Document agency', 'Entity softbank-group', 'closing', 'goto-cfo', 'order', 'sale']),
    );
    expect(await whole()).toBe(before[0]);
  });

  it('a retraction is kept when its bundle is ingested again, and is taken back by a later judgement', async () => {
    const before = await market();
    const marked = () => nodes(graph, 'Claim', 'retractedOn', 'retractedBy', 'retractedWhy');
    const claim = 'closing@undated@small';
    await judge({ claim, verdict: 'RETRACTED' }, '2026-11-24', 'a hoax');
    await ingest(await editedBundle('small.yaml', ['title: A small bundle', 'title: Another title']));
    expect(await marked()).toContain(`${claim} | 2026-11-24 | an editor | a hoax`);
    const parties = async () => (await relationships(graph, 'PARTY', 'roles')).filter((line) => /closing/.test(line));
    expect(await parties()).toEqual(['openai -PARTY-> closing | PAYEE', 'softbank-group -PARTY-> closing | PAYER']);
    await judge({ claim, verdict: 'UPHELD' }, '2026-11-25');
    expect(await market()).toEqual(before);
  });

  it('a retracted document takes its claims with it, from the earlier day where both are retracted', async () => {
    await judge({ document: 'undated', verdict: 'RETRACTED' }, '2026-11-24', 'a forgery');
    await judge({ claim: 'closing@undated@small', verdict: 'RETRACTED' }, '2026-11-23', 'a hoax');
    expect((await nodes(graph, 'Claim|Document', 'retractedOn')).filter((line) => line.includes('2026'))).toEqual([
      'closing@undated@small | 2026-11-23',
      'svf2-unit@undated@small | 2026-11-24',
      'undated | 2026-11-24',
    ]);
    // Only that document reported the unit: the tie is only in the past.
    expect(await nodes(graph, 'Tie|WasTie', 'caption')).toEqual([
      expect.stringMatching(/^goto-cfo \| Yoshimitsu Goto/),
      'svf2-unit | -',
    ]);
    expect(await relationships(graph, 'PART_OF', 'knownFrom', 'knownTo')).toEqual([
      expect.stringMatching(/^contract-1 -PART_OF-> contracts/),
      'svf2 -PART_OF-> softbank-group | 2026-11-22 | 2026-11-24',
    ]);
  });

  it('entities are merged with all that names them, and separated again without a trace', async () => {
    const before = await market();
    await judge({ merged: 'softbank', into: 'softbank-group', verdict: 'SAME' }, '2026-11-24');
    expect(await nodes(graph, 'Entity')).not.toContain('softbank');
    expect(await relationships(graph, 'MERGED_INTO', 'by', 'on', 'why')).toEqual([
      'softbank -MERGED_INTO-> softbank-group | an editor | 2026-11-24 | a test',
    ]);
    const asked = `{ entity(key: "softbank") { key names { text } merges { key name by on why } } }`;
    expect(await openExecutor(graph)({ document: parse(asked) })).toMatchObject({
      data: {
        entity: {
          key: 'softbank-group',
          names: expect.arrayContaining([{ text: 'SoftBank' }]),
          merges: [{ key: 'softbank', name: 'SoftBank', by: 'an editor', on: '2026-11-24', why: 'a test' }],
        },
      },
    });
    expect(await relationships(graph, 'PAYS|PARTY|BUYS_FROM')).toEqual(
      expect.arrayContaining([
        'softbank-group -PAYS-> softbank-order',
        'softbank-group -PARTY-> softbank-order',
        'softbank-group -BUYS_FROM-> nvidia',
      ]),
    );
    expect(await relationships(graph, 'KNOWN_AS')).toContain('softbank-group -KNOWN_AS-> softbank/SHORT//softbank');
    await judge({ merged: 'softbank', into: 'softbank-group', verdict: 'DIFFERENT' }, '2026-11-25');
    expect(await market()).toEqual(before);
  });

  it('likely duplicates are reported until a person judges', async () => {
    const pair = { entities: ['softbank', 'softbank-group'], because: 'both are called "softbank", or nearly so' };
    expect(await likelyDuplicates(graph)).toEqual([pair]);
    await judge({ merged: 'softbank', into: 'softbank-group', verdict: 'DIFFERENT' }, '2026-11-24');
    expect(await likelyDuplicates(graph)).toEqual([]);
  });
});

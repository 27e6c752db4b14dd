import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { ingestFiles } from '../../src/ingest/ingestFiles.ts';
import { openGraph, wipe } from '../support/graph.ts';
import { nodes, relationships, size } from '../support/graphSets.ts';
import { editedBundle } from './editedBundle.ts';

const small = 'test/ingest/bundles/small.yaml';
const both = 'test/ingest/bundles';
const legTypes = 'INVESTS_IN|BUYS_FROM|SELLS_STAKE_IN';

describe('a bundle becomes a graph', () => {
  const graph = openGraph();
  const ingest = async (...paths: string[]): Promise<string[]> => {
    const lines: string[] = [];
    await ingestFiles(graph, paths, (line) => lines.push(line));
    return lines;
  };
  beforeEach(() => wipe(graph));
  afterAll(() => graph.close());

  it('writes documents with what they derive from, and entities with their names', async () => {
    await ingest(small);
    expect(await nodes(graph, 'Document', 'tier', 'publishedTo', 'knownFrom', 'caption')).toEqual([
      'agency | WIRE | 2025-11-11 | 2025-11-11 | Reuters: SoftBank sells Nvidia stake',
      'release | COMPANY | 2025-11-11 | 2025-11-11 | SoftBank Group Corp.: SoftBank Group announces the results of the half-year…',
      'reprint | COPY | 2025-11-12 | 2025-11-12 | Daily Reprint: SoftBank sells Nvidia stake',
      'undated | PRESS | - | 2026-11-22 | 観察者: Who owns what',
    ]);
    expect(await relationships(graph, 'DERIVES_FROM', 'how')).toEqual([
      'reprint -DERIVES_FROM-> agency | COPY',
      'reprint -DERIVES_FROM-> cnbc | CITES',
    ]);
    expect(await nodes(graph, 'Publisher', 'name')).toContain('観察者 | 観察者');
    expect((await nodes(graph, 'Name', 'text', 'kind')).filter((line) => line.startsWith('softbank'))).toEqual([
      'softbank-group/LEGAL/en/softbank group corp. | SoftBank Group Corp. | LEGAL',
      'softbank-group/SHORT//softbank group | SoftBank Group | SHORT',
      'softbank-group/TRANSLATION/ja/ソフトバンクグループ | ソフトバンクグループ | TRANSLATION',
    ]);
    expect(await relationships(graph, 'USED_IN')).toEqual([
      'softbank-group/TRANSLATION/ja/ソフトバンクグループ -USED_IN-> undated',
    ]);
    expect(await nodes(graph, 'Unspecified', 'reason')).toEqual(['capital-markets | no source names the buyers']);
  });

  it('writes a claim for each source, the chosen one first, those of one voice counted once', async () => {
    await ingest(small);
    expect((await relationships(graph, 'ABOUT', 'standing')).filter((line) => line.startsWith('sale@'))).toEqual([
      'sale@agency@small -ABOUT-> sale | 1 2 79748888 agency',
      'sale@release@small -ABOUT-> sale | 1 1 79748888 release',
      'sale@reprint@small -ABOUT-> sale | 1 5 79748887 reprint',
    ]);
    expect(await nodes(graph, 'ShareSale', 'leadingClaim', 'independentSources', 'bestTier', 'disputed')).toEqual([
      'sale | sale@release@small | 2 | COMPANY | false',
    ]);
  });

  it('writes a share sale that pays the seller and only involves the issuer', async () => {
    await ingest(small);
    expect(await nodes(graph, 'ShareSale', 'caption', 'amountUsd', 'dateFrom', 'dateTo', 'sortDate')).toEqual([
      'sale | SoftBank Group sells shares of NVIDIA, $5.83B, Oct 2025 | 583000000000 | 2025-10-01 | 2025-10-31 | 2025-10-01',
    ]);
    expect(
      (await relationships(graph, 'PAYS|TO|INVOLVES|SELLS_STAKE_IN')).filter((line) => !line.includes('closing')),
    ).toEqual([
      'capital-markets -PAYS-> sale',
      'sale -INVOLVES-> nvidia',
      'sale -TO-> softbank-group',
      'softbank-group -SELLS_STAKE_IN-> nvidia',
    ]);
  });

  it('lets a fund pay instead of its parent, from the day that this is known', async () => {
    await ingest(small);
    expect((await relationships(graph, 'PARTY', 'roles')).filter((line) => line.includes('closing'))).toEqual([
      'openai -PARTY-> closing | PAYEE',
      'softbank-group -PARTY-> closing | SPONSOR',
      'svf2 -PARTY-> closing | PAYER',
    ]);
    expect(await relationships(graph, 'INVESTS_IN', 'knownFrom', 'knownTo')).toEqual([
      'softbank-group -INVESTS_IN-> openai | 2025-11-11 | 2026-11-22',
      'svf2 -INVESTS_IN-> openai | 2026-11-22 | -',
    ]);
  });

  it('writes ties, figures and opinions', async () => {
    await ingest(small);
    expect(await nodes(graph, 'Tie', 'caption', 'heldFrom')).toEqual([
      'goto-cfo | Yoshimitsu Goto: Chief Financial Officer, SoftBank Group | 2018-12-31',
      'svf2-unit | SoftBank Vision Fund 2 is part of SoftBank Group | -',
    ]);
    expect(await relationships(graph, 'HOLDS_ROLE|PART_OF', 'tieKey', 'validFrom', 'validTo', 'knownFrom')).toEqual([
      'goto -HOLDS_ROLE-> softbank-group | goto-cfo | 2018-12-31 | - | 2025-11-11',
      'svf2 -PART_OF-> softbank-group | svf2-unit | - | - | 2026-11-22',
    ]);
    expect(await nodes(graph, 'Observation', 'caption', 'value', 'sortValue', 'disputed')).toEqual([
      'nvidia-loss-of-value | NVIDIA market value change: -$143.127B, 11 Nov 2025 | -143127000000 | -143127000000 | true',
    ]);
    expect(await relationships(graph, 'SAID|OF')).toEqual([
      'goto -SAID-> goto-safe',
      'nvidia-loss-of-value -OF-> nvidia',
    ]);
    expect((await relationships(graph, 'ABOUT')).filter((line) => line.startsWith('goto-safe '))).toEqual([
      'goto-safe -ABOUT-> nvidia',
      'goto-safe -ABOUT-> nvidia-loss-of-value',
      'goto-safe -ABOUT-> sale',
    ]);
  });

  it('writes nothing the second time', async () => {
    expect(await ingest(both)).toEqual([expect.stringMatching(/^small, later: 15 claims, \d+ writes$/)]);
    expect(await ingest(both)).toEqual(['small: unchanged, 0 writes', 'later: unchanged, 0 writes']);
    expect(await nodes(graph, 'AiMarketGraph', 'graphVersion')).toEqual(['ai-market-graph | 2']);
  });

  it('writes a bundle again whose words the graph has lost', async () => {
    await ingest(both);
    await graph.write((writer) => writer.run("MATCH (s:Source {key: 'later'}) DETACH DELETE s"));
    expect(await ingest(both)).toEqual(['small: unchanged, 0 writes', expect.stringMatching(/^later: 5 /)]);
    expect(await nodes(graph, 'Source')).toEqual(['later', 'small']);
  });

  it('moves a deal on, replaces one by another, and makes a package of parts', async () => {
    await ingest(both);
    const states = (deal: string) => (line: string) => line.startsWith(`${deal}@`);
    const all = await nodes(
      graph,
      'DealState',
      'validTo',
      'knownTo',
      'stage',
      'amountQualifier',
      'superseded',
      'package',
    );
    expect(all.filter(states('closing'))).toEqual([
      'closing@2025-03-31@2025-11-11 | - | 2025-12-30 | SIGNED | UP_TO | false | false',
      'closing@2025-03-31@2025-12-30 | 2025-12-26 | 2026-11-22 | SIGNED | UP_TO | false | false',
      'closing@2025-03-31@2026-11-22 | 2025-12-26 | - | SIGNED | UP_TO | false | false',
      'closing@2025-12-26@2025-12-30 | - | 2026-11-22 | COMPLETED | EXACT | false | false',
      'closing@2025-12-26@2026-11-22 | - | - | COMPLETED | EXACT | false | false',
    ]);
    expect(all.filter(states('letter'))).toEqual([
      'letter@2025-09-22@2025-11-11 | - | 2025-12-30 | ANNOUNCED | UP_TO | false | false',
      'letter@2025-09-22@2025-12-30 | 2025-12-20 | - | ANNOUNCED | UP_TO | false | false',
      'letter@2025-12-20@2025-12-30 | - | - | ANNOUNCED | UP_TO | true | false',
    ]);
    expect(await relationships(graph, 'BUYS_FROM', 'dealKey', 'amountUsd', 'validFrom', 'validTo', 'knownTo')).toEqual([
      'openai -BUYS_FROM-> coreweave | contract-1 | 1190000000000 | 2025-03-31 | - | -',
      // What the package states beyond its one part.
      'openai -BUYS_FROM-> coreweave | contracts | 1050000000000 | 2025-09-25 | - | -',
      'openai -BUYS_FROM-> coreweave | contracts | 2240000000000 | 2025-09-25 | - | 2025-12-30',
      'openai -BUYS_FROM-> nvidia | letter | 10000000000000 | 2025-09-22 | - | 2025-12-30',
      'openai -BUYS_FROM-> nvidia | letter | 10000000000000 | 2025-09-22 | 2025-12-20 | -',
      'openai -BUYS_FROM-> nvidia | order | 3000000000000 | 2025-12-20 | - | -',
    ]);
    expect(await relationships(graph, 'SUPERSEDES|FOR_CAPACITY')).toEqual([
      'contracts -FOR_CAPACITY-> stargate',
      'order -SUPERSEDES-> letter',
    ]);
  });

  it('takes a claim that is no longer made out again, with what followed from it', async () => {
    await ingest(both);
    const kept = await editedBundle('later.yaml', ['    supersedes: letter\n', ''], ['    partOf: contracts\n', '']);
    expect(await ingest(kept)).toEqual([expect.stringMatching(/^later: 5 claims, \d+ writes$/)]);
    expect(await relationships(graph, 'SUPERSEDES')).toEqual([]);
    expect(
      (await relationships(graph, legTypes, 'dealKey', 'validTo')).filter((line) => /letter|contracts/.test(line)),
    ).toEqual(['openai -BUYS_FROM-> coreweave | contracts | -', 'openai -BUYS_FROM-> nvidia | letter | -']);

    const shorter = await editedBundle('small.yaml', [
      `      - sources: [{ document: undated, locator: table 1 }]
        payers: [svf2]
        payees: [openai]
`,
      '',
    ]);
    await ingest(shorter);
    expect((await relationships(graph, 'PARTY', 'roles')).filter((line) => line.includes('closing'))).toEqual([
      'openai -PARTY-> closing | PAYEE',
      'softbank-group -PARTY-> closing | PAYER',
    ]);
  });

  it('removes what has lost its last claim', async () => {
    await ingest(both);
    const without = await editedBundle(
      'small.yaml',
      [/observations:[^]*?(?=statements:)/, ''],
      [', nvidia-loss-of-value', ''],
    );
    await ingest(without);
    expect(await nodes(graph, 'Observation')).toEqual([]);
    expect((await nodes(graph, 'Claim')).filter((key) => key.startsWith('nvidia-loss'))).toEqual([]);
  });

  it('does not remove what another bundle speaks of', async () => {
    await ingest(both);
    const before = await size(graph);
    const without = await editedBundle(
      'later.yaml',
      [/ {2}- key: letter[^]*?(?= {2}- key: order)/, ''],
      ['    supersedes: letter\n', ''],
    );
    const other = await editedBundle(
      'small.yaml',
      ['about: [sale,', 'about: [letter,'],
      ['bundle: small', 'needs: [later]\nbundle: other'],
      [/deals:[^]*?(?=statements:)/, ''],
      ['key: goto-safe', 'key: goto-letter'],
      [', nvidia-loss-of-value', ''],
    );
    await ingest(other);
    await expect(ingest(without)).rejects.toThrow(
      'Cannot remove letter: it would have no claims left, but goto-letter (bundle other) still refers to it. Remove that reference first.',
    );
    expect((await size(graph))[0]).toBeGreaterThan(before[0]!);
    expect(await nodes(graph, 'Purchase')).toContain('letter');
  });

  it('derives subjects of other bundles again if a document or an entity of theirs changes', async () => {
    await ingest(both);
    const changed = await editedBundle(
      'small.yaml',
      ['name: CoreWeave }', 'name: Core Weave }'],
      ['    publishedOn: 2025-11-11\n    tier: WIRE', '    publishedOn: 2025-11-10\n    tier: PRESS'],
    );
    await ingest(changed);
    expect(await nodes(graph, 'ComputeContract', 'caption', 'bestTier')).toEqual([
      'contract-1 | OpenAI buys computing from Core Weave, $11.9B, Mar 2025 | FILING',
      'contracts | OpenAI buys computing from Core Weave, $22.4B, 25 Sep 2025 | PRESS',
    ]);
    expect((await nodes(graph, 'Claim', 'knownFrom')).filter((line) => line.startsWith('letter@'))).toEqual([
      'letter@agency@later | 2025-11-10',
    ]);
  });

  it('makes the same graph in any order', async () => {
    const everything = async () => [
      await nodes(graph, 'Deal|Tie|Observation|Statement|DealState', 'caption', 'fingerprint'),
      await relationships(
        graph,
        `PARTY|WAS_PARTY|PAYS|TO|SUPERSEDES|PART_OF|ABOUT|${legTypes}`,
        'edgeKey',
        'standing',
        'validFrom',
        'knownFrom',
      ),
    ];
    await ingest(both);
    const direct = await everything();
    await wipe(graph);
    await ingest(
      await editedBundle(
        'small.yaml',
        ['value: 5830000000', 'value: 583000000'],
        ['payers: [svf2]', 'payers: [nvidia]'],
      ),
    );
    await ingest(both);
    expect(await everything()).toEqual(direct);
  });
});

import { appendFile, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { dryRunFiles, ingestFiles } from '../../src/ingest/ingestFiles.ts';
import { exportLines } from '../../src/proof/exportBundles.ts';
import { fingerprintOf } from '../../src/proof/fingerprintOf.ts';
import { openGraph, wipe } from '../support/graph.ts';
import { size } from '../support/graphSets.ts';
import { editedBundle } from './editedBundle.ts';

const all = ['test/ingest/bundles', 'test/ingest/twins'];

describe('a stream of bundles', () => {
  const graph = openGraph();
  const whole = async () => (await fingerprintOf(graph)).whole;
  const ingest = async (...paths: string[]): Promise<string[]> => {
    const lines: string[] = [];
    await ingestFiles(graph, paths, (line) => lines.push(line));
    return lines;
  };
  /** The bundles as a file of JSON Lines, and the graph without them. */
  const exported = async (edit = (text: string) => text): Promise<string> => {
    await ingest(...all);
    const file = join(await mkdtemp(join(inject('runFolder'), 'stream-')), 'all.jsonl');
    await writeFile(file, '');
    for await (const line of exportLines(graph)) await appendFile(file, edit(line));
    await wipe(graph);
    return file;
  };
  beforeEach(() => wipe(graph));
  afterAll(() => graph.close());

  it('gives the graph that the same bundles in files give', async () => {
    const file = await exported();
    await ingest(...all);
    const before = await whole();
    await wipe(graph);
    await ingest(file);
    expect(await whole()).toBe(before);
  });

  it('is written up to the first problem, reports all problems with their lines, and continues there once fixed', async () => {
    const file = await exported((line) =>
      line.replace('"payers":["openai"],"payees":["nvidia"]', '"payers":["opnai"],"payees":["nvidia"]'),
    );
    await appendFile(file, '{"bundle":"last","title":"x","recordedOn":"2026-13-01"}\nnonsense\n');
    const failure = await ingest(file).then(
      () => '',
      (error: Error) => error.message,
    );
    expect(failure.split('\n')).toEqual([
      expect.stringMatching(
        /all\.jsonl:2:\d+ deals\[1\]\.claims\[0\]\.payers\[0\]: no entity has the key opnai, did you mean openai\?/,
      ),
      expect.stringMatching(/all\.jsonl:4:\d+ recordedOn: "2026-13-01": expected a day/),
      expect.stringMatching(/all\.jsonl:4:\d+ recordedBy: missing/),
      expect.stringMatching(/all\.jsonl:5:1: not valid JSON/),
    ]);
    const text = (await readFile(file, 'utf8')).replaceAll('opnai', 'openai');
    await writeFile(file, text.split('\n').slice(0, 3).join('\n'));
    expect(await ingest(file)).toEqual([
      'small: unchanged, 0 writes',
      expect.stringMatching(/^later: 5 claims/),
      expect.stringMatching(/^twin: 1 claims/),
    ]);
  });

  it('keeps figures as they are written, whatever a float makes of them', async () => {
    const file = await exported((line) => line.replaceAll(/"(-?\d+)"/g, '$1').replace('5830000000', '5830000000.10'));
    await ingest(file);
    const [row] = await graph.read("CYPHER 5 MATCH (d:Deal {key: 'sale'}) RETURN d.amountUsd");
    expect(row).toEqual([583_000_000_010]);
  });

  it('refuses a bundle of more than 5,000 claims, and says what to do', async () => {
    const source = '{ document: agency, locator: para 1 }';
    const file = await editedBundle('small.yaml', [
      `- ${source}`,
      Array.from({ length: 5_000 }, () => `- ${source}`).join('\n          '),
    ]);
    await expect(ingest(file)).rejects.toThrow(
      '5009 claims; a bundle is one transaction of at most 5000: split it by story',
    );
  });
});

describe('a dry run', () => {
  const graph = openGraph();
  beforeEach(() => wipe(graph));
  afterAll(() => graph.close());

  it('reports what would appear and change, with conflicts and rings of money, and writes nothing', async () => {
    await ingestFiles(graph, ['test/ingest/bundles/small.yaml'], () => {});
    const before = [await size(graph), (await fingerprintOf(graph)).whole];
    const ring = await editedBundle(
      'later.yaml',
      [
        'payers: [openai]\n        payees: [nvidia]\n        amounts: [{ value: 30',
        'payers: [openai]\n        payees: [svf2]\n        amounts: [{ value: 30',
      ],
      ['date: 2025-12-26', 'date: 2025-12-26\n        due: 2026-Q2'],
    );
    const foreseen = await dryRunFiles(graph, [ring]);
    expect(foreseen.bundles).toEqual([expect.stringMatching(/^later: 5 claims, \d+ writes$/)]);
    expect(foreseen.subjects).toEqual([
      'new contract-1: OpenAI buys computing from CoreWeave, $11.9B, Mar 2025',
      'new contracts: OpenAI buys computing from CoreWeave, $22.4B, 25 Sep 2025',
      'new letter: OpenAI buys from NVIDIA, up to $100B (non-binding), 22 Sep 2025',
      'new order: OpenAI buys from SoftBank Vision Fund 2, $30B, 20 Dec 2025',
      'changes closing: SoftBank Vision Fund 2 invests in OpenAI, $22.5B, 26 Dec 2025',
    ]);
    expect(foreseen.conflicts).toEqual(['new closing/due/DATE: Q2 2026, not Q4 2025']);
    expect(foreseen.described).toEqual(['new document filing: SEC: Form 6-K']);
    expect(foreseen.rings).toEqual(['OpenAI -> SoftBank Vision Fund 2 -> OpenAI: closed by 2 deals, closing, order']);
    expect([await size(graph), (await fingerprintOf(graph)).whole]).toEqual(before);
  });

  it('foresees the writes of each bundle', async () => {
    const paths = ['test/ingest/bundles', 'test/ingest/twins', 'test/ingest/rates'];
    // Neo4j counts a property that is set to null only if some node had one of its name before.
    await ingestFiles(graph, paths, () => {});
    await wipe(graph);
    const { bundles } = await dryRunFiles(graph, paths);
    const lines: string[] = [];
    await ingestFiles(graph, paths, (line) => lines.push(line));
    expect(bundles).toEqual(lines);
  });

  it('has no ring as new that money of other deals forms already', async () => {
    await ingestFiles(graph, ['test/ingest/bundles'], () => {});
    const ring = (key: string) =>
      editedBundle(
        'later.yaml',
        ['bundle: later', `bundle: ${key}`],
        [/deals:[^]*/, `deals:\n${deal(`${key}-out`, 'nvidia', 'openai')}${deal(`${key}-back`, 'openai', 'nvidia')}`],
      );
    const [first, second] = [await ring('first'), await ring('second')];
    expect((await dryRunFiles(graph, [first])).rings).toEqual([
      'NVIDIA -> OpenAI -> NVIDIA: closed by 2 deals, first-back, first-out',
    ]);
    await ingestFiles(graph, [first], () => {});
    expect((await dryRunFiles(graph, [second])).rings).toEqual([]);
  });
});

const deal = (key: string, payer: string, payee: string): string =>
  `  - key: ${key}
    kind: Investment
    claims: [{ sources: [{ document: filing, locator: p 1 }], payers: [${payer}], payees: [${payee}], stage: SIGNED }]
`;

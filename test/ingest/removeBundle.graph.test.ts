import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { ingestFiles } from '../../src/ingest/ingestFiles.ts';
import { removeBundle } from '../../src/ingest/removeBundle.ts';
import { recordJudgement } from '../../src/ingest/recordJudgement.ts';
import { checkGraph } from '../../src/proof/checkGraph.ts';
import { fingerprintOf } from '../../src/proof/fingerprintOf.ts';
import { openGraph, wipe } from '../support/graph.ts';
import { nodes } from '../support/graphSets.ts';

const folder = 'test/ingest/bundles';

describe('removing a bundle', () => {
  const graph = openGraph();
  const lines: string[] = [];
  const reported = () => lines.splice(0);
  const ingest = (...paths: string[]) => ingestFiles(graph, paths, (line) => lines.push(line));
  const remove = (key: string, isTry = false) => removeBundle(graph, key, (line) => lines.push(line), isTry);
  const state = async () => [
    (await fingerprintOf(graph)).whole,
    await graph.read('CYPHER 5 MATCH (m:AiMarketGraph) WHERE m.recordedThrough IS NOT NULL RETURN m.recordedThrough'),
  ];
  beforeEach(() => wipe(graph));
  afterAll(() => graph.close());

  it(
    'gives the graph as it was before, bundle by bundle, and loading them again the graph with them',
    { timeout: 120_000 },
    async () => {
      const judgement = { merged: 'softbank', into: 'softbank-group', verdict: 'SAME' } as const;
      const steps = [
        () => ingest(`${folder}/small.yaml`),
        () => ingest(`${folder}/later.yaml`),
        () => ingest('test/ingest/twins'),
        () => ingest('test/ingest/rates'),
        () => recordJudgement(graph, judgement, { by: 'an editor', on: '2026-11-24', why: 'a test' }, () => {}),
        () =>
          recordJudgement(
            graph,
            { document: 'undated', verdict: 'RETRACTED' },
            { by: 'an editor', on: '2026-11-25', why: 'a test' },
            () => {},
          ),
      ];
      const states = [await state()];
      const added: string[][] = [];
      for (const step of steps) {
        const before = await nodes(graph, 'Bundle');
        await step();
        added.push((await nodes(graph, 'Bundle')).filter((key) => !before.includes(key)));
        states.push(await state());
      }
      const last = states.at(-1);
      for (const keys of added.toReversed()) {
        expect(await state()).toEqual(states.pop());
        for (const key of keys) await remove(key);
      }
      expect(await state()).toEqual(states.pop());
      for (const step of steps) await step();
      expect(await state()).toEqual(last);
    },
  );

  it('leaves what other bundles state too', async () => {
    await ingest(folder);
    reported();
    await remove('later');
    expect(reported()).toEqual([expect.stringMatching(/^later: removed, 5 claims, \d+ writes$/)]);
    expect(await nodes(graph, 'Deal', 'stage')).toEqual(['closing | SIGNED', 'sale | COMPLETED']);
    const breaches: unknown[] = [];
    for await (const breach of checkGraph(graph)) breaches.push(breach);
    expect(breaches).toEqual([]);
  });

  it('is refused while other bundles need it', async () => {
    await ingest(folder);
    const before = await state();
    await expect(remove('small')).rejects.toThrow('Cannot remove small: later needs it. Remove it first.');
    await expect(remove('small', true)).rejects.toThrow('Cannot remove small: later needs it.');
    expect(await state()).toEqual(before);
  });

  it('writes nothing for a bundle that is not in the graph', async () => {
    await ingest(folder);
    const before = [await state(), await nodes(graph, 'AiMarketGraph', 'graphVersion')];
    reported();
    await remove('latter');
    expect(reported()).toEqual(['latter: not in the graph, 0 writes, did you mean later?']);
    expect([await state(), await nodes(graph, 'AiMarketGraph', 'graphVersion')]).toEqual(before);
  });

  it('can be tried, with the writes that it would make', async () => {
    await ingest(folder);
    const before = await state();
    reported();
    await remove('later', true);
    const [title, told, ...more] = reported();
    expect([title, ...more]).toEqual([
      'Bundles: 1',
      'Documents and entities: 1',
      '  goes document filing: SEC: Form 6-K',
      'Deals, ties, observations and statements: 5',
      '  changes closing: SoftBank Vision Fund 2 invests in OpenAI, up to $22.5B, 31 Mar 2025',
      '  goes contract-1: OpenAI buys computing from CoreWeave, $11.9B, Mar 2025',
      '  goes contracts: OpenAI buys computing from CoreWeave, $22.4B, 25 Sep 2025',
      '  goes letter: OpenAI buys from NVIDIA, up to $100B (non-binding), 22 Sep 2025',
      '  goes order: OpenAI buys from NVIDIA, $30B, 20 Dec 2025',
      'Conflicts: none',
      'New rings of money: none',
      'Nothing was written.',
    ]);
    expect(await state()).toEqual(before);
    await remove('later');
    expect(`  ${reported().join('')}`).toBe(told);
  });
});

import { parse } from 'graphql';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { ingestFiles } from '../../src/ingest/ingestFiles.ts';
import { recordJudgement } from '../../src/ingest/recordJudgement.ts';
import { checkGraph } from '../../src/proof/checkGraph.ts';
import { fingerprintOf } from '../../src/proof/fingerprintOf.ts';
import { openExecutor } from '../support/executor.ts';
import { openGraph, wipe } from '../support/graph.ts';
import { editedBundle } from './editedBundle.ts';

const [yen, rates] = ['test/ingest/rates/yen.yaml', 'test/ingest/rates/rates.yaml'];

describe('exchange rates', () => {
  const graph = openGraph();
  const ingest = (...paths: string[]) => ingestFiles(graph, paths, () => {});
  const ask = openExecutor(graph);
  const amountAt = async (knownAt: string | null) => {
    const text = `query ($knownAt: Date) { deal(key: "loan", knownAt: $knownAt) {
      amount { min currency usd conversion { day perEuro usdPerEuro document { key } } } amounts { usd conversion { day } } } }`;
    const { data } = await ask({ document: parse(text), variables: { knownAt } });
    return (data as { deal: { amount: unknown; amounts: unknown } }).deal;
  };
  const inYen = { min: '1234567890', currency: 'JPY', usd: null, conversion: null };
  const converted = {
    ...inYen,
    usd: '8027459.37',
    conversion: { day: '2025-10-31', perEuro: '178.4', usdPerEuro: '1.16', document: { key: 'bank' } },
  };
  beforeEach(() => wipe(graph));
  afterAll(() => graph.close());

  it('turn amounts into dollars, on whichever side they come in, and as long as they are there', async () => {
    await ingest(yen);
    const alone = await fingerprintOf(graph);
    expect(await amountAt(null)).toEqual({ amount: inYen, amounts: [{ usd: null, conversion: null }] });
    await ingest(rates);
    const both = await fingerprintOf(graph);
    const amounts = [{ usd: converted.usd, conversion: { day: '2025-10-31' } }];
    expect(await amountAt(null)).toEqual({ amount: converted, amounts });
    const [leg] = await graph.read(
      'MATCH ()-[leg:LENDS_TO]->() WHERE leg.knownTo IS NULL RETURN toString(leg.amountUsd)',
    );
    expect(leg).toEqual(['802745937']);
    const { data } = await ask({
      document: parse(
        '{ observations(filter: { key: { eq: "cash" } }) { edges { node { usd conversion { day perEuro document { key } } } } } }',
      ),
      variables: {},
    });
    const conversion = { day: '2025-10-31', perEuro: '178.4', document: { key: 'bank' } };
    expect(data).toEqual({ observations: { edges: [{ node: { usd: '6502.25', conversion } }] } });
    for await (const { key, breach } of checkGraph(graph)) expect.fail(`${key}: ${breach}`);

    await ingest(await editedBundle('../rates/rates.yaml', [/\nrates:\n[^]*/, '\n']));
    expect(await amountAt(null)).toMatchObject({ amount: inYen });
    await ingest(rates);
    expect(await fingerprintOf(graph)).toEqual(both);

    await wipe(graph);
    await ingest(rates);
    await ingest(yen);
    expect(await fingerprintOf(graph)).toEqual(both);
    expect(both).not.toEqual(alone);
  });

  it('are known from the day of their document on, until it is retracted', async () => {
    await ingest(yen, rates);
    expect(await amountAt('2025-11-04')).toMatchObject({ amount: inYen });
    expect(await amountAt('2025-11-05')).toMatchObject({ amount: converted });
    const judge = (verdict: 'RETRACTED' | 'UPHELD', on: string) =>
      recordJudgement(graph, { document: 'bank', verdict }, { by: 'an editor', on, why: 'a slip' }, () => {});
    await judge('RETRACTED', '2026-11-24');
    expect(await amountAt(null)).toMatchObject({ amount: inYen });
    expect(await amountAt('2026-11-23')).toMatchObject({ amount: converted });
    await judge('UPHELD', '2026-11-25');
    expect(await amountAt(null)).toMatchObject({ amount: converted });
  });
});

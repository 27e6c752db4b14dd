import { parse } from 'graphql';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { parseJson } from '../../src/bundle/read/parseJson.ts';
import { globalId } from '../../src/compile/source/globalId.ts';
import { ingestBundles } from '../../src/ingest/ingestBundles.ts';
import { recordJudgement } from '../../src/ingest/recordJudgement.ts';
import { openExecutor } from '../support/executor.ts';
import { openGraph, wipe } from '../support/graph.ts';

interface Written {
  readonly bundle: string;
  readonly recordedOn: string;
  readonly page: Readonly<Record<string, string>>;
  readonly deal: string;
}

/** A bundle that brings the page and one claim of it. */
const bundle = ({ bundle: key, recordedOn, page, deal }: Written) => ({
  ...{ bundle: key, title: key, recordedOn, recordedBy: 'me' },
  documents: [
    {
      ...{ key: 'page', url: 'https://example.com/page', title: 'A page', publisher: 'Us', lang: 'en', tier: 'PRESS' },
      ...page,
    },
  ],
  entities: ['firm', 'bank'].map((name) => ({ key: name, type: 'Organization', kind: 'COMPANY', name })),
  deals: [
    {
      ...{ key: deal, kind: 'Loan' },
      claims: [{ sources: [{ document: 'page', locator: 'all' }], payers: ['bank'], payees: ['firm'] }],
    },
  ],
});

const early: Written = { bundle: 'early', recordedOn: '2026-03-01', page: { retrievedOn: '2026-02-01' }, deal: 'one' };
const late: Written = { bundle: 'late', recordedOn: '2026-05-01', page: { retrievedOn: '2026-04-01' }, deal: 'two' };

describe('claims of a page of which nobody knows when it appeared', { timeout: 240_000 }, () => {
  const graph = openGraph();
  const ingest = async (...some: Written[]) => {
    const files = some.map((each) => parseJson(each.bundle, JSON.stringify(bundle(each))));
    await ingestBundles(
      graph,
      files.flatMap((file) => (Array.isArray(file) ? [] : [file])),
      [],
      () => {},
    );
  };
  let execute = openExecutor(graph);
  const ask = async (text: string) => {
    const { data, errors, extensions } = await execute({ document: parse(text), variables: {} });
    expect(errors).toBeUndefined();
    return { ...data, leftOut: extensions!['leftOut'] };
  };
  const known = async () => {
    const { deals } = (await ask(
      '{ deals { edges { node { key evidence { edges { node { knownFrom knownFromIsLatest } } } } } } }',
      // eslint-disable-next-line @typescript-eslint/no-explicit-any
    )) as any;
    return Object.fromEntries(
      // eslint-disable-next-line @typescript-eslint/no-explicit-any
      deals.edges.map(({ node: { key, evidence } }: any) => [
        key,
        `${evidence.edges[0].node.knownFrom}${evidence.edges[0].node.knownFromIsLatest ? ' at the latest' : ''}`,
      ]),
    );
  };
  beforeEach(async () => {
    await wipe(graph);
    // What was counted belongs to a version of a graph, and the versions of another graph begin again.
    execute = openExecutor(graph);
  });
  afterAll(() => graph.close());

  it('are known when the first of its bundles retrieved or recorded it, in any order of ingest', async () => {
    await ingest(late);
    expect(await known()).toEqual({ two: '2026-04-01 at the latest' });
    await ingest(early);
    expect(await known()).toEqual({ one: '2026-02-01 at the latest', two: '2026-02-01 at the latest' });
    // The first retrieval was none, and that bundle was recorded later than the other retrieval.
    await ingest({ ...early, page: {}, recordedOn: '2026-04-10' });
    expect(await known()).toEqual({ one: '2026-04-01 at the latest', two: '2026-04-01 at the latest' });
  });

  it('are known by the day that an editor writes, and from the day that a page shows', async () => {
    await ingest({ ...early, page: { publishedOn: '../2025-11-11', retrievedOn: '2026-02-01' } });
    expect(await known()).toEqual({ one: '2025-11-11 at the latest' });
    await ingest({ ...early, page: { publishedOn: '../2026-02-20', retrievedOn: '2026-02-01' } });
    expect(await known()).toEqual({ one: '2026-02-01 at the latest' });
    await ingest({ ...early, page: { publishedOn: '2026-02', retrievedOn: '2026-02-01' } });
    expect(await known()).toEqual({ one: '2026-02-28' });
  });

  it('are counted where they are left out for that reason alone', async () => {
    await ingest(early, late);
    const leftOut = async (field: string) => (await ask(`{ it: ${field} }`)).leftOut;
    const all = (knownAt: string) => leftOut(`deals(knownAt: "${knownAt}") { totalCount }`);
    const one = (knownAt: string) => leftOut(`deal(key: "one", knownAt: "${knownAt}") { key }`);
    expect([await all('2026-01-31'), await all('2026-02-01')]).toEqual([{ it: 2 }, { it: 0 }]);
    expect([await one('2026-01-31'), await one('2026-02-01')]).toEqual([{ it: 1 }, { it: 0 }]);
    expect(await ask('{ one: deal(key: "one", knownAt: "2026-01-31") { key } }')).toEqual({
      one: null,
      leftOut: { one: 1 },
    });
    expect(await leftOut('deal(key: "none", knownAt: "2026-01-31") { key }')).toEqual({ it: 0 });
    expect(await leftOut('entity(key: "bank", knownAt: "2026-01-31") { __typename }')).toEqual({ it: 2 });
    expect(await leftOut('document(key: "page", knownAt: "2026-01-31") { key }')).toEqual({ it: 2 });
    const past = (key: string, knownAt: string) => globalId('Deal', key, { asOf: '9999-12-31', knownAt });
    expect(await leftOut(`node(id: "${past('two', '2026-01-31')}") { id }`)).toEqual({ it: 1 });
    expect(await leftOut(`nodes(ids: ["one", "${past('two', '2026-01-31')}"]) { id }`)).toEqual({ it: 2 });
    expect(await leftOut(`nodes(ids: ["${past('two', '2026-02-01')}"]) { id }`)).toEqual({ it: 0 });
    expect(await leftOut('nodes(ids: ["one"]) { id }')).toBeUndefined();
    expect(await leftOut('timeline(about: ["bank"], knownAt: "2026-01-31") { totalCount }')).toEqual({ it: 2 });
    expect(await leftOut('deals(asOf: "2026-01-31") { totalCount }')).toBeUndefined();
    // Each field has its own count, and the first day on which something counts no longer leaves it out.
    expect(
      await ask('{ a: deal(key: "one", knownAt: "2026-01-01") { key } b: deal(key: "two") { key } }'),
    ).toMatchObject({ a: null, b: { key: 'two' }, leftOut: { a: 1 } });
    // The last description of the page has a date, so nothing is left out any more.
    await ingest({
      ...late,
      bundle: 'dated',
      recordedOn: '2026-05-02',
      page: { publishedOn: '2026-04-15' },
      deal: 'three',
    });
    expect(await all('2026-01-31')).toEqual({ it: 0 });
  });

  it('are counted again after a change, and no longer if they were retracted by then', async () => {
    await ingest(early, late);
    const all = async (knownAt: string) => (await ask(`{ deals(knownAt: "${knownAt}") { totalCount } }`)).leftOut;
    expect(await all('2026-01-15')).toEqual({ deals: 2 });
    const why = { by: 'an editor', on: '2026-01-10', why: 'a test' };
    await recordJudgement(graph, { document: 'page', verdict: 'RETRACTED' }, why, () => {});
    expect([await all('2026-01-15'), await all('2026-01-05')]).toEqual([{ deals: 0 }, { deals: 2 }]);
  });
});

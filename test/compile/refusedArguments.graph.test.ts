// fills: firstBundles
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { executeOnSeeds } from '../support/executeOnSeeds.ts';

describe('an argument that makes no sense', () => {
  const execute = executeOnSeeds();

  /** The answer as text: without the error objects, with their paths and codes. */
  const ask = async (text: string, variables: Record<string, unknown> = {}, options = {}) => {
    const { data, errors = [] } = await execute({ document: parse(text, options), variables });
    const places = errors.map(({ path, extensions }) => ({ path, code: extensions['code'] }));
    return JSON.parse(JSON.stringify({ data, places })) as { data: Data; places: { path: string[]; code: string }[] };
  };
  interface Data {
    deals: { edges: { node: { key: string; partOf: unknown } }[] };
  }
  const question = `query ($first: Int, $after: String) {
    deals(first: 100) { edges { node { key partOf { key evidence(first: $first, after: $after) { totalCount } } } } }
  }`;

  it.each([
    ['a page too large', { first: 101 }, 'BAD_USER_INPUT'],
    ['a cursor that is none', { after: 'x' }, 'BAD_CURSOR'],
  ])('below the root nulls the nearest nullable field above: %s', async (_, variables, code) => {
    const whole = await ask(question);
    const { data, places } = await ask(question, variables);
    const parts = whole.data.deals.edges.flatMap(({ node }, index) => (node.partOf === null ? [] : [index]));
    expect(parts.length).toBeGreaterThan(1);
    expect(whole.places).toEqual([]);
    expect(places).toEqual(
      parts.map((index) => ({ path: ['deals', 'edges', index, 'node', 'partOf', 'evidence'], code })),
    );
    expect(data.deals.edges.map(({ node }) => node)).toEqual(
      whole.data.deals.edges.map(({ node }) => ({ key: node.key, partOf: null })),
    );
    expect(await ask(question)).toEqual(whole);
  });

  it('is no error where nothing is there to have it', async () => {
    expect((await ask('{ deal(key: "nothing") { evidence(first: 101) { totalCount } } }')).places).toEqual([]);
  });

  it.each(['within', 'overlaps'])('of a filter is a range that ends before it begins: %s', async (operator) => {
    const range = (from: string | null, to: string | null) =>
      ask(
        'query ($range: DateRange) { deals(filter: {date: {OPERATOR: $range}}) { totalCount } }'.replace(
          'OPERATOR',
          operator,
        ),
        {
          range: { from, to },
        },
      );
    expect((await range('2026-01-02', '2026-01-01')).places).toEqual([{ path: ['deals'], code: 'BAD_USER_INPUT' }]);
    for (const from of ['2026-01-01', null]) expect((await range(from, '2026-01-01')).places).toEqual([]);
  });

  it.each([
    ['a list of deals', 'deals(orderBy: {field: DATE}, first: 1', 'deals'],
    ['the evidence of a deal', 'deal(key: "softbank-nvidia-sale-2025") { page: evidence(first: 1', 'page'],
    ['a search', 'search(text: "nvidia", first: 1', 'search'],
    ['a timeline', 'timeline(about: ["nvidia"], first: 1', 'timeline'],
    ['rings', 'fundingCycles(through: ["nvidia"], first: 1', 'fundingCycles'],
    ['exposure', 'exposure(to: "nvidia", first: 1', 'exposure'],
  ])('is a cursor with a value of another kind: %s', async (_, list, key) => {
    const question = (after: string) =>
      `{ ${list}${after}) { pageInfo { endCursor } } }${list.includes('{ page') ? ' }' : ''}`;
    const cursorIn = (data: object) => /"endCursor":"([^"]+)"/.exec(JSON.stringify(data))?.[1] ?? '';
    const cursor = cursorIn((await ask(question(''))).data);
    const [order, ...values] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
    const forged = values.map((value, index) =>
      values.with(index, typeof value === 'number' ? 'text' : /^\d{4}-/.test(String(value)) ? '2025-02-30' : 1),
    );
    expect(forged.length).toBeGreaterThan(0);
    for (const each of forged) {
      const after = Buffer.from(JSON.stringify([order, ...each])).toString('base64url');
      const { places } = await ask(question(`, after: "${after}"`));
      expect([each, places.map(({ code }) => code)]).toEqual([each, ['BAD_CURSOR']]);
      expect(places[0]?.path.at(-1)).toBe(key);
    }
  });

  it('aside: a count that a search answers alone has the day through which the graph is recorded', async () => {
    const { extensions } = await execute({ document: parse('{ fundingCycles(first: 1) { totalCount } }') });
    expect(extensions?.['recordedThrough']).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('of a look-up by ids is one of too many', async () => {
    const ids = Array.from({ length: 101 }, (_, index) => `deal-${index}`);
    const nodes = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    expect((await ask(nodes, { ids })).places).toEqual([{ path: ['nodes'], code: 'BAD_USER_INPUT' }]);
    expect((await ask(nodes, { ids: ids.slice(1) })).places).toEqual([]);
  });

  it('aside: a document without locations is answered like one with them', async () => {
    const text = `{ search(text: "nvidia") { edges { node {
      ... on Deal { a: parties { role } b: evidence { totalCount } }
      ... on Entity { a: names { text } c: deals(first: 1) { totalCount } d: deals(first: 2) { edges { node { key } } } }
    } } } }`;
    expect(await ask(text, {}, { noLocation: true })).toEqual(await ask(text));
  });
});

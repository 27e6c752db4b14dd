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

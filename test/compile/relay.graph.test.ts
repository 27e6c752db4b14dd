// fills: firstBundles
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSeededApi, type SeededApi } from '../support/seededApi.ts';

interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly key: string } }[];
  readonly pageInfo: Readonly<Record<'startCursor' | 'endCursor', string | null>> &
    Readonly<Record<'hasNextPage' | 'hasPreviousPage', boolean>>;
}

const pageFields = 'edges { cursor node { key } } pageInfo { startCursor endCursor hasNextPage hasPreviousPage }';

/** Lists with and without ties and missing values, of the root, nested, and computed by a search. */
const lists = [
  { name: 'deals by key', list: (args: string) => `deals(${args}) { ${pageFields} }` },
  {
    name: 'deals by amount',
    list: (args: string) => `deals(orderBy: {field: AMOUNT_USD, direction: DESC}, ${args}) { ${pageFields} }`,
  },
  { name: 'deals by date', list: (args: string) => `deals(orderBy: {field: DATE}, ${args}) { ${pageFields} }` },
  {
    name: 'statements by day',
    list: (args: string) => `statements(orderBy: {field: SAID_ON, direction: DESC}, ${args}) { ${pageFields} }`,
  },
  {
    name: 'deals of an entity by amount',
    path: ['entity'],
    list: (args: string) =>
      `entity(key: "openai") { deals(orderBy: {field: AMOUNT_USD, direction: DESC}, ${args}) { ${pageFields} } }`,
  },
  {
    name: 'evidence of a deal',
    path: ['deal'],
    list: (args: string) => `deal(key: "softbank-nvidia-sale-2025") { evidence(${args}) { ${pageFields} } }`,
  },
  { name: 'rings', list: (args: string) => `fundingCycles(maxLength: 5, ${args}) { ${pageFields} }` },
];

describe('connections', () => {
  let api: SeededApi;
  beforeAll(async () => void (api = await startSeededApi()));
  afterAll(() => api.stop());

  const page = async ({ list }: (typeof lists)[number], args: string): Promise<Page> => {
    const { data, errors } = await api.ask(`{ ${list(args)} }`);
    expect(errors).toBeUndefined();
    const find = (value: object): Page =>
      'pageInfo' in value ? (value as Page) : find(Object.values(value)[0] as object);
    return find(data);
  };
  const keys = ({ edges }: Page) => edges.map(({ node }) => node.key);

  it.each(lists)('$name: pages of two forwards and backwards give the whole list, each once', async (list) => {
    const all = keys(await page(list, 'first: 100'));
    expect(all.length).toBeGreaterThan(3);
    for (const { count, cursor, end, more, join } of [
      {
        count: 'first',
        cursor: 'after',
        end: 'endCursor',
        more: 'hasNextPage',
        join: (a: string[], b: string[]) => [...a, ...b],
      },
      {
        count: 'last',
        cursor: 'before',
        end: 'startCursor',
        more: 'hasPreviousPage',
        join: (a: string[], b: string[]) => [...b, ...a],
      },
    ] as const) {
      let found: string[] = [];
      let at = '';
      for (let turns = 0; turns <= all.length; turns += 1) {
        const next = await page(list, `${count}: 2${at}`);
        found = join(found, keys(next));
        if (!next.pageInfo[more]) break;
        at = `, ${cursor}: "${next.pageInfo[end]}"`;
      }
      expect(found, count).toEqual(all);
    }
  });

  it.each(lists)('$name: a page between two cursors has the rows between them', async (list) => {
    const whole = await page(list, 'first: 100');
    const cursors = whole.edges.map(({ cursor }) => cursor);
    const between = await page(list, `first: 100, after: "${cursors[0]}", before: "${cursors.at(-1)}"`);
    expect(keys(between)).toEqual(keys(whole).slice(1, -1));
  });

  it.each([
    ['both counts', 'deals(first: 1, last: 1) { totalCount }', 'BAD_USER_INPUT'],
    ['a page too large', 'deals(first: 101) { totalCount }', 'BAD_USER_INPUT'],
    ['no cursor', 'deals(after: "x") { totalCount }', 'BAD_CURSOR'],
    ['a cursor of another order', 'deals(orderBy: {field: DATE}, after: "$key") { totalCount }', 'BAD_CURSOR'],
    ['a cursor of another list', 'statements(after: "$key") { totalCount }', 'BAD_CURSOR'],
  ])('refuse %s, also where only the count is asked for', async (_, question, code) => {
    const { edges } = await page(lists[0]!, 'first: 1');
    const { errors } = await api.ask(`{ ${question.replace('$key', edges[0]!.cursor)} }`);
    expect(errors?.[0]).toMatchObject({ extensions: { code } });
  });

  it('node and nodes find by id what has one, in the order asked for, and null for the rest', async () => {
    const { data } = await api.ask(
      '{ deals(first: 1) { edges { node { id } } } statements(first: 1) { edges { node { id } } } entities(first: 1) { edges { node { id } } } documents: document(key: "observers-2025-11-12") { id } }',
    );
    const ids = [
      data.deals.edges[0].node.id,
      data.statements.edges[0].node.id,
      data.entities.edges[0].node.id,
      data.documents.id,
    ];
    expect(new Set(ids).size).toBe(4);
    const { data: found } = await api.ask(
      'query ($ids: [ID!]!, $id: ID!) { nodes(ids: $ids) { id } node(id: $id) { id } }',
      {
        ids: [...ids, 'nothing', ...ids],
        id: ids[2],
      },
    );
    expect(found.nodes.map((node: { id: string } | null) => node?.id ?? null)).toEqual([...ids, null, ...ids]);
    expect(found.node.id).toBe(ids[2]);
  });
});

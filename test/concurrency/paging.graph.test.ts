import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ingestFiles } from '../../src/ingest/ingestFiles.ts';
import type { Graph } from '../../src/graph/connect.ts';
import { openGraph } from '../support/graph.ts';
import { startSeededApi, type SeededApi } from '../support/seededApi.ts';
import { hub, keyOf, manyDeals } from './manyDeals.ts';

interface Page {
  readonly edges: readonly { readonly node: { readonly key: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean } & Readonly<
    Record<'startCursor' | 'endCursor', string | null>
  >;
}

const page = '{ edges { node { key } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }';
const lists: Readonly<Record<string, (list: string) => string>> = {
  'all deals': (list) => `deals(${list}) ${page}`,
  'deals of a party': (list) => `deals(filter: {party: {key: {eq: "${hub}"}}}, ${list}) ${page}`,
  'deals of an entity': (list) => `entity(key: "${hub}") { deals(${list}) ${page} }`,
};
const ways = [
  { direction: 'ASC', side: 'first' },
  { direction: 'DESC', side: 'last' },
];
const cases = Object.keys(lists).flatMap((list) =>
  ['KEY', 'AMOUNT_USD', 'DATE'].flatMap((field) => ways.map((way) => ({ list, field, ...way }))),
);
const numbers = Array.from({ length: 40 }, (_, number) => number);
const lasting = numbers.map((number) => keyOf(number, 'lasting'));

describe('paging while another client writes', () => {
  let api: SeededApi;
  let graph: Graph;
  let writing: Promise<void>;
  let isOver = false;
  let turns = 0;
  beforeAll(async () => {
    api = await startSeededApi({ bundles: [await manyDeals({ bundle: 'lasting', numbers })] });
    graph = openGraph();
    const passing = { bundle: 'passing', needs: 'lasting' };
    const more = await manyDeals({ ...passing, numbers: numbers.slice(0, 20), confirmed: numbers });
    const fewer = await manyDeals({ ...passing, numbers: numbers.filter((number) => number % 3 === 0), confirmed: [] });
    await ingestFiles(graph, [more], () => {});
    writing = (async () => {
      for (; !isOver; turns += 1) await ingestFiles(graph, [turns % 2 === 0 ? fewer : more], () => {});
    })();
  });
  afterAll(async () => {
    isOver = true;
    await writing;
    await graph.close();
    await api.stop();
  });

  it.each(cases)(
    '$list by $field, $direction, $side: none twice, none lost that was there throughout',
    async ({ list, field, direction, side }) => {
      const before = turns;
      while (turns < before + 2) {
        const found = await walk(
          lists[list] as (list: string) => string,
          `orderBy: {field: ${field}, direction: ${direction}}`,
          side,
        );
        expect(new Set(found).size).toBe(found.length);
        expect(found.filter((key) => key.endsWith('-lasting')).sort()).toEqual(lasting);
      }
    },
  );

  /** The keys of a list in the order in which its pages give them. */
  async function walk(ask: (list: string) => string, order: string, side: string): Promise<string[]> {
    const [cursor, end, more] =
      side === 'first'
        ? (['after', 'endCursor', 'hasNextPage'] as const)
        : (['before', 'startCursor', 'hasPreviousPage'] as const);
    const found: string[] = [];
    let at = '';
    for (;;) {
      const { data, errors } = await api.ask(`{ ${ask(`${order}, ${side}: 4${at}`)} }`);
      expect(errors).toBeUndefined();
      const { edges, pageInfo } = (data.deals ?? data.entity.deals) as Page;
      const keys = edges.map(({ node }) => node.key);
      found.push(...(side === 'first' ? keys : keys.reverse()));
      if (!pageInfo[more]) return found;
      at = `, ${cursor}: "${pageInfo[end]}"`;
    }
  }
});

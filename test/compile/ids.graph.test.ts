// fills: firstBundles
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { globalId } from '../../src/compile/source/globalId.ts';
import { executeOnSeeds } from '../support/executeOnSeeds.ts';

const sale = 'softbank-nvidia-sale-2025';
const days = { asOf: '9999-12-31', knownAt: '2025-11-11' };
const pastSale = globalId('Deal', sale, days);

/** What has an id, by root fields with files and with searches, nested and in pages; `at` are its two days as arguments. */
const everything = (at: string) => `{
  entity(key: "openai"${at}) { id ties { to { id } } statements(first: 2) { edges { node { id } } } }
  deal(key: "${sale}"${at}) { id parties { entity { id } } evidence(first: 2) { edges { node { document { id } } } } }
  observations(first: 2${at}) { edges { node { id } } }
  search(text: "softbank", first: 5${at}) { edges { node { ... on Node { id } } } }
  fundingPaths(from: "nvidia", to: "openai", first: 2${at}) { edges { node { legs { from { id } deals { id } } } } }
  timeline(about: ["openai"], first: 5${at}) { edges { node { subject { ... on Node { id } } } } }
}`;

describe('ids', () => {
  const execute = executeOnSeeds();

  const ask = async (text: string, variables = {}) => {
    const sent: string[] = [];
    const onStatement = ({ statement }: { statement: string }) => void sent.push(statement);
    const result = await execute({ document: parse(text), variables, onStatement });

    return { ...JSON.parse(JSON.stringify(result)), sent };
  };
  const idsIn = async (text: string): Promise<string[]> => {
    const { data, errors } = await ask(text);
    expect(errors).toBeUndefined();
    const ids = [...JSON.stringify(data).matchAll(/"id":"([^"]+)"/g)];
    return ids.map(([, id]) => Buffer.from(id!, 'base64url').toString());
  };

  it('of the present are a noun and a key', async () => {
    const ids = await idsIn(everything(''));
    expect(ids.length).toBeGreaterThan(20);
    expect(ids.filter((id) => !/^(Entity|Deal|Document|Observation|Statement):[^@]+$/.test(id))).toEqual([]);
  });

  it.each([
    ['knownAt: "2025-11-12"', '@9999-12-31/2025-11-12'],
    ['asOf: "2025-12-31", knownAt: "2025-11-12"', '@2025-12-31/2025-11-12'],
  ])('read under %s hold both days, wherever they are', async (at, ending) => {
    const ids = await idsIn(everything(`, ${at}`));
    expect(ids.length).toBeGreaterThan(20);
    expect(ids.filter((id) => !id.endsWith(ending))).toEqual([]);
  });

  it('of the past are read in the past, by their own days', async () => {
    const { data, extensions } = await ask(
      `query ($id: ID!) {
      past: node(id: $id) { id ... on Deal { key caption stage evidence { totalCount } } }
      deal(key: "${sale}", knownAt: "${days.knownAt}") { id key caption stage evidence { totalCount } }
      present: node(id: "${sale}") { id ... on Deal { evidence { totalCount } } }
    }`,
      { id: pastSale },
    );
    expect(data.past).toEqual(data.deal);
    expect(data.past.id).toBe(pastSale);
    expect(data.present.evidence.totalCount).toBeGreaterThan(data.past.evidence.totalCount);
    expect(extensions.times).toEqual({
      past: { asOf: null, knownAt: days.knownAt },
      deal: { asOf: null, knownAt: days.knownAt },
      present: null,
    });
  });

  it('name the thing alone in any other argument', async () => {
    const { data } = await ask(
      `query ($id: ID!, $entity: ID!) {
      deal(key: $id) { id }
      deals(filter: {key: {eq: $id}}) { edges { node { id } } }
      conflicts(about: $id) { totalCount }
      exposure(to: $entity, first: 1) { totalCount }
      same: exposure(to: "openai", first: 1) { totalCount }
    }`,
      { id: pastSale, entity: globalId('Entity', 'openai', days) },
    );
    const present = globalId('Deal', sale, null);
    expect(data).toMatchObject({ deal: { id: present }, deals: { edges: [{ node: { id: present } }] } });
    expect(data.exposure.totalCount).toBe(data.same.totalCount);
  });

  it('let a list of the past be continued from its entity', async () => {
    const deals =
      'deals(orderBy: {field: AMOUNT_USD, direction: DESC}, first: 2, after: $after) { edges { node { id key } } pageInfo { endCursor hasNextPage } }';
    const whole = await ask(
      `{ entity(key: "openai", knownAt: "2025-11-12") { id deals(first: 100, orderBy: {field: AMOUNT_USD, direction: DESC}) { edges { node { id key } } } } }`,
    );
    const all = whole.data.entity.deals.edges;
    expect(all.length).toBeGreaterThan(4);
    const found = [];
    let after: string | null = null;
    do {
      const { data, errors } = await ask(
        `query ($id: ID!, $after: String) { node(id: $id) { ... on Entity { ${deals} } } }`,
        { id: whole.data.entity.id, after },
      );
      expect(errors).toBeUndefined();
      found.push(...data.node.deals.edges);
      after = data.node.deals.pageInfo.hasNextPage ? data.node.deals.pageInfo.endCursor : null;
    } while (after !== null);
    expect(found).toEqual(all);
  });

  describe('of several pairs of times', () => {
    const question =
      'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Deal { evidence { totalCount } } } }';
    const pastOf = (day: number, key: string = sale) =>
      globalId('Deal', key, { asOf: '9999-12-31', knownAt: `2025-11-${10 + day}` });

    it('are answered each in its own, in the order of the argument, by one statement a pair', async () => {
      const ids = [
        pastSale,
        sale,
        'nothing',
        pastOf(12),
        globalId('Deal', sale, null),
        pastSale,
        pastOf(12, 'nothing'),
      ];
      const { data, sent, extensions, errors } = await ask(question, { ids });
      expect(errors).toBeUndefined();
      const present = globalId('Deal', sale, null);
      expect(data.nodes.map((node: { id: string } | null) => node?.id ?? null)).toEqual([
        pastSale,
        present,
        null,
        pastOf(12),
        present,
        pastSale,
        null,
      ]);
      const { data: alone } = await ask(
        'query ($a: ID!, $b: ID!) { a: node(id: $a) { __typename id ... on Deal { evidence { totalCount } } } b: node(id: $b) { __typename id ... on Deal { evidence { totalCount } } } }',
        { a: pastSale, b: pastOf(12) },
      );
      expect([data.nodes[0], data.nodes[3]]).toEqual([alone.a, alone.b]);
      expect(sent).toHaveLength(3);
      expect(extensions.times.nodes).toHaveLength(ids.length);
      expect(extensions.times.nodes[3]).toEqual({ asOf: null, knownAt: '2025-11-22' });
    });

    it('are refused beyond ten pairs', async () => {
      const ids = Array.from({ length: 11 }, (_, day) => pastOf(day));
      const { errors, data } = await ask(question, { ids });
      expect(data).toBeNull();
      expect(errors).toMatchObject([
        {
          message: '"ids" has ids of 11 pairs of times; expected at most 10. Ask in several requests.',
          extensions: { code: 'BAD_USER_INPUT' },
        },
      ]);
      const { data: ten, errors: none } = await ask(question, { ids: [...ids.slice(1), ...ids.slice(1)] });
      expect(none).toBeUndefined();
      expect(ten.nodes).toHaveLength(20);
    });
  });
});

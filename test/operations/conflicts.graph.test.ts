// fills: firstBundles
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ConflictsQuery } from '../../operations/types.ts';
import { startSeededApi, type SeededApi } from '../support/seededApi.ts';

const operation = readFileSync('operations/conflicts.graphql', 'utf8');
const equity = ['openai-stargate-equity-2025', 'softbank-stargate-equity-2025'];

describe('conflicts on the seeds', () => {
  let api: SeededApi;
  beforeAll(async () => void (api = await startSeededApi()));
  afterAll(() => api.stop());

  const conflicts = async (variables: Record<string, unknown>) => {
    const { data, errors } = await api.ask(operation, variables);
    expect(errors).toBeUndefined();
    return (data as ConflictsQuery).conflicts.edges.map(({ node }) => node);
  };
  const keysOf = (some: Awaited<ReturnType<typeof conflicts>>) => some.map(({ subject }) => 'key' in subject && subject.key);

  it('are the 19 or 18 billion dollars of SoftBank and of OpenAI for Stargate', async () => {
    const all = await conflicts({ types: ['VALUE'] });
    expect(keysOf(all)).toEqual(equity);
    for (const node of all) {
      expect(node).toMatchObject({
        type: 'VALUE',
        field: 'amounts.COMMITTED',
        subject: { __typename: 'Investment' },
        chosen: { value: '$19B', claim: { document: { tier: 'WIRE' } } },
        alternatives: [{ value: '$18B', claim: { document: { key: 'siliconuk-2025-05-26' } } }],
      });
    }
  });

  it('are found by an entity, by a subject, by type, and by an id', async () => {
    const [first = ''] = equity;
    const id = async (field: string, key: string) => (await api.ask(`{ ${field}(key: "${key}") { ... on Node { id } } }`)).data[field].id as string;
    expect(keysOf(await conflicts({ about: 'stargate' }))).toEqual(equity);
    expect(keysOf(await conflicts({ about: await id('entity', 'stargate') }))).toEqual(equity);
    expect(keysOf(await conflicts({ about: 'openai' }))).toContain(first);
    expect(keysOf(await conflicts({ about: 'nvidia' }))).not.toContain(first);
    expect(keysOf(await conflicts({ about: first }))).toEqual([first]);
    expect(keysOf(await conflicts({ about: await id('deal', first) }))).toEqual([first]);
    expect(await conflicts({ about: 'stargate', types: ['SCALE', 'DENIAL'] })).toEqual([]);
    expect(await conflicts({ about: 'nobody-at-all' })).toEqual([]);
  });

  it('are paged both ways', async () => {
    const page = async (rest: string) =>
      (await api.ask(`{ conflicts(types: [VALUE], ${rest}) { totalCount edges { cursor node { key } } } }`)).data.conflicts;
    const forward = await page('first: 1');
    const { edges } = await page(`first: 1, after: "${forward.edges[0].cursor}"`);
    const back = await page(`last: 1, before: "${edges[0].cursor}"`);
    expect(forward.totalCount).toBe(2);
    expect([forward, { edges }, back].map((each) => each.edges[0].node.key.split('/')[0])).toEqual([...equity, equity[0]]);
  });

  it('are what makes a deal, an observation or a statement disputed', async () => {
    const { data } = await api.ask(`{
      deals(first: 100) { totalCount edges { node { key certainty { disputed } conflicts { key } alternatives { conflict } } } }
      observations(first: 100) { edges { node { key certainty { disputed } conflicts { key } } } }
      statements(first: 100) { edges { node { key certainty { disputed } conflicts { key } } } }
    }`);
    interface Subject {
      readonly key: string;
      readonly certainty: { readonly disputed: boolean };
      readonly conflicts: readonly unknown[];
    }
    const nodes = Object.values(data as Record<string, { edges: { node: Subject }[] }>).flatMap(({ edges }) =>
      edges.map(({ node }) => node),
    );
    expect(data.deals.edges).toHaveLength(data.deals.totalCount);
    expect(nodes.filter(({ certainty, conflicts: some }) => certainty.disputed !== some.length > 0)).toEqual([]);
    const { data: filtered } = await api.ask('{ deals(filter: {disputed: {eq: true}}) { edges { node { key } } } }');
    expect(filtered.deals.edges.map(({ node }: { node: Subject }) => node.key)).toEqual(equity);
  });

  it('leave the losing values among the alternatives of the deal', async () => {
    const { data } = await api.ask(
      `{ deal(key: "${equity[0]}") { alternatives { field value conflict claim { document { key } } } } }`,
    );
    expect(data.deal.alternatives).toContainEqual({
      field: 'amounts.COMMITTED',
      value: '$18B',
      conflict: 'VALUE',
      claim: { document: { key: 'siliconuk-2025-05-26' } },
    });
  });
});

// fills: firstBundles
import { CombinedGraphQLErrors, gql, type TypedDocumentNode } from '@apollo/client';
import { afterEach, beforeAll, beforeEach, afterAll, describe, expect, it } from 'vitest';
import type {
  DealsOfAnEntityQuery,
  DealsOfAnEntityQueryVariables,
  EntityByAnyNameQuery,
  EntityByAnyNameQueryVariables,
} from '../../operations/types.ts';
import { startSeededApi, type SeededApi } from '../support/seededApi.ts';
import { openClient, operation, type Client } from './openClient.ts';

const dealsOfAnEntity = operation<DealsOfAnEntityQuery, DealsOfAnEntityQueryVariables>('deals-of-an-entity');
const entityByAnyName = operation<EntityByAnyNameQuery, EntityByAnyNameQueryVariables>('entity-by-any-name');
const ofOpenai = (first: number) => ({ key: 'openai', first });

describe('Apollo Client', () => {
  let api: SeededApi;
  let client: Client;
  beforeAll(async () => void (api = await startSeededApi()));
  afterAll(() => api.stop());
  beforeEach(() => void (client = openClient(api.url)));
  afterEach(() => client.stop());

  /** Pages through the deals of OpenAI, three at a time, into one list. */
  async function walk() {
    const asked = { query: dealsOfAnEntity, variables: ofOpenai(3) };
    let { data } = (await client.query(asked)) as { data: DealsOfAnEntityQuery };
    const list = client.watchQuery(asked);
    const subscription = list.subscribe(() => {});
    const pages = [data.deals.edges.length];
    while (data.deals.pageInfo.hasNextPage) {
      const { endCursor } = data.deals.pageInfo;
      const next = await list.fetchMore({ variables: { after: endCursor ?? null } });
      pages.push(next.data?.deals.edges.length ?? 0);
      const merged = client.cache.readQuery(asked);
      if (merged === null || merged.deals.edges.length <= data.deals.edges.length) throw new Error('no page was added');
      data = merged;
    }
    subscription.unsubscribe();
    return { pages, deals: data.deals };
  }

  it('pages through a list into one list, each deal once, in the order of the whole', async () => {
    const { pages, deals } = await walk();
    const keys = deals.edges.map(({ node }) => node.key);
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.slice(0, -1).every((size) => size === 3)).toBe(true);
    expect(client.sent()).toBe(pages.length);
    expect(keys).toHaveLength(deals.totalCount);
    expect(new Set(keys).size).toBe(keys.length);
    const { data: whole } = await openClient(api.url).query({ query: dealsOfAnEntity, variables: ofOpenai(100) });
    expect(keys).toEqual(whole?.deals.edges.map(({ node }) => node.key));
  });

  it('keeps one object for each deal, party and document, whichever page it came with', async () => {
    const { deals } = await walk();
    const objects = client.cache.extract() as Record<string, { readonly key?: string }>;
    for (const { node } of deals.edges) expect(objects).toHaveProperty([`${node.__typename}:${node.key}`]);
    const parties = deals.edges.flatMap(({ node }) => node.parties.map(({ entity }) => entity));
    const distinct = new Set(parties.map((entity) => `${entity.__typename}:${entity.key}`));
    expect(parties.length).toBeGreaterThan(distinct.size);
    expect(Object.keys(objects).filter((id) => distinct.has(id))).toHaveLength(distinct.size);
    expect(objects['Organization:openai']).toMatchObject({ name: 'OpenAI' });
  });

  it('reads twice what it has read once, without asking', async () => {
    const variables = { name: 'Interstellar Gate' };
    const first = await client.query({ query: entityByAnyName, variables });
    const second = await client.query({ query: entityByAnyName, variables });
    expect(client.sent()).toBe(1);
    expect(second.data).toEqual(first.data);
    // Compiles only if the types distinguish the members of the union.
    const found = first.data?.entityByName;
    if (found?.__typename !== 'NameMatch') throw new Error('expected one entity');
    expect([found.entity.key, found.matchedName.text]).toEqual(['stargate', 'Interstellar Gate']);
  });

  it('answers a look-up from what came with a list', async () => {
    const { deals } = await walk();
    const [known] = deals.edges.flatMap(({ node }) => node.evidence.edges.map((edge) => edge.node.document));
    const query = gql`
      query Title($key: ID!) {
        document(key: $key) {
          key
          title
        }
      }
    ` as TypedDocumentNode<{ document: { key: string; title: string } | null }, { key: string }>;
    const asked = client.sent();
    const { data } = await client.query({ query, variables: { key: known?.key ?? '' } });
    expect(data?.document).toMatchObject({ key: known?.key, title: known?.title });
    expect(client.sent()).toBe(asked);
  });

  it('distinguishes an error by its code', async () => {
    const variables = { ...ofOpenai(3), after: 'no cursor' };
    const asked = client.query({ query: dealsOfAnEntity, variables });
    const error: unknown = await asked.catch((reason: unknown) => reason);
    if (!CombinedGraphQLErrors.is(error)) throw error;
    expect(error.errors).toMatchObject([{ path: ['deals'], extensions: { code: 'BAD_CURSOR' } }]);
  });
});

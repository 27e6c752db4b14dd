// fills: allBundles
import { CombinedGraphQLErrors, gql, type TypedDocumentNode } from '@apollo/client';
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from 'vitest';
import type { EntityByAnyNameQuery, EntityByAnyNameQueryVariables } from '../../operations/types.ts';
import { allBundles, startSeededApi, type SeededApi } from '../support/seededApi.ts';
import { openApollo, operation, type Client } from './openApollo.ts';
import { documents, lease, pager, rumour, type DealsOf, type StageOf } from './questions.ts';

const entityByAnyName = operation<EntityByAnyNameQuery, EntityByAnyNameQueryVariables>('entity-by-any-name');
const dealsOf = documents.dealsOf as TypedDocumentNode<DealsOf>;
const stageOf = documents.stageOf as TypedDocumentNode<StageOf>;

describe('Apollo Client', () => {
  let api: SeededApi;
  let client: Client;
  beforeAll(async () => void (api = await startSeededApi({ bundles: allBundles })));
  afterAll(() => api.stop());
  beforeEach(() => void (client = openApollo(api.url)));
  afterEach(() => client.stop());

  /** Pages through the deals of an entity, five at a time, into one list. */
  async function walk(knownAt: string | null) {
    const asked = { query: dealsOf, variables: { key: pager.key, knownAt, first: 5 } };
    let { data } = (await client.query(asked)) as { data: DealsOf };
    const list = client.watchQuery(asked);
    const subscription = list.subscribe(() => {});
    while (data.entity.deals.pageInfo.hasNextPage) {
      await list.fetchMore({ variables: { after: data.entity.deals.pageInfo.endCursor } });
      const merged = client.cache.readQuery(asked);
      if (!merged || merged.entity.deals.edges.length <= data.entity.deals.edges.length)
        throw new Error('no page was added');
      data = merged;
    }
    subscription.unsubscribe();
    return data.entity.deals;
  }

  it.each([null, pager.knownAt])('pages a list to its end into one list, as known at %s', async (knownAt) => {
    const { edges, totalCount } = await walk(knownAt);
    const all = { key: pager.key, knownAt, first: 100 };
    const { data } = await openApollo(api.url).query({ query: dealsOf, variables: all });
    expect(edges).toEqual(data?.entity.deals.edges);
    expect(edges).toHaveLength(totalCount);
    expect(client.sent()).toBe(Math.ceil(totalCount / 5));
  });

  it('keeps the lists of the present and of the past apart', async () => {
    const past = await walk(pager.knownAt);
    const present = await walk(null);
    expect(past.totalCount).toBeLessThan(present.totalCount);
    const ids = [past, present].flatMap(({ edges }) => edges.map(({ node }) => node.id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(await walk(pager.knownAt)).toEqual(past);
  });

  it('has each object once, by its id', async () => {
    const { edges } = await walk(null);
    const objects = client.cache.extract() as Record<string, { readonly id?: string; readonly key?: string }>;
    for (const { node } of edges) {
      const found = Object.entries(objects).filter(([, { id }]) => id === node.id);
      expect(found).toMatchObject([[expect.stringMatching(new RegExp(`:${node.id}$`)), { key: node.key }]]);
    }
  });

  it('answers now and then in one question', async () => {
    const query = gql`
      query NowAndThen($key: ID!, $knownAt: Date) {
        now: deal(key: $key) {
          id
          stage
        }
        then: deal(key: $key, knownAt: $knownAt) {
          id
          stage
        }
      }
    ` as TypedDocumentNode<Record<'now' | 'then', { readonly stage: string }>>;
    const { data } = await client.query({ query, variables: { key: lease, knownAt: rumour } });
    expect([data?.now.stage, data?.then.stage]).toEqual(['SIGNED', 'RUMOURED']);
  });

  it('shows the present to a watcher while others ask about the past', async () => {
    const seen = new Set<string | undefined>();
    const watched = client.watchQuery({ query: stageOf, variables: { key: lease } });
    const subscription = watched.subscribe(({ data }) => void seen.add(data?.deal?.stage));
    await client.query({ query: stageOf, variables: { key: lease } });
    const past = await client.query({ query: stageOf, variables: { key: lease, knownAt: rumour } });
    const again = await client.query({ query: stageOf, variables: { key: lease }, fetchPolicy: 'cache-only' });
    subscription.unsubscribe();
    expect([past.data?.deal.stage, again.data?.deal.stage]).toEqual(['RUMOURED', 'SIGNED']);
    seen.delete(undefined);
    expect(seen).toEqual(new Set(['SIGNED']));
  });

  it('still has the name that matched after the entity was read by its key', async () => {
    const variables = { name: 'Interstellar Gate' };
    const first = await client.query({ query: entityByAnyName, variables });
    const byKey = gql`
      query ByKey {
        entity(key: "stargate") {
          id
          key
          name
        }
      }
    `;
    await client.query({ query: byKey });
    const second = await client.query({ query: entityByAnyName, variables, fetchPolicy: 'cache-only' });
    expect(second.data).toEqual(first.data);
    // Compiles only if the types distinguish the members of the union.
    const found = second.data?.entityByName;
    if (found?.__typename !== 'NameMatch') throw new Error('expected one entity');
    expect([found.entity.key, found.matchedName.text, found.matchedName.kind]).toEqual([
      ...['stargate', 'Interstellar Gate', 'MISTRANSLATION'],
    ]);
  });

  it('distinguishes an error by its code', async () => {
    const variables = { key: pager.key, first: 3, after: 'no cursor' };
    const error: unknown = await client.query({ query: dealsOf, variables }).catch((reason: unknown) => reason);
    if (!CombinedGraphQLErrors.is(error)) throw error;
    expect(error.errors).toMatchObject([{ extensions: { code: 'BAD_CURSOR' } }]);
  });
});

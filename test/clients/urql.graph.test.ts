// fills: allBundles
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { allBundles, startSeededApi, type SeededApi } from '../support/seededApi.ts';
import { openUrql } from './openUrql.ts';
import { documents, lease, pager, rumour, type DealsOf, type StageOf } from './questions.ts';

describe('urql with graphcache', () => {
  let api: SeededApi;
  beforeAll(async () => void (api = await startSeededApi({ bundles: allBundles })));
  afterAll(() => api.stop());

  it.each([null, pager.knownAt])('pages a list to its end into one list, as known at %s', async (knownAt) => {
    const client = openUrql(api.url);
    const ask = async (first: number, after: string | null, from = client) => {
      const { data, error } = await from.query<DealsOf>(documents.dealsOf, { key: pager.key, knownAt, first, after });
      expect(error).toBeUndefined();
      return data!.entity.deals;
    };
    const whole = await ask(100, null, openUrql(api.url));
    let merged = await ask(5, null);
    while (merged.pageInfo.hasNextPage) merged = await ask(5, merged.pageInfo.endCursor);
    expect(merged.edges).toEqual(whole.edges);
    expect(merged.edges).toHaveLength(whole.totalCount);
    expect(whole.totalCount).toBeGreaterThan(5);
  });

  it('shows the present to a watcher while others ask about the past', async () => {
    const client = openUrql(api.url);
    const seen = vi.fn<(stage: string | undefined) => void>();
    const { unsubscribe } = client
      .query<StageOf>(documents.stageOf, { key: lease })
      .subscribe(({ data }) => seen(data?.deal.stage));
    await vi.waitFor(() => expect(seen).toHaveBeenCalled(), { timeout: 30_000 });
    const past = await client.query<StageOf>(documents.stageOf, { key: lease, knownAt: rumour });
    const again = await client.query<StageOf>(documents.stageOf, { key: lease }, { requestPolicy: 'cache-only' });
    unsubscribe();
    expect([past.data?.deal.stage, again.data?.deal.stage]).toEqual(['RUMOURED', 'SIGNED']);
    expect(new Set(seen.mock.calls.flat())).toEqual(new Set(['SIGNED']));
  });
});

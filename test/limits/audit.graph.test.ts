// fills: firstBundles
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startLimitedApi, type LimitedApi } from './limitedApi.ts';

let api: LimitedApi;
beforeAll(async () => void (api = await startLimitedApi()));
afterAll(() => api.stop());

/** The API answers a GET only to clients that name JSON: others get a page. */
const acceptingJson: typeof fetch = (url, options) =>
  fetch(url, { ...options, headers: { accept: 'application/json', ...(options?.headers as object) } });

it('serves GraphQL over HTTP as its specification has it', async () => {
  const audits = serverAudits({ url: `${api.url}/graphql`, fetchFn: acceptingJson });
  const results = await Promise.all(audits.map(({ fn }) => fn()));
  const failed = results.filter((result) => result.status !== 'ok').map(({ name, status }) => `${status}: ${name}`);
  expect(failed).toEqual([]);
  expect(results).toHaveLength(61);
});

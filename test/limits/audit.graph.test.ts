// fills: firstBundles
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startLimitedApi, type LimitedApi } from './limitedApi.ts';

let api: LimitedApi;
beforeAll(async () => void (api = await startLimitedApi()));
afterAll(() => api.stop());

/** A browser's form cannot send this header: without it the API answers no GET. */
const preflighted: typeof fetch = (url, options) =>
  fetch(url, { ...options, headers: { ...(options?.headers as object), 'apollo-require-preflight': '1' } });

it('serves GraphQL over HTTP as its specification has it', async () => {
  const audits = serverAudits({ url: `${api.url}/graphql`, fetchFn: preflighted });
  const results = await Promise.all(audits.map(({ fn }) => fn()));
  const failed = results.filter((result) => result.status !== 'ok').map(({ name, status }) => `${status}: ${name}`);
  expect(failed).toEqual([]);
  expect(results).toHaveLength(61);
});

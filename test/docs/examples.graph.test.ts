// fills: allBundles
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allBundles, startSeededApi, type SeededApi } from '../support/seededApi.ts';
import { examplesIn, pages } from './examples.ts';

describe('the examples', () => {
  let api: SeededApi;
  beforeAll(async () => void (api = await startSeededApi({ bundles: allBundles })));
  afterAll(() => api.stop());

  it.each(pages.flatMap(examplesIn))('in %s: %s', async (_, question) => {
    const { data, errors } = await api.ask(question);
    expect(errors).toBeUndefined();
    // An example that finds nothing teaches nothing.
    expect(JSON.stringify(data)).not.toMatch(/"(edges|entity|sources|uses|signedNotDue|nodes)":(\[\]|null)/);
  });
});

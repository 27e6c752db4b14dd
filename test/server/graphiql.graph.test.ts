import { existsSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureExplorer } from '../../src/server/explorer/ensureExplorer.ts';
import { findChromium, openPage, type OpenPage } from '../support/chromium.ts';
import { startApi, type StartedApi } from './startApi.ts';

const chromium = findChromium();

describe.skipIf(chromium === undefined)('GraphiQL in a browser', () => {
  let api: StartedApi;
  let open: OpenPage;
  beforeAll(async () => {
    const explorer = ensureExplorer((message) => console.info(message));
    await explorer.prepare();
    expect(explorer.state()).toEqual({ is: 'ready' });
    expect(existsSync(explorer.folder)).toBe(true);
    api = await startApi({ explorer });
    open = await openPage(chromium ?? '');
  });
  afterAll(async () => {
    await open?.close();
    await api?.stop();
  });

  it('opens with the first example, answers it, and makes no external request', async () => {
    const { page } = open;
    await page.goto(`${api.url}/graphiql`);
    await isFilled(page);
    await page.getByRole('link', { name: 'Who funds the capacity that a consumer uses, and whose' }).waitFor();
    await page.getByRole('button', { name: /Execute query/ }).click();
    await page.locator('.result-window', { hasText: '"flowsBackToFunder": true' }).waitFor();
    expect(open.outside).toEqual([]);
    expect(open.complaints).toEqual([]);
  });

  it('opens the example that a link names', async () => {
    const { page } = open;
    await page.goto(`${api.url}/`);
    await page.getByRole('link', { name: 'Who funds the capacity' }).click();
    await page.waitForURL('**/graphiql?example=who-funds-whose-capacity');
    await page.locator('.graphiql-tab-active', { hasText: 'WhoFundsWhoseCapacity' }).waitFor();
    expect(await page.locator('.graphiql-tab').count()).toBe(1);
    expect(open.outside).toEqual([]);
  });

  it('works without introspection in production', async () => {
    const production = await startApi({
      explorer: ensureExplorer(() => {}),
      environment: { NODE_ENV: 'production' },
    });
    const { page } = open;
    await page.goto(`${production.url}/graphql`);
    await page.waitForURL('**/graphiql');
    await isFilled(page);
    await page.getByRole('button', { name: /Execute query/ }).click();
    await page.locator('.result-window', { hasText: '"flowsBackToFunder": true' }).waitFor();
    expect(open.outside).toEqual([]);
    expect(open.complaints).toEqual([]);
    await production.stop();
  });
});

/** Waits until the editors show the first example and its variables. Before that, a run would send nothing. */
async function isFilled(page: Page): Promise<void> {
  await page.locator('.graphiql-tab', { hasText: 'WhoFundsWhoseCapacity' }).waitFor();
  await page.locator('.graphiql-editor-tool', { hasText: '"consumer": "openai"' }).waitFor();
}

import { expect } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import type { GraphAddress } from '../../src/graph/connect.ts';
import { openPage } from '../support/chromium.ts';

/** Neo4j Browser, connected. */
export interface Neo4jBrowser {
  readonly page: Page;
  /** Runs a statement or a command and gives the frame of its answer. */
  run(text: string): Promise<Locator>;
  /** Runs the text of the editor. */
  runEditor(): Promise<Locator>;
  close(): Promise<void>;
}

type BrowserAddress = GraphAddress & { readonly browserUrl: string };

/** Opens Neo4j Browser and logs in by its form. */
export async function openNeo4jBrowser(executablePath: string, { uri, user, password, browserUrl }: BrowserAddress) {
  const { page, close } = await openPage(executablePath);
  const connectUrl = new URL(uri);
  connectUrl.username = user;
  const place = new URL(browserUrl);
  place.searchParams.set('connectURL', connectUrl.href);
  await page.goto(place.href);
  await page.getByTestId('password').fill(password);
  await page.getByTestId('connect').click();
  await page.getByText(/^You are connected/).waitFor();
  const frames = page.getByTestId('frame');

  async function run(text: string): Promise<Locator> {
    await page.locator('[data-testid=activeEditor] .monaco-editor').first().click();
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText(text);
    return runEditor();
  }
  async function runEditor(): Promise<Locator> {
    const before = await frames.count();
    await page.getByTestId('editor-Run').click();
    await expect.poll(() => frames.count()).toBe(before + 1);
    return frames.first();
  }
  return { page, run, runEditor, close } satisfies Neo4jBrowser;
}

/** The captions of the drawn nodes. */
export async function captionsIn(frame: Locator): Promise<string[]> {
  await frame.locator('g.node text').first().waitFor();
  return (await frame.locator('g.node').allTextContents()).map((caption) => caption.trim());
}

/** The drawn node with a caption, which may have several lines. An ellipsis matches any end. */
export function nodeWith(frame: Locator, caption: string): Locator {
  const [beginning = '', open] = caption.split(' …');
  const words = beginning.split(' ').map((word) => word.replace(/\W/g, '\\$&'));
  const pattern = `^\\s*${words.join('\\s*')}${open === undefined ? '\\s*$' : ''}`;
  return frame.locator('g.node', { hasText: new RegExp(pattern) });
}

/** The fill colour of the drawn node with a caption. */
export async function colourOf(frame: Locator, caption: string): Promise<string | null> {
  return nodeWith(frame, caption).locator('circle.b-outline').getAttribute('fill');
}

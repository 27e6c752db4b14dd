// fills: allBundles
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askGraphql } from '../server/ask.ts';
import { findChromium } from '../support/chromium.ts';
import { allBundles, startSeededApi, type SeededApi } from '../support/seededApi.ts';
import { favourite, favourites } from './favourites.ts';
import { captionsIn, colourOf, openNeo4jBrowser, type Neo4jBrowser } from './neo4jBrowser.ts';
import { testDatabase } from '../support/testDatabase.ts';

const chromium = findChromium();

describe.skipIf(chromium === undefined)('Neo4j Browser', () => {
  let api: SeededApi;
  let browser: Neo4jBrowser;
  beforeAll(async () => {
    api = await startSeededApi({ bundles: allBundles });
    browser = await openNeo4jBrowser(chromium!, testDatabase());
  });
  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });
  /** The API under the name from which this Browser plays guides and loads styles by default. */
  const places = () => api.url.replace('127.0.0.1', 'localhost');

  it('draws a favourite with the names of companies', async () => {
    const frame = await browser.run(favourite('01').statement);
    const captions = await captionsIn(frame);
    expect(captions).toEqual(expect.arrayContaining(['OpenAI', 'NVIDIA', 'Oracle', 'Stargate']));
  });

  it('colours by kind once the style is loaded from the API', async () => {
    const style = await browser.run(`:style ${places()}/neo4j-browser/style.grass`);
    await style.getByText('node.Organization').waitFor();
    const frame = await browser.run(favourite('03').statement);
    await captionsIn(frame);
    expect(await colourOf(frame, 'NVIDIA')).toBe('#24364F');
    expect(await colourOf(frame, 'Rolf Bulk')).toBe('#A63D57');
    await frame.locator('g.relationship text', { hasText: 'pays' }).first().waitFor();
  });

  it('draws only what the query returns if autocompletion is off', async () => {
    await browser.run(':config autoComplete: false');
    const frame = await browser.run(favourite('12').statement);
    await captionsIn(frame);
    const drawn = await frame.locator('g.relationship').count();
    expect(await frame.textContent()).toContain(`* (${drawn})`);
    const shapes = await frame
      .locator('g.relationship path.b-outline')
      .evaluateAll((all) => all.map((path) => (path as unknown as { outerHTML: string }).outerHTML));
    expect(shapes.filter((shape) => shape.includes('NaN'))).toEqual([]);
    // Short relationships cut their captions: with two entities there is room for them.
    const few = await browser.run(
      "MATCH path = (:Entity {key: 'openai'})-[edge:BUYS_FROM]->(:Entity {key: 'oracle'}) WHERE edge.validTo IS NULL AND edge.knownTo IS NULL RETURN path",
    );
    expect(await captionsIn(few)).toEqual(expect.arrayContaining(['OpenAI', 'Oracle']));
    await few.locator('g.relationship text', { hasText: 'buys $300B' }).waitFor();
  });

  it('opens the statement behind an answer, which gives the rows of the answer', async () => {
    const query = '{ entity(key: "nvidia") { name } }';
    const { json } = await askGraphql(api.url, query, { 'x-show-cypher': 'statement' });
    const browserUrl = json().extensions.cypher[0].openInNeo4jBrowser;
    const opened = await openNeo4jBrowser(chromium!, { ...testDatabase(), browserUrl });
    const frame = await opened.runEditor();
    await frame.getByText('"NVIDIA"').first().waitFor();
    await opened.close();
  });

  it('plays the guide of the API, and its blocks run', async () => {
    const guide = await browser.run(`:play ${places()}/neo4j-browser/guide.html`);
    await guide.getByText('Who funds whose capacity?').first().waitFor();
    const style = guide.locator('pre.runnable').first();
    expect(await style.textContent()).toBe(`:style ${places()}/neo4j-browser/style.grass`);
    const texts: string[] = [];
    const slides = Number(/\/ (\d+)/.exec((await guide.textContent()) ?? '')?.[1]);
    for (let slide = 1; slide <= slides; slide += 1) {
      texts.push(...(await guide.locator('pre.runnable').allTextContents()));
      if (slide < slides) await guide.getByTestId('nextSlide').click();
    }
    const questions = texts.map((text) => text.trim()).filter((text) => !text.startsWith(':'));
    expect(questions.sort()).toEqual(favourites.map(({ statement }) => statement).sort());
  });
});

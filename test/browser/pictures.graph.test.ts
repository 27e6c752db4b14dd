// fills: firstBundles
import { mkdirSync, statSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { findChromium } from '../support/chromium.ts';
import { startSeededApi, type SeededApi } from '../support/seededApi.ts';
import { favourite } from './favourites.ts';
import { captionsIn, nodeWith, openNeo4jBrowser } from './neo4jBrowser.ts';

/**
 * Makes the pictures of the README again, of the first two bundles, which a small picture can hold: `PICTURES=1 npx
 * vitest run test/browser/pictures.test.ts`. Nodes are dragged to where they are easy to read; Neo4j Browser keeps them
 * there.
 */
const wanted = process.env['PICTURES'] === '1';
const folder = 'docs/pictures';
const largest = 250_000;

/** Where a node goes, in parts of the width and the height of the drawing. */
type Offset = readonly [across: number, down: number];

interface Picture {
  readonly statement: string;
  readonly places: Readonly<Record<string, Offset>>;
}

const pictures: Readonly<Record<string, Picture>> = {
  'who-funds-whose-capacity': {
    statement: favourite('01').statement,
    places: {
      MGX: [0.1, 0.1],
      'SoftBank Group': [0.1, 0.36],
      'SoftBank Vision Fund 2': [0.1, 0.66],
      Stargate: [0.4, 0.12],
      OpenAI: [0.4, 0.6],
      Oracle: [0.7, 0.12],
      CoreWeave: [0.6, 0.91],
      NVIDIA: [0.9, 0.6],
    },
  },
  'evidence-of-a-deal': {
    // The pages on this deal are in English; not every machine has the characters of the others.
    statement: favourite('05')
      .statement.replace('SoftBank sold its NVIDIA shares', 'OpenAI pays Oracle 300 billion dollars')
      .replace('softbank-nvidia-sale-2025', 'openai-oracle-compute-2025'),
    places: {
      PANews: [0.07, 0.1],
      'MEXC News': [0.07, 0.42],
      'The Wall Street Journal': [0.36, 0.09],
      'CDO Magazine': [0.63, 0.09],
      Verdict: [0.92, 0.12],
      'MEXC News: …': [0.2, 0.26],
      'CDO Magazine: …': [0.5, 0.26],
      'Verdict: …': [0.78, 0.26],
      OpenAI: [0.14, 0.8],
      Oracle: [0.86, 0.8],
      Stargate: [0.5, 0.91],
      'OpenAI buys computing from Oracle, $300B, 10 Sep 2025': [0.5, 0.62],
    },
  },
};

describe.runIf(wanted && findChromium() !== undefined)('pictures', () => {
  let api: SeededApi;
  beforeAll(async () => {
    api = await startSeededApi();
    mkdirSync(folder, { recursive: true });
  });
  afterAll(() => api?.stop());

  it.each(Object.entries(pictures))('%s', { timeout: 120_000 }, async (name, { statement, places }) => {
    const { page, run, close } = await openNeo4jBrowser(findChromium()!, inject('neo4j'));
    await run(`:style ${api.url.replace('127.0.0.1', 'localhost')}/neo4j-browser/style.grass`);
    await run(':config autoComplete: false');
    const frame = await run(statement);
    await captionsIn(frame);
    await frame.getByTitle('Fullscreen').click();
    await frame.getByTitle('Collapse the node properties display').click();
    // What is dragged pushes the others about; the second time nothing moves any more.
    for (let round = 1; round <= 2; round += 1) {
      await settle(frame);
      await frame.getByLabel('zoom-to-fit').click();
      await settle(frame);
      for (const [caption, place] of Object.entries(places)) await drag(frame, nodeWith(frame, caption), place);
    }
    const { x, y } = await drawingOf(frame);
    await page.mouse.click(x + 12, y + 12);
    await settle(frame);
    const file = `${folder}/${name}.png`;
    await page.screenshot({ path: file });
    expect(statSync(file).size).toBeLessThan(largest);
    await close();
  });
});

/** Drags a node, if it is in sight. */
async function drag(frame: Locator, node: Locator, [across, down]: Offset): Promise<void> {
  const { mouse } = frame.page();
  const drawing = await drawingOf(frame);
  const { x, y, width, height } = (await node.locator('circle.b-outline').boundingBox())!;
  const centre = { x: x + width / 2, y: y + height / 2 };
  const within = (value: number, from: number, size: number) => value > from + 10 && value < from + size - 10;
  if (!within(centre.x, drawing.x, drawing.width) || !within(centre.y, drawing.y, drawing.height)) return;
  await mouse.move(centre.x, centre.y);
  await mouse.down();
  await mouse.move(drawing.x + across * drawing.width, drawing.y + down * drawing.height, { steps: 8 });
  await mouse.up();
}

async function drawingOf(frame: Locator) {
  return (await frame.locator('svg.neod3viz').boundingBox())!;
}

/** Waits until the nodes have come to rest. */
async function settle(frame: Locator): Promise<void> {
  const state = () => frame.locator('svg.neod3viz > g').innerHTML();
  for (let before = ''; before !== (before = await state());) await frame.page().waitForTimeout(500);
}

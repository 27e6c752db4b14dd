// fills: allBundles
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatDate } from '../../src/derive/text/format.ts';
import { findChromium } from '../support/chromium.ts';
import { openGraph } from '../support/graph.ts';
import { allBundles, startSeededApi, type SeededApi } from '../support/seededApi.ts';
import { favourite } from './favourites.ts';
import { captionsIn, nodeWith, openNeo4jBrowser } from './neo4jBrowser.ts';
import { testDatabase } from '../support/testDatabase.ts';

/**
 * Makes the pictures of the README again, of everything that is shipped: `PICTURES=1 npx vitest run
 * test/browser/pictures.graph.test.ts`. Their headings name the last day of the data. Nodes are dragged to where they are
 * easy to read; Neo4j Browser keeps them there.
 */
const wanted = process.env['PICTURES'] === '1';
const folder = 'docs/pictures';
const largest = 250_000;
const mostNodes = 40;

/** Where a node goes, in parts of the width and the height of the drawing. */
type Offset = readonly [across: number, down: number];

interface Picture {
  /** The beginning of the heading, which ends with the day. */
  readonly about: string;
  readonly statement: string;
  readonly places: Readonly<Record<string, Offset>>;
}

const pictures: Readonly<Record<string, Picture>> = {
  'who-funds-whose-capacity': {
    about: 'Who funds whose capacity: deals of $10B or more',
    // $10B is 10^12 cents. The edges of a deal with several have no sum of their own, only the caption's.
    statement: `MATCH money = (payer:Entity)-[edge:BUYS_FROM|LEASES_FROM|INVESTS_IN|LENDS_TO|BACKSTOPS]->(payee:Entity)
WHERE edge.validTo IS NULL AND edge.knownTo IS NULL
  AND (edge.amountUsd >= 1000000000000 OR edge.caption =~ '.*part of \\\\D*\\\\$\\\\d{2,}(\\\\.\\\\d+)?B.*')
  AND all(firm IN [payer, payee] WHERE firm.key IN ['openai', 'anthropic', 'microsoft', 'amazon', 'nvidia', 'google',
    'oracle', 'softbank-group', 'svf2', 'stargate', 'coreweave', 'broadcom'])
RETURN money`,
    places: {
      OpenAI: [0.33, 0.46],
      Anthropic: [0.8, 0.63],
      Microsoft: [0.56, 0.37],
      NVIDIA: [0.54, 0.1],
      Amazon: [0.5, 0.91],
      Google: [0.9, 0.1],
      Broadcom: [0.91, 0.92],
      Oracle: [0.2, 0.1],
      'SoftBank Vision Fund 2': [0.06, 0.28],
      'SoftBank Group': [0.06, 0.53],
      Stargate: [0.07, 0.92],
      CoreWeave: [0.23, 0.92],
    },
  },
  'evidence-of-a-deal': {
    about: 'Who says that OpenAI pays Oracle $300B',
    statement: favourite('05')
      .statement.replace(/^(\/\/.*\n)+/, '')
      .replace('softbank-nvidia-sale-2025', 'openai-oracle-compute-2025'),
    places: {
      PANews: [0.05, 0.1],
      'MEXC News': [0.05, 0.48],
      'The Wall Street Journal': [0.3, 0.09],
      'CDO Magazine': [0.52, 0.09],
      Verdict: [0.73, 0.09],
      '1Arabia': [0.93, 0.09],
      'MEXC News: …': [0.17, 0.28],
      'CDO Magazine: …': [0.41, 0.28],
      'Verdict: …': [0.65, 0.28],
      '1Arabia: …': [0.87, 0.3],
      OpenAI: [0.14, 0.82],
      Oracle: [0.86, 0.82],
      Stargate: [0.5, 0.92],
      'OpenAI buys computing from Oracle, $300B, 10 Sep 2025': [0.5, 0.64],
    },
  },
};

describe.runIf(wanted && findChromium() !== undefined)('pictures', () => {
  let api: SeededApi;
  let lastDay: string;
  beforeAll(async () => {
    api = await startSeededApi({ bundles: allBundles });
    lastDay = await lastRecordedDay();
    mkdirSync(folder, { recursive: true });
  });
  afterAll(() => api?.stop());

  it.each(['README.md', 'docs/neo4j-browser.md'])('%s names the last day of the data', (page) => {
    expect(readFileSync(page, 'utf8')).toContain(`recorded by ${lastDay}`);
  });

  it.each(Object.entries(pictures))('%s', { timeout: 120_000 }, async (name, { about, statement, places }) => {
    const { page, run, close } = await openNeo4jBrowser(findChromium()!, testDatabase());
    await run(`:style ${api.url.replace('127.0.0.1', 'localhost')}/neo4j-browser/style.grass`);
    await run(':config autoComplete: false');
    const frame = await run(`// ${about}, recorded by ${lastDay}\n${statement}`);
    expect((await captionsIn(frame)).length).toBeLessThanOrEqual(mostNodes);
    await frame.getByTitle('Fullscreen').click();
    await frame.getByTitle('Collapse the node properties display').click();
    // What is dragged pushes the others about; the second time nothing moves any more. Nodes closer together in the first
    // round make the zoom of the second one larger, and so the captions.
    for (const spread of [0.8, 1]) {
      await settle(frame);
      await frame.getByLabel('zoom-to-fit').click();
      await settle(frame);
      for (const [caption, [across, down]] of Object.entries(places)) {
        const place = [0.5 + spread * (across - 0.5), 0.5 + spread * (down - 0.5)] as const;
        await drag(frame, nodeWith(frame, caption), place);
      }
    }
    const { x, y } = await drawingOf(frame);
    await page.mouse.click(x + 12, y + 12);
    await settle(frame);
    // How large the drawing becomes depends on where Neo4j Browser first puts the nodes. If too large, run again.
    const onEdges = await frame.locator('g.relationship text').allTextContents();
    expect(onEdges.filter((caption) => /…|\.\.\./.test(caption))).toEqual([]);
    const file = `${folder}/${name}.png`;
    await page.screenshot({ path: file });
    expect(statSync(file).size).toBeLessThan(largest);
    await close();
  });
});

/** The latest `recordedOn` of what is shipped, as in `22 Sep 2025`. */
async function lastRecordedDay(): Promise<string> {
  const graph = openGraph();
  const [[day] = []] = await graph.read('MATCH (marker:AiMarketGraph) RETURN toString(marker.recordedThrough)');
  await graph.close();
  return formatDate({ from: day as string, to: day as string, precision: 'DAY' });
}

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

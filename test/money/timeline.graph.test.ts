import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Graph } from '../../src/graph/connect.ts';
import { openExecutor } from '../support/executor.ts';
import { openGraph } from '../support/graph.ts';
import { startSeededApi, type SeededApi } from '../support/seededApi.ts';
import { rarely } from './randomEdges.ts';
import { bundlesOf, entityCount, stories } from './randomStories.ts';
import { plainTimeline, type PlainEntry, type TimelineQuestion } from './timelineOracle.ts';

/** How many graphs; each is asked about once. */
const count = Math.ceil(Number(process.env['PROPERTY_RUNS'] ?? 300) / 10);
const seed = Number(process.env['PROPERTY_SEED'] ?? 1);
const names = Array.from({ length: count }, (_, number) => `story${number}`);
const told = new Map(fc.sample(stories, { numRuns: count, seed }).map((story, index) => [names[index]!, story]));

const days = ['2025-01-10', '2025-03-31', '2025-07-31', '2025-08-01', '2025-12-01', '2026-06-01'];
const day = rarely(fc.constantFrom(...days), 1);
const entity = fc.nat(entityCount - 1);
const questions: fc.Arbitrary<TimelineQuestion & { readonly size: number; readonly backward: boolean }> = fc.record({
  about: fc.uniqueArray(entity, { minLength: 1, maxLength: 2 }),
  ...{ from: rarely(day), to: rarely(day), asOf: day, knownAt: day },
  ...{ size: fc.integer({ min: 1, max: 5 }), backward: fc.boolean() },
});

const page = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
const entry =
  'date { from to } stage subject { ... on Deal { key now: stage } ... on Statement { key } ... on Observation { key } }';
const document =
  parse(`query ($about: [ID!]!, $from: Date, $to: Date, $asOf: Date, $knownAt: Date, $first: Int, $after: String, $last: Int, $before: String) {
  timeline(about: $about, from: $from, to: $to, asOf: $asOf, knownAt: $knownAt, first: $first, after: $after, last: $last, before: $before) {
    totalCount ${page} edges { node { ${entry} } }
  }
}`);

interface Page {
  readonly totalCount: number;
  readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
  readonly edges: readonly {
    readonly node: {
      date: { from: string | null; to: string | null };
      stage: string | null;
      subject: { key: string; now?: string };
    };
  }[];
}

describe('timelines of random stories agree with a plain reading of their claims', () => {
  let api: SeededApi;
  let graph: Graph;
  beforeAll(async () => {
    const folder = await mkdtemp(join(inject('runFolder'), 'stories-'));
    for (const bundle of bundlesOf(told, 250)) {
      await writeFile(join(folder, `${String(bundle['bundle'])}.yaml`), JSON.stringify(bundle));
    }
    api = await startSeededApi({ bundles: [folder] });
    graph = openGraph();
  }, 600_000);
  afterAll(async () => {
    await graph?.close();
    await api?.stop();
  });

  it('the same entries in the same order, over pages of any size from either end', async () => {
    const execute = openExecutor(graph);
    let entries = 0;
    for (const [index, question] of fc.sample(questions, { numRuns: count, seed }).entries()) {
      const name = names[index]!;
      const expected = plainTimeline(name, told.get(name)!, question);
      const { about, size, backward, ...dates } = question;
      const found: PlainEntry[] = [];
      for (let cursor: string | null = null; ;) {
        const part = backward ? { last: size, before: cursor } : { first: size, after: cursor };
        const variables = { about: about.map((each) => `${name}-${each}`), ...dates, ...part };
        const { data, errors } = await execute({ document, variables });
        expect(errors, JSON.stringify({ variables, story: told.get(name) })).toBeUndefined();
        const { totalCount, pageInfo, edges } = data!['timeline'] as Page;
        expect(totalCount).toBe(expected.length);
        const rows = edges.map(({ node: { date, stage, subject } }): PlainEntry => [
          ...([date.from, date.to, subject.key] as const),
          ...([stage, subject.now ?? null] as const),
        ]);
        found.splice(backward ? 0 : found.length, 0, ...rows);
        if (!(backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) break;
        cursor = backward ? pageInfo.startCursor : pageInfo.endCursor;
      }
      expect(found, JSON.stringify({ name, question, story: told.get(name) }, null, 1)).toEqual(expected);
      entries += expected.length;
    }
    expect(entries).toBeGreaterThan(count / 2);
  });
});

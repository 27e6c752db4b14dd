import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Graph } from '../../src/graph/connect.ts';
import { ingestFiles } from '../../src/ingest/ingestFiles.ts';
import { recordJudgement } from '../../src/ingest/recordJudgement.ts';
import { restoreDump } from '../../src/proof/dump/restoreDump.ts';
import { writeDump } from '../../src/proof/dump/writeDump.ts';
import { fingerprintOf } from '../../src/proof/fingerprintOf.ts';
import { openGraph, wipe } from '../support/graph.ts';

const quiet = (): void => {};

describe('a dump', () => {
  const graph = openGraph();
  let runFolder = '';
  let original = '';
  let dump = '';
  const whole = async () => (await fingerprintOf(graph)).whole;
  /** Why a restore of a copy of the dump fails, after `change` was made to it. */
  const refusal = async (change: (folder: string) => Promise<void>): Promise<string> => {
    const folder = await mkdtemp(join(runFolder, 'changed-'));
    await cp(dump, folder, { recursive: true });
    await change(folder);
    return restoreDump(graph, folder, quiet).then(
      () => 'restored',
      (error: Error) => error.message.replaceAll(folder, 'DUMP'),
    );
  };
  const edited = (name: string, from: string, to: string) =>
    refusal(async (folder) => {
      const text = await readFile(join(folder, name), 'utf8');
      expect(text).toContain(from);
      await writeFile(join(folder, name), text.replace(from, to));
    });

  beforeAll(async () => {
    runFolder = await mkdtemp(join(inject('runFolder'), 'dump-'));
    await wipe(graph);
    await ingestFiles(graph, ['test/ingest/bundles', 'test/ingest/twins'], quiet);
    await recordJudgement(
      graph,
      { document: 'filing', verdict: 'RETRACTED' },
      { by: 'the tests', on: '2026-11-24', why: 'withdrawn' },
      quiet,
    );
    original = await whole();
    dump = join(runFolder, 'dump');
    await writeDump(graph, dump, quiet);
    await wipe(graph);
  });
  afterAll(() => graph.close());

  it('has every bundle, in a form that ingest reads, and the fingerprint of the graph', async () => {
    expect((await readdir(dump)).sort()).toEqual(['bundles.jsonl', 'dump.json']);
    const note = JSON.parse(await readFile(join(dump, 'dump.json'), 'utf8'));
    expect(note.fingerprint.whole).toBe(original);
    expect(note.bundles.map(({ key }: { key: string }) => key)).toEqual([
      'small',
      'later',
      expect.stringMatching(/^judgement-2026-11-24-0001-/),
      'twin',
    ]);
  });

  it('is refused without a write if a file of it is missing, foreign, newer or damaged', async () => {
    const empty = await whole();
    expect(await refusal((folder) => rm(join(folder, 'dump.json')))).toBe(
      'DUMP/dump.json is missing. Name a folder that `npm run graph -- dump` wrote; load other bundles with `npm run ingest`.',
    );
    expect(await refusal((folder) => rm(join(folder, 'bundles.jsonl')))).toMatch(
      /^DUMP\/bundles\.jsonl is damaged: it is missing\. Nothing was written\./,
    );
    expect(await edited('dump.json', '"format": 1', '"format": 99')).toMatch(
      /^DUMP\/dump\.json has format 99; this program reads formats up to 1\./,
    );
    expect(await edited('dump.json', '{', '')).toMatch(/^DUMP\/dump\.json is damaged: /);
    expect(await edited('dump.json', '"whole"', '"hole"')).toMatch(/is damaged: fingerprint\.whole: /);
    expect(await edited('bundles.jsonl', 'NVIDIA', 'NVIDLA')).toMatch(
      /is damaged: line 1 does not have the hash of the bundle small in dump\.json/,
    );
    expect(await edited('bundles.jsonl', '\n', '')).toMatch(/is damaged: line 1 /);
    expect(await refusal((folder) => writeFile(join(folder, 'bundles.jsonl'), ''))).toMatch(/0 lines instead of 4/);
    expect(await refusal((folder) => writeFile(join(folder, 'bundles.jsonl'), 'x\n', { flag: 'a' }))).toMatch(
      /more than 4 lines/,
    );
    expect(await whole()).toBe(empty);
  });

  it('restores the graph that it was made of, also where an interrupted restore has left some of it', async () => {
    await ingestFiles(graph, ['test/ingest/bundles/small.yaml'], quiet);
    const reported: [line: string, done: number][] = [];
    await restoreDump(graph, dump, (...report) => reported.push(report));
    expect(reported[0]).toEqual(['small: unchanged, 0 writes', 0.25]);
    expect(reported.at(-1)?.[1]).toBe(1);
    expect(await whole()).toBe(original);
  });

  it('shows where the restored graph differs, and says so of a program that derives differently', async () => {
    const fingerprint = JSON.parse(await readFile(join(dump, 'dump.json'), 'utf8')).fingerprint;
    const other = '0'.repeat(16);
    const deals = fingerprint.parts.find(({ labels }: { labels: string }) => /\bDeal\b/.test(labels));
    const changes = async (folder: string, version?: number) => {
      const note = JSON.parse(await readFile(join(folder, 'dump.json'), 'utf8'));
      note.fingerprint.whole = other;
      note.fingerprint.parts.find(({ labels }: { labels: string }) => labels === deals.labels).fingerprint = other;
      note.projectionVersion = version ?? note.projectionVersion;
      await writeFile(join(folder, 'dump.json'), JSON.stringify(note));
    };
    const differs = `All bundles are loaded, but the graph differs from the dumped one: ${deals.labels} (${deals.nodes} nodes dumped, ${deals.nodes} restored).`;
    expect(await refusal(changes)).toBe(
      `${differs} Either the dumped graph was not what its bundles say, or this one is not: \`npm run graph -- check\` shows it.`,
    );
    expect(await refusal((folder) => changes(folder, 1))).toContain(
      'The dump was written by a program that derives differently (version 1; this one ',
    );
  });

  it('finds whatever a restore leaves out or changes', async () => {
    const damages = [
      "MATCH (d:Deal {key: 'sale'}) SET d.amountUsd = 1",
      "MATCH (:Claim {key: 'sale@agency@small'})-[r:STATED_IN]->() DELETE r",
    ];
    for (const damage of damages) {
      await wipe(graph);
      await expect(restoreDump(damagedOnce(graph, damage), dump, quiet)).rejects.toThrow(
        'All bundles are loaded, but the graph differs from the dumped one: ',
      );
    }
    await wipe(graph);
    await restoreDump(graph, dump, quiet);
  });

  it('is refused by a database that holds something else', async () => {
    await ingestFiles(graph, ['test/ingest/rates'], quiet);
    const before = await whole();
    expect(await refusal(async () => {})).toMatch(
      /^The database is not empty: it holds 6 bundles, and \S+ is not in the dump\. Nothing was written\. Restore into an empty database: /,
    );
    expect(await whole()).toBe(before);
  });

  it('is of one version: a graph that is written to meanwhile is read again, and refused if that goes on', async () => {
    const folder = join(runFolder, 'busy');
    const lines: string[] = [];
    const busy = writtenWhileRead(graph);
    await expect(writeDump(busy, folder, (line) => lines.push(line))).rejects.toThrow(
      'The graph was written to during each attempt',
    );
    expect(lines).toHaveLength(3);
    expect((await readdir(runFolder)).filter((name) => name.startsWith('busy'))).toEqual([]);
  });

  it.runIf(process.env['PROPERTY_RUNS'] !== undefined)('restores everything that is shipped', async () => {
    await wipe(graph);
    await ingestFiles(graph, ['seeds'], quiet);
    const before = await whole();
    const folder = join(runFolder, 'shipped');
    await writeDump(graph, folder, quiet);
    await wipe(graph);
    await restoreDump(graph, folder, quiet);
    expect(await whole()).toBe(before);
  });

  it('is not written over a folder, nor where the program may not write', async () => {
    await expect(writeDump(graph, dump, quiet)).rejects.toThrow(`${dump} exists already. Name a new folder`);
    const file = join(runFolder, 'file');
    await writeFile(file, '');
    await expect(writeDump(graph, join(file, 'dump'), quiet)).rejects.toThrow(/^The dump could not be written at /);
  });
});

/** A graph that is damaged before it is read as a whole. */
function damagedOnce(graph: Graph, damage: string): Graph {
  return {
    ...graph,
    async stream(...reading) {
      await graph.write((writer) => writer.run(damage));
      await graph.stream(...reading);
    },
  };
}

/** A graph whose version rises each time it is read as a whole. */
function writtenWhileRead(graph: Graph): Graph {
  return {
    ...graph,
    async stream(...reading) {
      await graph.stream(...reading);
      await graph.write((writer) => writer.run('MATCH (m:AiMarketGraph) SET m.graphVersion = m.graphVersion + 1'));
    },
  };
}

import { readdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ingestFiles } from '../../src/ingest/ingestFiles.ts';
import { BundleProblems } from '../../src/bundle/form/problems.ts';
import { openGraph, wipe } from '../support/graph.ts';
import { size } from '../support/graphSets.ts';

/** Each file of `bad/` is one case; the expected answer is beside it in `<case>.expected.txt`. */
const folder = 'test/ingest/bad';
const cases = readdirSync(folder).filter((name) => !name.endsWith('.expected.txt'));

describe('a bundle that cannot be used', () => {
  const graph = openGraph();
  const answerTo = (...files: string[]): Promise<string> =>
    ingestFiles(graph, files, () => {}).then(
      () => 'accepted',
      (error: unknown) => `${error instanceof BundleProblems ? error.message : String(error)}\n`,
    );
  beforeAll(async () => {
    await wipe(graph);
    await ingestFiles(graph, ['test/ingest/bundles/small.yaml'], () => {});
  });
  afterAll(() => graph.close());

  it.each(cases)('%s is answered with every problem, and changes nothing', async (name) => {
    const before = await size(graph);
    const expected = join(folder, name.replace(/\.[^.]+$/, '.expected.txt'));
    await expect(await answerTo(join(folder, name))).toMatchFileSnapshot(resolve(expected));
    expect(await size(graph)).toEqual(before);
  });

  it('keeps the good bundles beside it out too', async () => {
    const before = await size(graph);
    const answer = await answerTo('test/ingest/bundles/later.yaml', join(folder, 'no-payee.yaml'));
    expect(answer).toContain('a deal with no payee');
    expect(await size(graph)).toEqual(before);
  });

  describe('in a folder', () => {
    const about = 'recordedOn: 2026-11-23\nrecordedBy: the tests\n';
    const base = (title: string) =>
      `bundle: base\ntitle: ${title}\n${about}entities:\n  - { key: base-fund, type: Organization, kind: FUND, name: Base }\n`;
    const resting = (need: string, target: string) =>
      `bundle: resting\ntitle: Resting\nneeds: [${need}]\n${about}identities:\n  - { merged: base-fund, into: ${target}, verdict: DIFFERENT, by: me, on: 2026-11-23, why: w }\n`;
    const answerIn = async (bundles: Readonly<Record<string, string>>) => {
      const place = await mkdtemp(join(tmpdir(), 'bundles-'));
      for (const [name, text] of Object.entries(bundles)) await writeFile(join(place, name), text);
      const answer = await answerTo(place);
      await rm(place, { recursive: true });
      return answer.replaceAll(`${place}/`, '').trim().split('\n');
    };

    it.each([
      ['its notation', 'Meta: a note', 'base.yaml:2:8: a colon within a text: put the title in quotes'],
      [
        'its form',
        '"\\u200B"',
        'base.yaml:2:8 title: "<U+200B>": character 1 is U+200B (zero-width space), which cannot be seen: remove it',
      ],
    ])('only the one with a fault in %s is reported', async (_, title, problem) => {
      expect(await answerIn({ 'base.yaml': base(title), 'resting.yaml': resting('base', 'nvidia') })).toEqual([
        problem,
      ]);
    });

    it('others that have faults of their own are reported too', async () => {
      const answer = await answerIn({ 'base.yaml': base('Meta: a note'), 'resting.yaml': resting('small', 'nvidai') });
      expect(answer[0]).toContain('base.yaml:2:8');
      expect(answer.join()).toContain('no entity has the key nvidai, did you mean nvidia?');
    });
  });
});

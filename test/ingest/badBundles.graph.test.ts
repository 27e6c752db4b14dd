import { readdirSync } from 'node:fs';
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
});

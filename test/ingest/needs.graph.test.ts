import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { ingestFiles } from '../../src/ingest/ingestFiles.ts';
import { exportFiles } from '../../src/proof/exportBundles.ts';
import { fingerprintOf } from '../../src/proof/fingerprintOf.ts';
import { openGraph, wipe } from '../support/graph.ts';
import { nodes } from '../support/graphSets.ts';
import { editedBundle } from './editedBundle.ts';

const small = 'test/ingest/bundles/small.yaml';

async function bundleOf(key: string, content: string): Promise<string> {
  const file = join(await mkdtemp(join(inject('runFolder'), 'bundle-')), `${key}.yaml`);
  await writeFile(file, `bundle: ${key}\ntitle: A title\nrecordedOn: 2026-11-23\nrecordedBy: the tests\n${content}\n`);
  return file;
}

describe('the needs of a bundle', () => {
  const graph = openGraph();
  const ingest = (...paths: string[]) =>
    ingestFiles(graph, paths, () => {}).catch((error: Error) => error.message.replace(/\S*\/(\w+\.yaml)/g, '$1'));
  const withoutNeeds = () => editedBundle('later.yaml', ['needs: [small]\n', '']);
  const stored = () => nodes(graph, 'Bundle', 'needs');
  const whole = async () => (await fingerprintOf(graph)).whole;
  beforeEach(() => wipe(graph));
  afterAll(() => graph.close());

  it.each([
    ['in the graph', [small], []],
    ['beside it', [], [small]],
  ])('may be left out, where what it refers to is %s', async (_where, before, beside) => {
    const later = await withoutNeeds();
    for (const file of before) await ingest(file);
    expect(await ingest(later, ...beside)).toBeUndefined();
    expect(await stored()).toEqual(['later | small', 'small | ']);
  });

  it('are written on export, so that the graph can be loaded elsewhere, and stay when the bundle is loaded again', async () => {
    const later = await withoutNeeds();
    await ingest(small, later);
    const before = await whole();
    const lines: string[] = [];
    await ingestFiles(graph, [later], (line) => lines.push(line));
    expect(lines).toEqual(['later: unchanged, 0 writes']);
    const folder = await mkdtemp(join(inject('runFolder'), 'needs-'));
    await exportFiles(graph, folder);
    expect(await readFile(join(folder, 'later.yaml'), 'utf8')).toContain('title: What came later\nneeds:\n  - small\n');
    await wipe(graph);
    await ingest(folder);
    expect(await whole()).toBe(before);
    await wipe(graph);
    await ingest('test/ingest/bundles');
    expect(await whole()).toBe(before);
  });

  it('are completed where some are listed', async () => {
    const other = await bundleOf('other', 'entities: [{ key: x, type: Organization, kind: COMPANY, name: X }]');
    const later = await editedBundle('later.yaml', ['needs: [small]', 'needs: [other]']);
    expect(await ingest(small, other, later)).toBeUndefined();
    expect(await stored()).toContain('later | other+small');
  });

  it('name one of several bundles that declare a thing: the one that the others need', async () => {
    const openai = 'key: openai, type: Organization, kind: COMPANY, name: OpenAI';
    const alias = await bundleOf(
      'alias',
      `entities: [{ ${openai}, names: [{ text: Open AI, kind: SHORT, usedIn: [agency] }] }]`,
    );
    const third = await bundleOf(
      'third',
      'identities: [{ merged: openai, into: nvidia, verdict: DIFFERENT, by: me, on: 2026-11-23, why: a test }]',
    );
    expect(await ingest(third, alias, small)).toBeUndefined();
    expect(await stored()).toEqual(['alias | small', 'small | ', 'third | small']);
  });

  it('stay as they are stored while they are right, whichever bundle comes later', async () => {
    const openai = 'entities: [{ key: openai, type: Organization, kind: COMPANY, name: OpenAI }]';
    const third = await bundleOf(
      'third',
      'identities: [{ merged: openai, into: openai-2, verdict: DIFFERENT, by: me, on: 2026-11-23, why: a test }]\nentities: [{ key: openai-2, type: Organization, kind: COMPANY, name: O }]',
    );
    await ingest(await bundleOf('later-named', openai), third);
    await ingest(await bundleOf('early-named', openai));
    const lines: string[] = [];
    await ingestFiles(graph, [third], (line) => lines.push(line));
    expect(lines).toEqual(['third: unchanged, 0 writes']);
  });

  it('form no cycle, also where a part of it is in the graph already', async () => {
    await ingest('test/ingest/bundles');
    const circle = await editedBundle('small.yaml', ['bundle: small', 'bundle: small\nneeds: [later]']);
    expect(await ingest(circle)).toBe(
      'small.yaml:3:9 needs[0]: bundles need each other in a cycle: small -> later -> small; remove one of these needs',
    );
  });

  it('let no deal be a part of itself', async () => {
    await ingest('test/ingest/bundles');
    const circle = await editedBundle(
      'later.yaml',
      ['bundle: later', 'bundle: latest'],
      ['needs: [small]', 'needs: [later]'],
      ['  - key: contracts\n', '  - key: contracts\n    partOf: contract-1\n'],
      [/ {2}- key: contract-1\n[^]*/, ''],
    );
    expect(await ingest(circle)).toMatch(/^Circular partOf of contract.*, together with other bundles/);
  });

  it('are no bundle with a similar key: the nearest key is suggested', async () => {
    const misspelt = await editedBundle('later.yaml', [/payers: \[openai\]/, 'payers: [opanai]']);
    expect(await ingest(small, misspelt)).toMatch(/no entity has the key opanai, did you mean openai\?$/);
  });
});

import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { ingestFiles } from '../../src/ingest/ingestFiles.ts';
import { openGraph, wipe } from '../support/graph.ts';
import { editedBundle } from './editedBundle.ts';

const small = 'test/ingest/bundles/small.yaml';

/** Else a graph could be exported that cannot be ingested: its bundles would come in another order. */
describe('a bundle names those that it needs', () => {
  const graph = openGraph();
  const ingest = (...paths: string[]) =>
    ingestFiles(graph, paths, () => {}).catch((error: Error) => error.message.replace(/\S*\/(\w+\.yaml)/g, '$1'));
  const withoutNeeds = () => editedBundle('later.yaml', ['needs: [small]\n', '']);
  beforeEach(() => wipe(graph));
  afterAll(() => graph.close());

  it.each([
    ['in the graph', [small], []],
    ['beside it', [], [small]],
  ])('which are %s', async (_where, before, beside) => {
    for (const file of before) await ingest(file);
    const told = String(await ingest(await withoutNeeds(), ...beside)).split('\n');
    expect(told).toContainEqual(expect.stringMatching(/is declared in the bundle small: name it in needs$/));
    expect(told.filter((line) => !/name (it|that bundle) in needs$/.test(line))).toEqual([]);
  });

  it('of which none needs it in turn, also where one of them is in the graph already', async () => {
    await ingest('test/ingest/bundles');
    const circle = await editedBundle('small.yaml', ['bundle: small', 'bundle: small\nneeds: [later]']);
    expect(await ingest(circle)).toBe(
      'small.yaml:3:9 needs[0]: bundles need each other in a cycle: small -> later -> small; remove one of these needs',
    );
  });

  it('whose deals are not parts of themselves through theirs', async () => {
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

  it('and hears of the nearest key among what these bring', async () => {
    const misspelt = await editedBundle('later.yaml', [/payers: \[openai\]/, 'payers: [opanai]']);
    expect(await ingest(small, misspelt)).toMatch(/no entity has the key opanai, did you mean openai\?$/);
  });
});

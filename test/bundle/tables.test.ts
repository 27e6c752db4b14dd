import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { parseText, readBundleFile, type BundleFile } from '../../src/bundle/read/bundleFile.ts';
import type { Tree } from '../../src/bundle/csv/cell.ts';
import { lostIn } from '../../src/proof/exportTables.ts';
import { parseTables } from '../../src/bundle/csv/parseTables.ts';
import { tablesOf } from '../../src/bundle/csv/writeTables.ts';
import { parseBundle } from '../../src/bundle/form/parseBundle.ts';
import { Bundle } from '../../src/model/bundle.ts';

describe('tables', () => {
  it('shield what a spreadsheet would take for a formula, and take it back', async () => {
    const written = {
      ...{ bundle: 'mine', title: '=HYPERLINK("https://example.com")', recordedOn: '2026-11-23', recordedBy: '@me' },
      documents: [
        { key: 'a', url: 'https://example.com', title: '+1', publisher: '-', lang: 'en', tier: 'PRESS', note: '\t=1' },
      ],
      entities: [{ key: 'us', type: 'Project', name: "'Us'", names: [{ text: '=a; \\ b', kind: 'SHORT' }] }],
    };
    const texts = tablesOf(written);
    const cells = [...texts.values()].flatMap((text) => parse(text, { bom: true })).flat();
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(cells.filter((cell) => cell.startsWith("'"))).toEqual([
      ...[`'=HYPERLINK("https://example.com")`, "'@me", "'+1", "'-", "'=1"],
      ...["'Us'", "'=a\\; \\ b"],
    ]);
    expect(lostIn(texts, Bundle.parse(written))).toBe(null);
  });

  it('hold judgements', () => {
    const judged = { by: 'an editor', on: '2026-11-24', why: 'a hoax; or not' };
    const written = {
      ...{ bundle: 'mine', title: 'Judgements', needs: ['a', 'b'], recordedOn: '2026-11-23', recordedBy: 'us' },
      retractions: [
        { claim: 'deal@page@mine', ...judged },
        { document: 'page', verdict: 'UPHELD', ...judged },
      ],
      identities: [{ merged: 'us', into: 'we', ...judged }],
    };
    expect(lostIn(tablesOf(written), Bundle.parse(written))).toBe(null);
  });

  it('report the values that they do not preserve', () => {
    const lost = (title: string) => {
      const written = { bundle: 'mine', title, recordedOn: '2026-11-23', recordedBy: 'us' };
      return lostIn(tablesOf(written), Bundle.parse(written));
    };
    expect(lost("'quoted'")).toBe(null);
    expect(lost("'=shielded")).toBe('title');
    expect(lost('one\r\nline')).toBe('title');
  });

  it.each(['ai-bubble-comments', 'softbank-openai'])('hold all of the seeds in %s', async (name) => {
    const file = await bundleIn(`seeds/${name}.yaml`);
    expect(lostIn(tablesOf(file.written as Tree), parseBundle(file).bundle!)).toBe(null);
  });

  it('say in the guide what its bundle says', async () => {
    const guide = await readFile('docs/guides/add-a-source.md', 'utf8');
    const [yaml, csv] = ['yaml', 'csv'].map((kind) => new RegExp(`\`\`\`${kind}\\n([^]*?)\`\`\``).exec(guide)![1]!);
    const dealsOf = (file: ReturnType<typeof parseText>) =>
      Bundle.shape.deals.parse('written' in file && (file.written as Tree).deals);
    const deals = dealsOf(parseTables('', new Map([['deals.csv', csv!.replace(/^ +/gm, '')]])));
    expect(deals).toEqual(dealsOf(parseText('', yaml!.replace(/^ {3}/gm, ''))));
    expect(deals).toHaveLength(1);
  });
});

async function bundleIn(name: string): Promise<BundleFile> {
  const file = await readBundleFile(name);
  if (Array.isArray(file)) throw new Error(`${name} is no bundle`);
  return file;
}

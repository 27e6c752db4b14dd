import { appendFile, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { afterAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { readBundleFile, type BundleFile } from '../../src/bundle/read/bundleFile.ts';
import type { Tree } from '../../src/bundle/csv/cell.ts';
import { exportTables } from '../../src/proof/exportTables.ts';
import { tablesOf } from '../../src/bundle/csv/writeTables.ts';
import { writeTemplates } from '../../src/bundle/csv/writeTemplates.ts';
import { ingestFiles } from '../../src/ingest/ingestFiles.ts';
import { fingerprintOf } from '../../src/proof/fingerprintOf.ts';
import { openGraph, wipe } from '../support/graph.ts';
import { nodes, size } from '../support/graphSets.ts';

const small = 'test/ingest/bundles/small.yaml';
const newFolder = () => mkdtemp(join(inject('runFolder'), 'tables-'));

/** A folder that holds some files. */
async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await newFolder();
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

const minimal = { 'bundle.csv': 'bundle,title,recordedOn,recordedBy\nmine,My table,2026-11-23,an analyst\n' };

describe('a bundle of tables', () => {
  const graph = openGraph();
  const ingest = async (...paths: string[]): Promise<string[]> => {
    const lines: string[] = [];
    await ingestFiles(graph, paths, (line) => lines.push(line));
    return lines;
  };
  const exported = async (folder: string): Promise<string[]> => {
    const lines: string[] = [];
    for await (const line of exportTables(graph, folder)) lines.push(line);
    return lines;
  };
  beforeEach(() => wipe(graph));
  afterAll(() => graph.close());

  it('that was exported is what the graph has, and makes the same graph from nothing', async () => {
    await ingest('test/ingest/bundles', 'test/ingest/rates/rates.yaml');
    /** Without the texts as they were written: the order of fields is that of columns now. */
    const fingerprints = async () => (await fingerprintOf(graph)).parts.filter(({ labels }) => labels !== 'Source');
    const before = await fingerprints();

    const folder = await newFolder();
    const lines = await exported(folder);
    expect(lines).toEqual([
      join(folder, 'small'),
      join(folder, 'later'),
      `${join(folder, 'rates.yaml')}: YAML, because tables cannot hold rates[0]`,
    ]);
    expect((await ingest(folder)).filter((line) => !line.endsWith(': unchanged, 0 writes'))).toEqual([]);
    await wipe(graph);
    await ingest(folder);
    expect(await fingerprints()).toEqual(before);
    await expect(exported(folder)).rejects.toThrow('is not empty');
  });

  it.each([
    ['`;` and CRLF, a byte order mark', { delimiter: ';', record_delimiter: '\r\n', bom: true }],
    ['`;` and LF, every cell in quotes', { delimiter: ';', record_delimiter: '\n', quoted: true }],
    ['commas and CR', { delimiter: ',', record_delimiter: '\r' }],
  ])('is read as spreadsheets save it: %s', async (_name, options) => {
    await ingest(small);
    const folder = await newFolder();
    for (const [name, text] of tablesOf((await bundleIn(small)).written as Tree)) {
      const rows: string[][] = parse(text, { bom: true });
      const empty = rows[0]!.map(() => '');
      await writeFile(join(folder, `${name}.csv`), stringify([...rows, empty], options));
    }
    expect(await ingest(folder)).toEqual(['small: unchanged, 0 writes']);
    // One table names its whole folder: a bundle is never written in part.
    expect(await ingest(join(folder, 'deals.csv'))).toEqual(['small: unchanged, 0 writes']);
  });

  it('is refused with every problem: file, line, cell and column', async () => {
    await ingest(small);
    const before = await size(graph);
    const folder = await folderOf({
      'bundle.csv': 'bundle,needs,recordedOn,recordedBy\nmine,smal,23.11.2026,an analyst\nyours,,,\n',
      'documents.csv':
        'key,url,title,publisher,lang,tier,note\n"page","https://example.com","Two\r\nlines",Us,en,PRESS,"A quoted\n\nnote"\nother,example.com,T,Us,en,BLOG,\n',
      'deals.csv': [
        'key;kind;sources.document;sources.locator;payers.entity;payees.entity;amounts.value;amounts.curency;amounts.basis;quantities.value;quantities.unit;date;',
        '# a remark;;;;;;;;;;;;',
        'a;Loan;page;p 1;nvidia;openai;1.234,5;USD;PAID;1.234;MW;2025-11;',
        ';;;;;;;;;;;;',
        'a;Lease;page;p 2;nvidia;openia;1,234.5;USD;PAID;12.5; MW ;11/12/2025;stray',
        'b;Loan;page;p 3;nvidia; nvidia ; 10; USD; PAID; CAP;;;',
        'c;Loan;page;;nvidia;openai; 5 ; USD; PAID;12.500 ; SHARE ;2025;',
      ].join('\r\n'),
      'deal.csv': 'key\nx\n',
      'ties.csv': 'key,type\nt,"Role\n',
    });
    const answer = await ingest(folder).catch((error: Error) => error.message.replaceAll(`${folder}/`, ''));
    expect(answer).toMatchInlineSnapshot(`
      "deal.csv: unknown table deal, did you mean deals?
      deals.csv:1:8 amounts.curency: unknown column, did you mean amounts.currency?
      deals.csv:1:13 amounts.currency: an amount needs its currency (there is no such column)
      deals.csv:3:7 amounts.value: "1.234,5": expected a plain decimal, such as 5830000000 or -2.96
      deals.csv:3:10 quantities.value: 1.234 can mean 1234 or 1.2340, because \`;\` separates the cells here: write one of the two
      deals.csv:5:2 kind: an earlier row of a has a different value; expected the same value or none
      deals.csv:5:6 payees.entity: no entity has the key openia, did you mean openai?
      deals.csv:5:7 amounts.value: "1,234.5": a comma in a figure: write 1234.5
      deals.csv:5:12 date: "11/12/2025" is no date; expected 2025-11-11, 2025-11, 2025-Q4, 2025-H2, 2025, 2025-10-01/2026-03-31 for a span, ../2025-11-11 for "by that day", or 2027/.. for "from then on"
      deals.csv:5:13: "stray" is in a column without a name; name the column or empty the cell
      deals.csv:6:6 payees.entity: nvidia is a payer of this claim too, and nobody pays itself; name the one who is paid
      deals.csv:6:10 quantities.value: "CAP": expected a plain decimal, such as 5830000000 or -2.96
      deals.csv:6:11 quantities.unit: missing; expected one of MW, CHIP, SHARE, PERCENT, WAFER_PER_MONTH, YEAR, RACK, INDEX_POINT, RATIO, COUNT
      deals.csv:7:4 sources.locator: missing; expected a text
      deals.csv:7:10 quantities.value: 12.500 can mean 12500 or 12.5000, because \`;\` separates the cells here: write one of the two
      ties.csv:2:1: not valid CSV: Quote Not Closed: the parsing is finished with an opening quote at line 2
      bundle.csv:1:4 title: missing; expected a text (there is no such column)
      bundle.csv:2:2 needs: the bundle smal is neither in the graph nor among these files, did you mean small?
      bundle.csv:2:3 recordedOn: "23.11.2026": expected a day of the calendar, such as 2025-11-11
      bundle.csv:3:1: bundle.csv has a second row, but a folder is one bundle; move the other bundle to a folder of its own
      documents.csv:6:2 url: expected the address of a page, such as https://example.com/news
      documents.csv:6:6 tier: "BLOG" is not a valid value; expected one of FILING, COMPANY, WIRE, PRESS, SUMMARY, COPY, MACHINE_TRANSLATION"
    `);
    expect(await size(graph)).toEqual(before);
  });

  it('begins as a template, whose remarks are no rows', async () => {
    const folder = join(await newFolder(), 'mine');
    const files = await writeTemplates(folder);
    expect(files).toContain(join(folder, 'deals.csv'));
    await expect(ingest(folder)).rejects.toThrow(/bundle\.csv bundle: missing/);
    await appendFile(join(folder, 'bundle.csv'), 'mine,My table,,2026-11-23,an analyst\r\n');
    await appendFile(join(folder, 'entities.csv'), 'us,Project,,Us,,We; Ourselves,; en,SHORT; FORMER\r\n');
    await ingest(folder);
    expect(await nodes(graph, 'Name', 'text', 'kind', 'lang')).toEqual([
      'us/FORMER/en/ourselves | Ourselves | FORMER | en',
      'us/SHORT//us | Us | SHORT | -',
      'us/SHORT//we | We | SHORT | -',
    ]);
    await expect(writeTemplates(folder)).rejects.toThrow('is not empty');
  });

  it('reports a missing column once, however many rows it has', async () => {
    const rows = Array.from({ length: 9 }, (_, index) => `l${index},a page,us,2025\n`);
    const folder = await folderOf({
      ...minimal,
      'deals.csv': `key,sources.document,payers.entity,date\n${rows.join('')}`,
    });
    const answer = await ingest(folder).catch((error: Error) => error.message.replaceAll(`${folder}/`, '').split('\n'));
    const once = (path: string) =>
      expect.stringMatching(new RegExp(`^deals.csv:1:4 ${path}: missing.* \\(there is no such column\\)$`));
    expect(answer).toEqual(expect.arrayContaining([once('kind'), once('sources.locator')]));
    expect(answer.filter((line) => line.includes('no such column'))).toHaveLength(2);
  });

  it('needs the table that says which bundle it is', async () => {
    const folder = await folderOf({ 'entities.csv': 'key,type,name\nus,Project,Us\n' });
    await expect(ingest(folder)).rejects.toThrow(`${join(folder, 'bundle.csv')}: the file does not exist`);
    await mkdir(join(folder, 'within'));
    await writeFile(join(folder, 'within', 'bundle.csv'), minimal['bundle.csv']);
    await writeFile(
      join(folder, 'within', 'entities.csv'),
      Buffer.from('key,type,name\nus,Project,Soci\xe9t\xe9\n', 'latin1'),
    );
    await expect(ingest(join(folder, 'within'))).rejects.toThrow('expected text in UTF-8: save it as "CSV UTF-8"');
  });
});

async function bundleIn(name: string): Promise<BundleFile> {
  const file = await readBundleFile(name);
  if (Array.isArray(file)) throw new Error(`${name} is no bundle`);
  return file;
}

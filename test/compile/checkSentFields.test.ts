import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { allSentFields } from '../../src/cli/checkProject.ts';
import { checkFiles } from '../../src/compile/check/checkFiles.ts';
import { checkSentFields } from '../../src/compile/check/checkSentFields.ts';
import { buildSchema } from 'graphql';
import { storedModel } from '../../src/model/stored/storedModel.ts';

const folder = mkdtempSync(join(tmpdir(), 'checkSentFields-'));
afterAll(() => rmSync(folder, { recursive: true }));

function change(name: string, from: string, to: string): void {
  const path = join(folder, `${name}.cypher`);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

const lineOf = (name: string, words: string) =>
  readFileSync(join(folder, `${name}.cypher`), 'utf8')
    .split('\n')
    .findIndex((line) => line.includes(words)) + 1;

beforeEach(() => cpSync('cypher', folder, { recursive: true }));

describe('the check of the fields that writers send', () => {
  it('accepts every statement of this project', () => {
    expect(checkSentFields('cypher', allSentFields)).toEqual([]);
  });

  it.each([
    ['row.kindd', 'deal = chosen', 'deal = row.kindd', 'reads row.kindd, which is not sent'],
    [
      'row {.*}',
      'deal = chosen',
      'deal = row {.*}, deal += chosen',
      'reads the whole row; name each field as row.<field>',
    ],
    [
      "row['x']",
      'deal = chosen',
      "deal = row['x'], deal += chosen",
      'reads the whole row; name each field as row.<field>',
    ],
    [
      'properties(row)',
      'deal = chosen',
      'deal = properties(row), deal += chosen',
      'reads the whole row; name each field as row.<field>',
    ],
  ])('refuses %s', (_, from, to, problem) => {
    change('ingest/write/deals', from, to);
    const line = lineOf('ingest/write/deals', 'SET deal');
    expect(checkSentFields(folder, allSentFields)).toEqual([`${folder}/ingest/write/deals.cypher:${line}: ${problem}`]);
  });

  it('reports no field as never read beside a read of the whole row', () => {
    change('ingest/write/deals', 'deal = chosen', 'deal = row {.*}, deal += chosen');
    const sent = { deals: [...allSentFields['deals']!, 'extra'] };
    expect(checkSentFields(folder, sent)).toEqual([expect.stringMatching(/reads the whole row/)]);
  });

  it('reports a field that is sent in vain', () => {
    expect(checkSentFields('cypher', { dealStates: ['key', 'states', 'kind'] })).toEqual([
      'cypher/ingest/write/dealStates.cypher:1: never reads row.kind, which sentFields.ts sends',
    ]);
  });
});

describe('a statement that must only read', () => {
  it.each(['ingest/read/merged', 'proof/content', 'upkeep/read/marker', 'market/entities'])(
    '%s may not SET',
    (name) => {
      change(name, 'RETURN', 'SET node.name = null\nRETURN');
      const schema = buildSchema('type Query { a: Int }');
      const line = lineOf(name, 'SET node.name');
      expect(checkFiles({ schema, model: storedModel, folder })).toContain(
        `${folder}/${name}.cypher:${line}: SET writes; move the statement to a write/ folder or remove SET`,
      );
    },
  );
});

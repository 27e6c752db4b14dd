import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Cast } from '../../bench/market/casting.ts';
import { cutMould, filled, tokensFor } from '../../bench/market/casts.ts';
import { Deriving } from '../../bench/market/derive.ts';
import { issueOf } from '../../bench/market/documents.ts';
import { emptyBundle } from '../../bench/market/emptyBundle.ts';
import { generate } from '../../bench/market/generate.ts';
import { mouldsOf, nameTokens, token, type Mould } from '../../bench/market/moulds.ts';
import { random } from '../../bench/market/random.ts';
import { Table } from '../../bench/market/table.ts';
import { absent, eachNoun, type Tables } from '../../bench/market/tables.ts';
import { writeSubjects } from '../../bench/market/writeBundle.ts';
import type { Bundle } from '../../src/model/bundle.ts';
import { storedNouns } from '../../src/model/stored/storedModel.ts';
import { needed, optional } from '../../src/model/stored/property.ts';

const size = { organizations: 100, deals: 400, hub: 80 };
let folder: string;
let tables: Tables;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'market-'));
  tables = generate(size, folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('the generated market has rows of every noun of the stored model', () => {
  const rows = Object.entries<Table>({ ...tables.nodes, ...tables.relationships });
  expect(rows.filter(([, table]) => table.rows === 0).map(([noun]) => noun)).toEqual([]);
  expect([...rows.map(([noun]) => noun), ...absent].sort()).toEqual(storedNouns.map(({ name }) => name).sort());
  expect(tables.nodes.Deal.rows).toBe(size.deals);
});

test.each([
  ['is left out', {}],
  ['is needed and null', { key: null }],
])('a row is refused if a property %s', (_, row) => {
  const table = new Table(folder, 'refused', { key: needed('text'), note: optional('text') }, [':ID']);
  expect(() => table.add(['1'], { note: null, ...row })).toThrow('A row of refused has no key.');
  table.close();
});

test('a deal that is cast is the deal that its own claims give', () => {
  // What a state says in words lists parties by key. A cast keeps the order of the mould, so these have the same order.
  const parties: Cast = [50, 60, 70];
  const next = random(1);
  for (const [number, mould] of [...mouldsOf(size)].slice(0, 80).entries()) {
    const cut = cutMould(mould, size, tables, new Deriving());
    const names = mould.deals.map((_, place) => `deal-${number + place}`);
    const tokens = tokensFor(size, next, mould, parties, ['deals-0', ...names]);
    const cast = cut.lines.map(([, texts]) => filled(texts, tokens));
    expect(cast.sort()).toEqual(linesOf(mould, tokens).sort());
  }
});

/** The lines of the deals of a mould with their own keys and names. */
function linesOf({ deals, issues }: Mould, tokens: ReadonlyMap<string, string>): string[] {
  const deriving = new Deriving();
  for (const [key, name] of Object.entries(nameTokens)) {
    deriving.addEntity({ key: tokens.get(key)!, name: tokens.get(name)! });
  }
  issues.forEach((issue, place) => {
    const { tier, publishedOn, publisher } = issueOf(size, issue);
    deriving.addFacts(tokens.get(`qqs${place}`)!, tier, publishedOn!.to!, publisher);
  });
  const bundle = JSON.stringify({ ...emptyBundle('qqb0'), deals });
  const lines: string[] = [];
  const all: Readonly<Record<string, Table>> = { ...tables.nodes, ...tables.relationships };
  const rows = eachNoun((noun) => ({
    add: (...row: Parameters<Table['add']>) => void lines.push(all[noun]!.lineOf(...row)),
  }));
  writeSubjects(rows, deriving, JSON.parse(filled(bundle.split(token), tokens)) as Bundle);
  return lines;
}

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { checkDealKinds } from '../../src/compile/check/kinds/checkDealKinds.ts';
import { completedFiles, type ListedParts } from '../../src/compile/check/kinds/completedFiles.ts';
import { DealKind, kindsWhere, legTypes, legTypesWhere, moneyFamilies } from '../../src/model/dealKinds.ts';
import { loadSchema } from '../../src/compile/schema.ts';

/** A copy of the files that are checked, for mistakes to be planted in. */
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'deal-kinds-'));
  for (const name of ['schema', 'cypher']) cpSync(name, join(folder, name), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

const originals = new Map<string, string>();
afterEach(() => {
  for (const [path, text] of originals) writeFileSync(path, text);
  originals.clear();
});

const parts = (): ListedParts => ({
  schema: loadSchema(join(folder, 'schema')),
  schemaFolder: join(folder, 'schema'),
  folder: join(folder, 'cypher'),
});
const problems = (): string[] => checkDealKinds(parts()).map((line) => line.replaceAll(`${folder}/`, ''));
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

function write(path: string, text: string): void {
  if (!originals.has(path)) originals.set(path, readFileSync(path, 'utf8'));
  writeFileSync(path, text);
}

/** Replaces text in a file, which must be there. */
function plant(name: string, text: string | RegExp, other: string): void {
  const before = read(name);
  const after = before.replace(text, other);
  if (after === before) throw new Error(`${name} has no ${text}`);
  write(join(folder, name), after);
}

/** What `npm run generate` does. */
function generate(): void {
  for (const { path, before, text } of completedFiles(parts())) if (text !== before) write(path, text);
}

const run = 'run npm run generate';
const money = legTypesWhere(({ family }) => moneyFamilies.includes(family));
const funding = legTypesWhere(({ family }) => family === 'FUNDING');
const moneyless = kindsWhere(({ movesMoney }) => !movesMoney);
const without = (words: readonly string[], word: string, separator = '|'): string =>
  words.filter((each) => each !== word).join(separator);

describe('the check of deal kinds and leg types', () => {
  it('finds nothing wrong with this project', () => {
    expect(problems()).toEqual([]);
  });

  it.each([
    [
      'a list of all leg types',
      'cypher/market/relationships.cypher',
      'LEASES_FROM|',
      `cypher/market/relationships.cypher: ${without(legTypes, 'LEASES_FROM')}|HOLDS_ROLE|MEMBER_OF|OWNS|PART_OF lacks LEASES_FROM; ${run}`,
    ],
    [
      'a list of money leg types',
      'cypher/ingest/write/sizes.cypher',
      'LENDS_TO|',
      `cypher/ingest/write/sizes.cypher: ${without(money, 'LENDS_TO')} lacks LENDS_TO; ${run}`,
    ],
    [
      'a list of funding leg types',
      'cypher/browser/favourites/01-who-funds-whose-capacity.cypher',
      'BACKSTOPS|',
      `cypher/browser/favourites/01-who-funds-whose-capacity.cypher: ${without(funding, 'BACKSTOPS')} lacks BACKSTOPS; ${run}`,
    ],
    [
      'a block for each leg type',
      'cypher/market/relationshipsOf.cypher',
      / {2}MATCH \(\)-\[edge:LENDS_TO\][^]*?UNION ALL\n/,
      `cypher/market/relationshipsOf.cypher: the blocks lack LENDS_TO; ${run}`,
    ],
    [
      'the labels of kinds',
      'cypher/ingest/write/clearDeals.cypher',
      'Lease:',
      `cypher/ingest/write/clearDeals.cypher: ${without(DealKind.options, 'Lease', ':')} lacks Lease; ${run}`,
    ],
    [
      'a list of kinds as text',
      'cypher/browser/favourites/16-sources-and-uses-of-softbank.cypher',
      "'Warrant', ",
      `cypher/browser/favourites/16-sources-and-uses-of-softbank.cypher: '${without(moneyless, 'Warrant', "', '")}' lacks Warrant; ${run}`,
    ],
    [
      'a union of the schema',
      'schema/conflict.graphql',
      '  | Loan\n',
      `schema/conflict.graphql: union ConflictSubject lacks Loan; ${run}`,
    ],
  ])('notices what is left out of %s, and npm run generate adds it', (_, file, text, problem) => {
    const before = read(file).split(/\W+/).sort();
    plant(file, text, '');
    const found = problems();
    expect(found.map((line) => line.replace(/:\d+:/, ':'))).toEqual([problem]);
    const [, line = '', list = ''] = /:(\d+): (.*) lacks? /.exec(found[0]!)!;
    expect(read(file).split('\n')[Number(line) - 1]).toContain(list.replace('the blocks', ':each leg type'));
    generate();
    expect(problems()).toEqual([]);
    expect(read(file).split(/\W+/).sort()).toEqual(before);
  });

  it.each([
    [
      'leg types that are named one by one',
      'cypher/market/changes.cypher',
      /$/,
      '// MATCH\nMATCH ()-[:INVESTS_IN]->() MATCH ()-[:LENDS_TO]->()\n',
      expect.stringMatching(
        /^cypher\/market\/changes\.cypher:\d+: names INVESTS_IN and LENDS_TO one by one, .*; use a list, blocks under "\/\/ :each leg type", or a header "\/\/ :only INVESTS_IN\|LENDS_TO <reason>"$/,
      ),
    ],
    [
      'an exception without a reason',
      'cypher/market/changes.cypher',
      /^/,
      '// :only INVESTS_IN|LENDS_TO\n',
      'cypher/market/changes.cypher:1: "// :only INVESTS_IN|LENDS_TO" gives no reason; add it after the names',
    ],
    [
      'a block that differs from the others',
      'cypher/ingest/write/clearDealEdges.cypher',
      'MATCH ()-[edge:LENDS_TO]->()\n  WHERE edge',
      'MATCH ()-[edge:LENDS_TO]->()\n  WHERE true AND edge',
      `cypher/ingest/write/clearDealEdges.cypher:5: a block differs from the first, their pattern; ${run}`,
    ],
    [
      'a kind without a type',
      'schema/deal.graphql',
      /".*"\ntype Lease .*\n/,
      '',
      expect.stringMatching(
        /^schema\/deal\.graphql:\d+: no type is the deal kind Lease; add "type Lease implements Deal" and its description$/,
      ),
    ],
    [
      'an enum without a kind',
      'schema/deal.graphql',
      / {2}".*"\n {2}Loan\n/,
      '',
      expect.stringMatching(
        /^schema\/deal\.graphql:\d+: enum DealKind has no Loan; add the value and its description$/,
      ),
    ],
    [
      'an enum without a leg type',
      'schema/traversal.graphql',
      / {2}".*"\n {2}LEASES_FROM\n/,
      '',
      expect.stringMatching(
        /^schema\/traversal\.graphql:\d+: enum RelationshipKind has no LEASES_FROM; add the value and its description$/,
      ),
    ],
    [
      'a leg type without an index',
      'cypher/migrations/V009__deal_edges_by_key.cypher',
      /CREATE INDEX lends_to_edge .*\n/,
      '',
      expect.stringMatching(
        /^cypher\/migrations: no index on (\w+) of LENDS_TO; add to the next migration: CREATE INDEX \w+ IF NOT EXISTS FOR \(\)-\[r:LENDS_TO\]-\(\) ON \(r\.\1\);$/,
      ),
    ],
    [
      'a leg type without a colour',
      'cypher/browser/style.grass',
      'relationship.LENDS_TO {',
      'relationship.LENDS {',
      'cypher/browser/style.grass: no rule relationship.LENDS_TO; copy the rule of a similar one and choose a colour',
    ],
    [
      'a kind without a colour',
      'cypher/browser/style.grass',
      'node.Loan {',
      'node.Lone {',
      'cypher/browser/style.grass: no rule node.Loan; copy the rule of a similar one and choose a colour',
    ],
  ])('notices %s', (_, file, text, other, problem) => {
    plant(file, text, other);
    if (file === 'schema/deal.graphql')
      for (const name of ['conflict', 'search', 'statement', 'timeline']) dropLease(name);
    expect(problems()).toContainEqual(problem);
  });

  it('accepts an exception with a reason', () => {
    plant(
      'cypher/market/changes.cypher',
      /^/,
      '// :only INVESTS_IN|LENDS_TO|BUYS_FROM for a test\n// INVESTS_IN|LENDS_TO|BUYS_FROM\n',
    );
    expect(problems()).toEqual([]);
  });
});

/** A schema whose unions name a type that it lacks does not load. */
function dropLease(name: string): void {
  const text = read(`schema/${name}.graphql`);
  write(join(folder, `schema/${name}.graphql`), text.replace('  | Lease\n', ''));
}

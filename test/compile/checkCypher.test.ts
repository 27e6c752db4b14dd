import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkProject } from '../../src/cli/checkProject.ts';
import { checkCypher } from '../../src/compile/check/checkCypher.ts';
import { loadSchema } from '../../src/compile/schema.ts';
import { storedModel } from '../../src/model/stored/storedModel.ts';
import { openSources } from '../../src/compile/source/sources.ts';

const sdl = `type Query {
  deal(key: ID!): Deal
  deals(orderBy: DealOrder, filter: DealFilter): DealConnection!
}
type Deal {
  key: ID!
  caption: String
  payers: [Payer!]!
}
type Payer { key: ID! }
type DealConnection { edges: [DealEdge!]! pageInfo: PageInfo! }
type DealEdge { node: Deal! }
type PageInfo { hasNextPage: Boolean! }
enum DealOrderField { KEY }
input DealOrder { field: DealOrderField! }
input DealFilter { caption: TextFilter }
input TextFilter { eq: String }
`;
const files: Readonly<Record<string, string>> = {
  'Query/deal.cypher': '// It.\nMATCH (deal:Deal {key: $key})\nRETURN deal\n',
  'Query/deals.cypher': '// All.\n// :order KEY => deal.key\nMATCH (deal:Deal)\nRETURN deal ORDER BY deal.key\n',
  'Deal/payers.cypher':
    '// Who pays.\nMATCH (this:Deal {key: $key})\nMATCH (this)<-[:PAYS]-(payer:Entity)\nRETURN {key: payer.key} AS payer\n',
};

interface Change {
  readonly sdl?: [string, string];
  readonly files?: Record<string, string>;
  /** Problems that other checks found. */
  readonly more?: string[];
}

/** What is wrong with the small project above after this change. */
function problemsAfter(change: Change): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'checkCypher-'));
  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  write('schema/all.graphql', change.sdl === undefined ? sdl : sdl.replace(...change.sdl));
  for (const [name, text] of Object.entries({ ...files, ...change.files })) write(join('cypher', name), text);
  const schema = loadSchema(join(folder, 'schema'));
  const sources = openSources(schema, join(folder, 'cypher'));
  try {
    const parts = { schema, sources, model: storedModel, nouns: [], searches: [], folder: join(folder, 'cypher') };
    checkCypher(parts, change.more);
    return [];
  } catch (error) {
    const [, ...lines] = (error as Error).message.replaceAll(`${folder}/`, '').split('\n');
    return lines.map((line) => line.trim());
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const payers = (pattern: string, result = '{key: payer.key} AS payer') => ({
  files: { 'Deal/payers.cypher': `// Who pays.\nMATCH (this:Deal {key: $key})\n${pattern}\nRETURN ${result}\n` },
});
const at = '(schema/all.graphql:8: Deal.payers)';
const ofRow = (code: string) => ({ files: { 'Deal/payers.cypher': `// Who pays.\nWITH $this AS this\n${code}\n` } });
const wholeRow =
  'reads the whole row of a search, which is sent only with the properties that a field names; expected this.property';

describe('the check of schema, cypher/ and the stored model', () => {
  it('finds nothing wrong with this project', () => {
    expect(checkProject).not.toThrow();
  });

  it('finds nothing wrong with a small one', () => {
    expect(problemsAfter({})).toEqual([]);
  });

  it.each([
    [
      'a label',
      payers('MATCH (this)<-[:PAYS]-(payer:Entiti)'),
      `cypher/Deal/payers.cypher:3: the graph has no label Entiti, did you mean Entity? ${at}`,
    ],
    [
      'a label in a condition',
      payers('MATCH (this)<-[:PAYS]-(payer)\nWHERE payer:Entiti'),
      `cypher/Deal/payers.cypher:4: the graph has no label Entiti, did you mean Entity? ${at}`,
    ],
    [
      'a type',
      payers('MATCH (this)<-[:PAID]-(payer:Entity)'),
      `cypher/Deal/payers.cypher:3: the graph has no relationship type PAID, did you mean SAID? ${at}`,
    ],
    [
      'a direction',
      payers('MATCH (this)-[:PAYS]->(payer:Entity)'),
      `cypher/Deal/payers.cypher:3: PAYS runs from Entity to Deal; found Deal to Entity ${at}`,
    ],
    [
      'a property of a node',
      payers('MATCH (this)<-[:PAYS]-(payer:Entity)', '{key: payer.keys} AS payer'),
      `cypher/Deal/payers.cypher:4: Entity has no property keys, did you mean key? ${at}`,
    ],
    [
      'a property in a pattern',
      payers("MATCH (this)<-[:PAYS {part: 1}]-(payer:Entity {kin: 'BANK'})"),
      `cypher/Deal/payers.cypher:3: Entity has no property kin, did you mean kind? ${at}`,
    ],
    [
      'a property of an order',
      { files: { 'Query/deals.cypher': files['Query/deals.cypher']!.replace('=> deal.key', '=> deal.keys') } },
      'cypher/Query/deals.cypher:2: Deal has no property keys, did you mean key? (schema/all.graphql:3: Query.deals)',
    ],
    [
      'a write',
      payers('MATCH (this)<-[:PAYS]-(payer:Entity)\nSET payer.name = null'),
      `cypher/Deal/payers.cypher:4: SET writes; a field only reads, so remove SET ${at}`,
    ],
    [
      'a write outside a write/ folder',
      { files: { 'market/mark.cypher': 'MATCH (deal:Deal)\nSET deal.caption = null\n' } },
      'cypher/market/mark.cypher:2: SET writes; move the statement to a write/ folder or remove SET',
    ],
    [
      'an order without keys',
      { sdl: ['{ KEY }', '{ KEY DATE }'] as [string, string] },
      'schema/all.graphql:3: Query.deals can be sorted by DATE: expected a line "// :order DATE => ..." in cypher/Query/deals.cypher',
    ],
    [
      'a parameter without an argument',
      { sdl: ['deal(key: ID!)', 'deal(id: ID!)'] as [string, string] },
      'schema/all.graphql:2: Query.deal has no argument for $key of cypher/Query/deal.cypher',
    ],
    [
      'an entry that no map has',
      { sdl: ['type Payer { key: ID! }', 'type Payer { key: ID! name: String }'] as [string, string] },
      'schema/all.graphql:8: Deal.payers shows name, which the map of cypher/Deal/payers.cypher does not have',
    ],
    [
      'a field without a source',
      { sdl: ['caption: String', 'captain: String'] as [string, string] },
      'schema/all.graphql:7: Deal.captain has no source: neither a file nor a function, and Deal has no property captain, did you mean caption?',
    ],
    ...['Deal!', '[Deal!]!', 'Subject'].map((type): [string, Change, string] => [
      `a row of a search that holds ${type}`,
      { sdl: ['type PageInfo', `union Subject = Payer | Deal\ntype Count { of: ${type} sum: Payer }\ntype PageInfo`] },
      `schema/all.graphql:14: Count.of has no source: a row of Count holds no node; add cypher/Count/of.cypher, which begins with WITH $this AS this and finds ${type.replace(/\W/g, '')} by a key of the row`,
    ]),
    [
      'a filter without a source',
      { sdl: ['{ caption: TextFilter', '{ captain: TextFilter'] as [string, string] },
      'schema/all.graphql:16: DealFilter.captain has no source: neither a file nor a function, and Deal has no property captain, did you mean caption?',
    ],
    [
      'a field with two sources',
      {
        sdl: ['caption: String', 'id: ID'] as [string, string],
        files: { 'Deal/id.cypher': '// It.\nMATCH (this:Deal {key: $key})\nRETURN this.key AS id\n' },
      },
      'schema/all.graphql:7: Deal.id has two sources: cypher/Deal/id.cypher and the function Deal.id',
    ],
    [
      'a file without a field',
      { files: { 'Deal/payer.cypher': files['Deal/payers.cypher']! } },
      'cypher/Deal/payer.cypher: belongs to no field of Deal, did you mean payers?',
    ],
    [
      'a file that has not the form',
      { files: { 'Deal/payers.cypher': 'RETURN 1\n' } },
      `cypher/Deal/payers.cypher: expected a first line "// what it answers" ${at}`,
    ],
    [
      'a variable with a capital',
      payers('MATCH (this)<-[:PAYS]-(Payer:Entity)', '{key: Payer.key} AS payer'),
      `cypher/Deal/payers.cypher:3: the variable Payer begins with a capital letter; expected a small letter, as in deal ${at}`,
    ],
    [
      'a keyword in small letters',
      payers('MATCH (this)<-[:PAYS]-(payer:Entity)', '{key: payer.key} as payer'),
      `cypher/Deal/payers.cypher:4: the keyword as is written in small letters; expected AS ${at}`,
    ],
    [
      'a relationship with a condition inside',
      payers('MATCH (this)<-[pays:PAYS WHERE pays.part = 1]-(payer:Entity)'),
      `cypher/Deal/payers.cypher:3: the relationship [pays:PAYS WHERE pays.part = 1] has no past at a pair of times; expected [name:TYPE|TYPE {property: value}], with conditions in a WHERE ${at}`,
    ],
    [
      'a relationship of any length',
      payers('MATCH (this)<-[:PAYS*1..2]-(payer:Entity)'),
      `cypher/Deal/payers.cypher:3: the relationship [:PAYS*1..2] has no past at a pair of times; expected [name:TYPE|TYPE {property: value}], with conditions in a WHERE ${at}`,
    ],
    [
      'a relationship without a type',
      payers('MATCH (this)<--(payer:Entity)'),
      `cypher/Deal/payers.cypher:3: the relationship <-- names no type, so it has no past at a pair of times ${at}`,
    ],
    [
      'a label that is joined by &',
      payers('MATCH (this)<-[:PAYS]-(payer:Entity&Organization)'),
      `cypher/Deal/payers.cypher:3: the label in "r:Entity&Organization" has no past at a pair of times; expected name:Label|Label before a space, a bracket or a brace ${at}`,
    ],
    [
      'a label before a square bracket',
      payers('MATCH (this)<-[:PAYS]-(payer:Entity)', '{key: [each IN [payer] WHERE each:Person]} AS payer'),
      `cypher/Deal/payers.cypher:4: the label in "h:Person" has no past at a pair of times; expected name:Label|Label before a space, a bracket or a brace ${at}`,
    ],
    [
      'a label that is excluded',
      payers('MATCH (this)<-[:PAYS]-(payer:!Person)'),
      `cypher/Deal/payers.cypher:3: the label expression !Person) has no past at a pair of times; expected :Label or :Label|Label ${at}`,
    ],
    [
      'the present in two lines',
      payers('MATCH (this)<-[pays:PAYS]-(payer:Entity)\nWHERE pays.knownTo\n  IS NULL'),
      `cypher/Deal/payers.cypher:4: "pays.knownTo IS NULL" cannot be asked at a pair of times; expected variable.knownTo IS NULL on one line ${at}`,
    ],
    [
      'a space beside a point',
      payers('MATCH (this)<-[:PAYS]-(payer:Entity)', '{key: payer .key} AS payer'),
      `cypher/Deal/payers.cypher:4: "payer .key" has a space beside its point; expected variable.property ${at}`,
    ],
    ...['this {.*}', 'properties(this)', "{key: this['key']}"].map((read): [string, Change, string] => [
      `a node as ${read}`,
      payers('MATCH (this)<-[:PAYS]-(payer:Entity)', `${read} AS payer`),
      `cypher/Deal/payers.cypher:4: reads properties of the present also at a pair of times; expected this.property for each of them ${at}`,
    ]),
    [
      'a node under another name',
      payers('WITH this AS deal\nMATCH (deal)<-[:PAYS]-(payer:Entity)', '{key: deal.caption} AS payer'),
      `cypher/Deal/payers.cypher:3: reads properties of the present also at a pair of times; expected this.property for each of them ${at}`,
    ],
    ['all properties of a row', ofRow('RETURN this {.*} AS payer'), `cypher/Deal/payers.cypher:3: ${wholeRow} ${at}`],
    [
      'the properties of a row as a map',
      ofRow('UNWIND keys(properties(this)) AS key\nRETURN {key: key} AS payer'),
      `cypher/Deal/payers.cypher:3: ${wholeRow} ${at}`,
    ],
    [
      'a row under another name',
      ofRow('WITH this AS row\nRETURN {key: row.key} AS payer'),
      `cypher/Deal/payers.cypher:3: ${wholeRow} ${at}`,
    ],
    [
      'a property of a row by its name as text',
      ofRow("RETURN {key: this['key']} AS payer"),
      `cypher/Deal/payers.cypher:3: ${wholeRow} ${at}`,
    ],
  ])('reports %s', (_, change, problem) => {
    expect(problemsAfter(change)).toContain(problem);
  });

  it('lets the map of a file hold a node', () => {
    const sdl: [string, string] = ['type Payer { key: ID! }', 'type Payer { key: ID! of: Of } type Of { deal: Deal! }'];
    const result = '{key: payer.key, of: {deal: this}} AS payer';
    expect(problemsAfter({ sdl, ...payers('MATCH (this)<-[:PAYS]-(payer:Entity)', result) })).toEqual([]);
  });

  it('lists what other checks found beside its own problems, each once', () => {
    const more = ['cypher/a.cypher:1: is wrong', 'cypher/a.cypher:1: is wrong'];
    const own = problemsAfter({ sdl: ['caption: String', 'captain: String'] });
    expect(own).toHaveLength(1);
    expect(problemsAfter({ sdl: ['caption: String', 'captain: String'], more })).toEqual([...own, more[0]]);
  });

  it('reports a field of an interface once', () => {
    const types = 'type Loan implements Deal\ntype Lease implements Deal\ninterface Deal {\n  captain: String';
    expect(problemsAfter({ sdl: ['type Deal {', types] })).toEqual([
      'schema/all.graphql:8: Deal.captain has no source: neither a file nor a function, and Deal has no property captain, did you mean caption?',
    ]);
  });
});

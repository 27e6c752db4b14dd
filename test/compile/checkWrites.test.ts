import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkCypher } from '../../src/compile/check/checkCypher.ts';
import { writingStatements } from '../../src/compile/check/checkFiles.ts';
import { checkWrites } from '../../src/compile/check/checkWrites.ts';
import { loadSchema } from '../../src/compile/schema.ts';
import { openSources } from '../../src/compile/source/sources.ts';
import { byStatement, needed, neverSet, optional, type StoredProperty } from '../../src/model/stored/property.ts';
import { modelOf, storedModel, storedNouns } from '../../src/model/stored/storedModel.ts';

const statements = writingStatements('cypher');

/** The problems after one statement is changed. */
function problemsAfter(file: string, before: string, after: string): string[] {
  const path = join('cypher', 'ingest', 'write', file);
  const changed = statements.map((each) =>
    each.path === path ? { path, text: each.text.replace(before, after) } : each,
  );
  expect(changed).not.toEqual(statements);
  return checkWrites(changed, storedNouns);
}

/** The problems after a property is added to one noun of the stored model. */
function problemsWith(noun: string, name: string, property: StoredProperty): string[] {
  const nouns = storedNouns.map((each) =>
    each.name === noun ? { ...each, properties: { ...each.properties, [name]: property } } : each,
  );
  return checkWrites(statements, nouns);
}

describe('the check of what statements write', () => {
  it('finds nothing wrong with this project', () => {
    expect(checkWrites(statements, storedNouns)).toEqual([]);
  });

  it.each([
    [
      'a day of a row that is not cast',
      ['deals.cypher', '  dueFrom: date(chosen.dueFrom),\n', ''],
      /^cypher\/ingest\/write\/deals\.cypher:\d+: Deal\.dueFrom is of type day; add dueFrom: date\(\.\.\.\) to the map$/,
    ],
    [
      'a named day that is not cast',
      ['retractClaims.cypher', 'date(row.on)', 'row.on'],
      /^cypher\/ingest\/write\/retractClaims\.cypher:\d+: Claim\.retractedOn is of type day; expected date\(\.\.\.\)$/,
    ],
    [
      'money that is cast to a day',
      ['dealStates.cypher', 'toInteger(state.paidUsd)', 'date(state.paidUsd)'],
      /dealStates\.cypher:\d+: DealState\.paidUsd is of type money; expected toInteger\(\.\.\.\)$/,
    ],
    [
      'a day of a deal edge, whose type a parameter names',
      ['dealEdges.cypher', '  validTo: date(chosen.validTo),\n', ''],
      /dealEdges\.cypher:\d+: dealEdge\.validTo is of type day; add validTo: date\(\.\.\.\) to the map$/,
    ],
    [
      'a property that is no longer set',
      ['mergedWhy.cypher', 'into.by = row.by, ', ''],
      /^src\/model\/stored: nothing writes mergedInto\.by; set it in a statement of cypher\/ingest\/write, or remove it/,
    ],
  ])('names %s', (_, [file, before, after], problem) => {
    expect(problemsAfter(file!, before!, after!)).toEqual([expect.stringMatching(problem)]);
  });

  it('names a property of the model that no statement sets', () => {
    expect(problemsWith('Document', 'rating', byStatement(optional('text')))).toEqual([
      expect.stringMatching(/^src\/model\/stored: nothing writes Document\.rating;/),
    ]);
    expect(problemsWith('PublishedBy', 'since', needed('day'))).toEqual([]);
    expect(problemsWith('publishedBy', 'since', needed('day'))).toEqual([
      expect.stringMatching(/nothing writes publishedBy\.since;/),
    ]);
  });
});

describe('a field of the SDL', () => {
  it('does not read a stored property that nothing writes', () => {
    const schema = loadSchema('schema');
    const document = { about: '', labels: ['Document'] as [string], properties: { tier: neverSet('text', '') } };
    const model = modelOf([document], []);
    const nodes = new Map([...storedModel.nodes, ...model.nodes]);
    const parts = { schema, sources: openSources(schema, 'cypher'), nouns: [], searches: [], folder: 'cypher' };
    expect(() => checkCypher({ ...parts, model: { ...storedModel, nodes } })).toThrow(
      /schema\/\w+\.graphql:\d+: Document\.tier reads Document\.tier, which nothing writes/,
    );
  });
});

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { allQueries } from '../../src/cli/checkProject.ts';
import { checkReturns } from '../../src/compile/check/checkReturns.ts';

const folder = mkdtempSync(join(tmpdir(), 'checkReturns-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The problems of this project's statements after one of them has been changed. */
function problemsAfter(name: string, from: string, to: string): string[] {
  const path = join(folder, `${name}.cypher`);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
  return checkReturns(folder, allQueries()).map((problem) => problem.replace(`${folder}/`, ''));
}

describe('the check of columns against the shapes of rows', () => {
  beforeEach(() => cpSync('cypher', folder, { recursive: true }));

  it('accepts every statement of this project', () => {
    expect(checkReturns('cypher', allQueries())).toEqual([]);
  });

  it.each([
    [
      'a renamed column',
      problemsOf('ingest/read/entityFacts', 'entity.name AS name', 'entity.name AS title'),
      'ingest/read/entityFacts.cypher:5: returns key, title, unspecified; the shape of ingest/read/entityFacts has key, name, unspecified',
    ],
    [
      'two columns that change places',
      problemsOf(
        'ingest/read/merged',
        'merged.key AS merged, into.key AS into',
        'into.key AS into, merged.key AS merged',
      ),
      'ingest/read/merged.cypher:3: returns into, merged; the shape of ingest/read/merged has merged, into',
    ],
    [
      'a column without a name',
      problemsOf('market/needsOf', 'state.currency AS currency', 'state.currency'),
      'market/needsOf.cypher:15: the column state.currency has no name; write "AS <name>"',
    ],
    [
      'rows that no query reads',
      problemsOf('upkeep/write/mark', 'SET n.modelVersion = $modelVersion', 'SET n.modelVersion = 1\nRETURN n'),
      'upkeep/write/mark.cypher:5: returns rows, and no query of src/*/queries.ts has their shape',
    ],
  ])('reports %s', (_, problems, expected) => {
    expect(problems()).toEqual([expected]);
  });

  it('reports a query whose statement is missing', () => {
    rmSync(join(folder, 'ingest/read/merged.cypher'));
    expect(checkReturns(folder, allQueries())).toEqual([
      `${join(folder, 'ingest/read/merged')}.cypher: is missing, and a query reads its rows`,
    ]);
  });
});

function problemsOf(name: string, from: string, to: string): () => string[] {
  return () => problemsAfter(name, from, to);
}

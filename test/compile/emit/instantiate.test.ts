import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as LanguageSupport from '@neo4j-cypher/language-support';
import { describe, expect, it } from 'vitest';
import { instantiate } from '../../../src/compile/emit/instantiate.ts';
import { nodeRef } from '../../../src/compile/emit/Scope.ts';
import type { StatementBuilder } from '../../../src/compile/emit/StatementBuilder.ts';
import { readFieldFile, type FieldFile } from '../../../src/compile/source/fieldFile.ts';
import { readSchema } from '../../../src/server/apollo/createGateway.ts';
import { begin } from './statement.ts';

// Its ES modules do not load in Node 20.
const { parserWrapper } = createRequire(import.meta.url)('@neo4j-cypher/language-support') as typeof LanguageSupport;

const schema = readSchema();
const files = readdirSync('cypher')
  .filter((folder) => schema.getType(folder) !== undefined)
  .flatMap((folder) => readdirSync(`cypher/${folder}`).map((name) => `${folder}/${name}`));
const { builder: atTimes } = begin('{ deals { totalCount } }', { times: true });

/** A file as a statement of its own, its variables marked, and Neo4j's own view of that statement. */
function parsed(file: FieldFile, times: StatementBuilder['times']) {
  let names = 0;
  const freshName = (word: string) => `${word}_fresh${(names += 1)}`;
  const instance = instantiate({ freshName, times, noteFile: () => {}, noteRead: () => {} }, file, {
    parent: nodeRef('parent_fresh0'),
    parameter: (name) => (name === 'filter' ? 'true' : `$${name}`),
  });
  const columns = instance.columns.map(({ expression }) => `${expression} AS ${freshName('column')}`);
  const sorts = instance.order(file.order).map(({ expression }) => expression);
  const text = `MATCH (parent_fresh0) ${instance.body} RETURN ${columns.join(', ')}${sorts.length > 0 ? ` ORDER BY ${sorts.join(', ')}` : ''}`;
  const [statement] = parserWrapper.parse(text).statementsParsing;
  return {
    errors: statement!.syntaxErrors.map(({ message }) => message),
    // The columns of a procedure keep their names.
    kept: statement!.collectedVariables.filter(
      (variable) => !/_fresh\d+$/.test(variable) && !new RegExp(`\\b${variable} AS \\w+_fresh`).test(text),
    ),
    words: statement!.collectedLabelOrRelTypes.map(({ labelText = '' }) => labelText),
    text,
  };
}

/**
 * The compiler finds variables, labels and relationships by their spelling. Neo4j's parser sees the same ones in the
 * text that results from it: no variable keeps its name, and no version of a relationship or label is left out.
 */
describe.each(files)('%s', (name) => {
  const file = readFieldFile(`cypher/${name}`, !name.startsWith('Query/'));

  it('has variables of its own in the present', () => {
    const { errors, kept } = parsed(file, null);
    expect({ errors, kept }).toEqual({ errors: [], kept: [] });
  });

  it('has variables of its own at a pair of times, and reads all versions', () => {
    const { errors, kept, words, text } = parsed(file, atTimes.times);
    expect({ errors, kept }).toEqual({ errors: [], kept: [] });
    const count = (word: string) => words.filter((each) => each === word).length;
    const present = words.filter((word) => earlier(word) !== null && !checksItsDays(text, word));
    expect(present.filter((word) => count(earlier(word)!) !== count(word))).toEqual([]);
  });
});

/** The label or type of former versions; null for a word without versions, or for such a word itself. */
function earlier(word: string): string | null {
  const { versionedWords } = atTimes.times!;
  if (/^[A-Z_]+$/.test(word)) return versionedWords.has(word) && !word.startsWith('WAS_') ? `WAS_${word}` : null;
  return versionedWords.has(`Was${word}`) ? `Was${word}` : null;
}

/** `[about:ABOUT]` with `about.knownTo` in the file: the file decides itself which versions it reads. */
function checksItsDays(text: string, type: string): boolean {
  const named = [...text.matchAll(new RegExp(`\\[(\\w+):[A-Z_|]*\\b${type}\\b`, 'g'))].map(([, name]) => name);
  const outside = text.replace(/\[[^\]]*\]/g, '');
  return named.some((name) => new RegExp(`\\b${name}\\.known(To|From)\\b`).test(outside));
}

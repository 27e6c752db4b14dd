import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { findWords, type Finding } from './findWords.ts';
import { readWordList, withoutWordList } from './wordList.ts';

const style = 'docs/style.md';
// Made by programs, or wrong on purpose.
const notProse = /(^|\/)(node_modules|generated|golden|hostile|bad|data|dist|types\.ts)(\/|$)/;

/** Checks the prose below some files and folders, which are named from the root of the project. */
export function checkProse(paths: readonly string[]): Finding[] {
  const list = readWordList(readFileSync(style, 'utf8'));
  return paths.flatMap(filesBelow).flatMap((path) => {
    const text = readFileSync(path, 'utf8');
    return findWords(path, path === style ? withoutWordList(text) : text, list);
  });
}

function filesBelow(path: string): string[] {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((name) => join(path, name))
    .filter((name) => /\.(md|graphql|cypher|tsx?)$/.test(name) && !notProse.test(name))
    .sort();
}

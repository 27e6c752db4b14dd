import { readFileSync } from 'node:fs';

const folder = new URL('../../cypher/', import.meta.url);
const texts = new Map<string, string>();

/**
 * Returns the statement of a file under `cypher/`, such as `ingest/write/claims`, without the comment at its head. Each
 * file is read once.
 */
export function statement(name: string): string {
  const known = texts.get(name);
  if (known !== undefined) return known;
  const file = readFileSync(new URL(`${name}.cypher`, folder), 'utf8');
  const text = `CYPHER 5\n${file.replace(/^(?:\/\/.*\n)+/, '')}`;
  texts.set(name, text);
  return text;
}

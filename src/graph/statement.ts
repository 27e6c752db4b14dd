import { readFileSync } from 'node:fs';

const folder = new URL('../../cypher/', import.meta.url);
const texts = new Map<string, string>();

/**
 * The statement of a file under `cypher/`, named without its ending (`ingest/write/claims`), as it is sent: without the lines
 * at its head, which say what it does and give example parameters. Each file is read once.
 */
export function statement(name: string): string {
  const known = texts.get(name);
  if (known !== undefined) return known;
  const file = readFileSync(new URL(`${name}.cypher`, folder), 'utf8');
  const text = `CYPHER 5\n${file.replace(/^(?:\/\/.*\n)+/, '')}`;
  texts.set(name, text);
  return text;
}

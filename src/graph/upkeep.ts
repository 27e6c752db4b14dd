import { readFileSync } from 'node:fs';

const folder = new URL('../../cypher/upkeep/', import.meta.url);

/** The statement in `cypher/upkeep/<name>.cypher`. */
export function upkeep(name: string): string {
  return readFileSync(new URL(`${name}.cypher`, folder), 'utf8');
}

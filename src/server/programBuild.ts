import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const code = fileURLToPath(new URL('../', import.meta.url));

let known: string | undefined;

/** A hash of the program as it runs: its code, schema and statements. Answers of two builds can differ. */
export function programBuild(): string {
  known ??= hashOf([code, join(root, 'schema'), join(root, 'cypher')].flatMap(filesIn));
  return known;
}

function filesIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const parts = names.filter((name) => /\.(ts|js|cypher|graphql)$/.test(name) && !name.includes(`explorer${sep}`));
  return parts.sort().map((name) => join(folder, name));
}

function hashOf(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file)).update('\0');
  return hash.digest('base64url');
}

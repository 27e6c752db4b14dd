import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { databaseErrors } from '../databaseErrors.ts';

/** The name every Neo4j gives its first user. */
export const user = 'neo4j';

/**
 * The password of a database that we start: `given`, else the one in the file, else a new one, kept in the file. Only
 * the owner can read the file.
 */
export async function passwordFrom(file: string, given: string | undefined): Promise<string> {
  if (given !== undefined && given.length < 8) throw databaseErrors.shortPassword();
  const kept = await readFile(file, 'utf8').catch(() => '');
  if (kept.trim() !== '') {
    await chmod(file, 0o600);
    return given ?? kept.trim();
  }
  // Hexadecimal: no character in it means something to a shell, a URL or the options of a program.
  const password = given ?? randomBytes(16).toString('hex');
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${password}\n`, { mode: 0o600 });
  await chmod(file, 0o600);
  return password;
}

import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { databaseErrors } from '../databaseErrors.ts';

/** Name of the first user of every Neo4j. */
export const user = 'neo4j';

/**
 * Returns the password of a database that this program starts: `given`, otherwise the one in the file, otherwise a new
 * one, which is saved to the file. Only the owner can read the file.
 */
export async function passwordFrom(file: string, given: string | undefined): Promise<string> {
  if (given !== undefined && given.length < 8) throw databaseErrors.shortPassword();
  const kept = await readFile(file, 'utf8').catch(() => '');
  if (kept.trim() !== '') {
    await chmod(file, 0o600);
    return given ?? kept.trim();
  }
  // Hexadecimal digits have no special meaning in a shell, a URL or program options.
  const password = given ?? randomBytes(16).toString('hex');
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  // On disk before Neo4j takes it, so that a power cut cannot lose it.
  await writeFile(file, `${password}\n`, { mode: 0o600, flush: true });
  await chmod(file, 0o600);
  return password;
}

import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../../errors.ts';

/**
 * Returns named files as they are, and the bundles in named folders sorted by name. A folder without bundles is an
 * error.
 */
export async function findFiles(paths: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    paths.map(async (path) => {
      const isFolder = await stat(path).then(
        (stats) => stats.isDirectory(),
        () => false,
      );
      return isFolder ? bundlesIn(path) : [path];
    }),
  );
  return [...new Set(found.flat())];
}

async function bundlesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true });
  const bundles = entries
    .filter((entry) => /\.(ya?ml|json|jsonl|csv)$/i.test(entry))
    .sort()
    .map((entry) => join(folder, entry));
  if (bundles.length === 0)
    throw new UserError(`${folder}: no bundle in this folder; expected .yaml, .yml, .json, .jsonl or .csv files`);
  return bundles;
}

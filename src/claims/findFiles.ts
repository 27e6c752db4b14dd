import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Files as they are named, and the bundles in folders, in order of their names; folders within them too. */
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
  return entries
    .filter((entry) => /\.(ya?ml|json)$/i.test(entry))
    .sort()
    .map((entry) => join(folder, entry));
}

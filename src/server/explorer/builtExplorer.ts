import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = new URL('../../../', import.meta.url);
const sources = new URL('src/server/explorer/', project);
const packages = ['graphiql', 'react', 'react-dom', 'vite'];

/** Folder of the bundled GraphiQL. */
export const builtExplorer = fileURLToPath(new URL('dist/explorer', project));
/** File in that folder with the stamp of the sources that it was built from. */
export const stampFile = 'built-from.txt';
/** Vite's configuration for the bundle. */
export const buildSettings = fileURLToPath(new URL('vite.config.ts', sources));

/**
 * Hashes the inputs of the bundle: the page, its build settings and the versions of its packages. Returns undefined if
 * sources or packages are missing, as in an installation without development dependencies.
 */
export function explorerStamp(): string | undefined {
  const require = createRequire(import.meta.url);
  const page = new URL('page/', sources);
  try {
    const hash = createHash('sha256').update(readFileSync(buildSettings));
    for (const name of readdirSync(page).sort()) hash.update(name).update(readFileSync(new URL(name, page)));
    for (const name of packages) hash.update(String(require(`${name}/package.json`).version));
    return hash.digest('hex');
  } catch {
    return undefined;
  }
}

/** Reads the stamp of the bundle in `folder`. Returns undefined if the bundle is missing or incomplete. */
export function builtStamp(folder = builtExplorer): string | undefined {
  if (!existsSync(join(folder, 'index.html')) || !existsSync(join(folder, stampFile))) return undefined;
  return readFileSync(join(folder, stampFile), 'utf8');
}

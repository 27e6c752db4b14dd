import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setPriority } from 'node:os';
import { buildSettings, builtExplorer, builtStamp, explorerStamp } from './builtExplorer.ts';

/** GraphiQL's files and whether they can be served. */
export interface Explorer {
  readonly folder: string;
  /** `failed` carries what the build said. */
  state(): { readonly is: 'absent' | 'preparing' | 'ready' } | { readonly is: 'failed'; readonly reason: string };
  /** Builds what is missing or out of date, in a process of its own. Resolves when it is over, whatever came of it. */
  prepare(): Promise<void>;
  /** Ends a build that is under way; the next start repeats it. */
  stop(): void;
}

/**
 * The bundled GraphiQL: built once, and again only when its page or its packages changed. `report` is told what
 * happens. The build never holds up the caller.
 */
export function ensureExplorer(report: (message: string) => void, folder = builtExplorer): Explorer {
  let state: ReturnType<Explorer['state']> = { is: isCurrent(folder) ? 'ready' : 'absent' };
  let preparing: Promise<void> | undefined;
  let build: ChildProcess | undefined;
  let stopped = false;

  async function prepare(): Promise<void> {
    state = { is: 'preparing' };
    const began = performance.now();
    report('GraphiQL is being built, once; the API answers meanwhile.');
    const unfinished = `${folder}.${process.pid}`;
    try {
      await new Promise<void>((resolve, reject) => {
        build = startBuild(unfinished, resolve, reject);
      });
      // Whoever looks at the folder finds the old bundle or the new one, never half of one.
      rmSync(folder, { recursive: true, force: true });
      renameSync(unfinished, folder);
      state = { is: 'ready' };
      report(`GraphiQL is ready after ${((performance.now() - began) / 1000).toFixed(1)} s.`);
    } catch (error) {
      state = { is: 'absent' };
      if (stopped) return;
      const reason = error instanceof Error ? error.message : String(error);
      state = { is: 'failed', reason };
      report(`GraphiQL could not be built; try \`npm run build:explorer\`. ${reason}`);
    } finally {
      build = undefined;
      rmSync(unfinished, { recursive: true, force: true });
    }
  }

  return {
    folder,
    state: () => state,
    prepare: () => (state.is === 'ready' ? Promise.resolve() : (preparing ??= prepare())),
    stop: () => {
      stopped = true;
      build?.kill();
    },
  };
}

/** Without sources or packages to compare with, a bundle that is there is the one that was shipped. */
function isCurrent(folder: string): boolean {
  const built = builtStamp(folder);
  return built !== undefined && [built, undefined].includes(explorerStamp());
}

function startBuild(into: string, built: () => void, failed: (reason: Error) => void): ChildProcess | undefined {
  const vite = findVite();
  if (vite === undefined || !existsSync(buildSettings)) {
    failed(new Error('Its sources or Vite are not installed here: ship the folder dist/explorer, built elsewhere.'));
    return undefined;
  }
  mkdirSync(dirname(into), { recursive: true });
  const child = spawn(process.execPath, [vite, 'build', '--config', buildSettings, '--outDir', into], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  // The API goes first.
  if (child.pid !== undefined) setPriority(child.pid, 10);
  let said = '';
  child.stderr?.on('data', (text: Buffer) => (said = (said + text.toString()).slice(-2_000)));
  child.on('error', failed);
  child.on('close', (code, signal) =>
    code === 0 ? built() : failed(new Error(said.trim() || `Vite ended with ${signal ?? `code ${code}`}.`)),
  );
  return child;
}

function findVite(): string | undefined {
  try {
    return join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js');
  } catch {
    return undefined;
  }
}

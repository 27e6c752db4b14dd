import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setPriority } from 'node:os';
import { buildSettings, builtExplorer, builtStamp, explorerStamp } from './builtExplorer.ts';

/** The bundled GraphiQL and the state of its build. */
export interface Explorer {
  readonly folder: string;
  /** `reason` is the output of a build that failed. */
  state(): { readonly is: 'absent' | 'preparing' | 'ready' } | { readonly is: 'failed'; readonly reason: string };
  /** Builds the bundle in a separate process if it is missing or out of date. Resolves even if the build fails. */
  prepare(): Promise<void>;
  /** Cancels a running build; the next start repeats it. */
  stop(): void;
}

/**
 * Manages the bundle of GraphiQL: builds it once, and again only if its page or its packages have changed. Passes
 * progress messages to `report`.
 */
export function ensureExplorer(report: (message: string) => void, folder = builtExplorer): Explorer {
  let state: ReturnType<Explorer['state']> = { is: isCurrent(folder) ? 'ready' : 'absent' };
  let preparing: Promise<void> | undefined;
  let build: ChildProcess | undefined;
  let stopped = false;

  async function prepare(): Promise<void> {
    state = { is: 'preparing' };
    const began = performance.now();
    report('Building GraphiQL. This happens once; the API is available meanwhile.');
    const unfinished = `${folder}.${process.pid}`;
    try {
      await new Promise<void>((resolve, reject) => {
        build = startBuild(unfinished, resolve, reject);
      });
      // Renamed when complete, so that no reader finds a partial bundle.
      rmSync(folder, { recursive: true, force: true });
      renameSync(unfinished, folder);
      state = { is: 'ready' };
      report(`GraphiQL is ready after ${((performance.now() - began) / 1000).toFixed(1)} s.`);
    } catch (error) {
      state = { is: 'absent' };
      if (stopped) return;
      const reason = error instanceof Error ? error.message : String(error);
      state = { is: 'failed', reason };
      report(`GraphiQL could not be built. To see the full report, run \`npm run build:explorer\`. ${reason}`);
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

/** If there are no sources to compare with, an existing bundle is the one that was shipped. */
function isCurrent(folder: string): boolean {
  const built = builtStamp(folder);
  return built !== undefined && [built, undefined].includes(explorerStamp());
}

function startBuild(into: string, built: () => void, failed: (reason: Error) => void): ChildProcess | undefined {
  const vite = findVite();
  if (vite === undefined || !existsSync(buildSettings)) {
    failed(new Error('Its sources or Vite are missing. Build dist/explorer elsewhere and copy it here.'));
    return undefined;
  }
  mkdirSync(dirname(into), { recursive: true });
  const child = spawn(process.execPath, [vite, 'build', '--config', buildSettings, '--outDir', into], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  // Lower priority than the API.
  if (child.pid !== undefined) setPriority(child.pid, 10);
  let output = '';
  child.stderr?.on('data', (text: Buffer) => (output = (output + text.toString()).slice(-2_000)));
  child.on('error', failed);
  child.on('close', (code, signal) =>
    code === 0 ? built() : failed(new Error(output.trim() || `Vite ended with ${signal ?? `code ${code}`}.`)),
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

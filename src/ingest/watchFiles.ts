import { watch } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { UserError } from '../errors.ts';

/** Editors save in several steps, such as writing another file and renaming it. */
const settlingMs = 50;

/**
 * Runs `check` now and again after each save of some files or folders, until `signal` aborts. Checks run one after another;
 * saves during a check cause one more.
 */
export async function watchFiles(
  paths: readonly string[],
  check: () => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  let isSaved = true;
  let wake = () => {};
  const onSave = () => {
    isSaved = true;
    wake();
  };
  signal.addEventListener('abort', () => wake());
  for (const path of paths) await watchPath(path, onSave, signal);
  while (!signal.aborted) {
    if (isSaved) {
      isSaved = false;
      await check();
    } else {
      await new Promise<void>((resolve) => (wake = resolve));
      await pause(settlingMs);
    }
  }
}

/** Watches the folder of a file, because a file that an editor replaces is another file. */
async function watchPath(path: string, onSave: () => void, signal: AbortSignal): Promise<void> {
  const isFolder = await stat(path).then(
    (stats) => stats.isDirectory(),
    () => {
      throw new UserError(`${path}: the file does not exist`);
    },
  );
  const watcher = isFolder
    ? watch(path, { signal, recursive: true }, onSave)
    : watch(dirname(path), { signal }, (_event, name) => {
        if (name === null || name === basename(path)) onSave();
      });
  // The folder was removed: the next check says so.
  watcher.on('error', onSave);
}

import { open, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { projectionVersion } from '../../derive/project.ts';
import { UserError } from '../../errors.ts';
import type { Graph } from '../../graph/connect.ts';
import { version } from '../../graph/queries.ts';
import { readRows } from '../../graph/Query.ts';
import { fingerprintOf } from '../fingerprintOf.ts';
import { storedKeys, storedSource } from '../storedBundles.ts';
import { bundlesFile, dumpFormat, hashOf, noteFile, type DumpNote } from './DumpNote.ts';

/** How often a graph that is written to meanwhile is read. */
const mostAttempts = 3;

/**
 * Writes a dump of the graph into a new folder. All of it is of one version: if the graph is written to meanwhile, it is
 * read again. The folder appears once it is complete.
 */
export async function writeDump(graph: Graph, folder: string, report: (line: string) => void): Promise<DumpNote> {
  const exists = await stat(folder).then(
    () => true,
    () => false,
  );
  if (exists) throw new UserError(`${folder} exists already. Name a new folder for the dump.`);
  const partial = `${folder}.partial`;
  try {
    await rm(partial, { recursive: true, force: true });
    await mkdir(partial, { recursive: true });
    for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
      const note = await dumpOf(graph, partial);
      if (note !== null) {
        await rename(partial, folder);
        return note;
      }
      report(`The graph was written to during attempt ${attempt} of ${mostAttempts}.`);
    }
  } catch (error) {
    throw fileFault(error);
  } finally {
    await rm(partial, { recursive: true, force: true }).catch(() => {});
  }
  throw new UserError(
    'The graph was written to during each attempt, so no dump has one version. Stop what writes, and dump again.',
  );
}

/** Null if the graph was written to meanwhile. */
async function dumpOf(graph: Graph, folder: string): Promise<DumpNote | null> {
  const before = await readState(graph);
  const bundles = await writeBundles(graph, bundlesFile(folder));
  const fingerprint = await fingerprintOf(graph);
  if ((await readState(graph)).id !== before.id) return null;
  const note: DumpNote = {
    format: dumpFormat,
    projectionVersion,
    graphVersion: before.graphVersion,
    bundles,
    fingerprint,
  };
  await writeFile(noteFile(folder), `${JSON.stringify(note, null, 2)}\n`);
  return note;
}

async function readState(graph: Graph): Promise<{ id: string; graphVersion: number }> {
  const [{ historyId, graphVersion } = { historyId: null, graphVersion: 0 }] = await readRows(graph, version);
  return { id: `${historyId} ${graphVersion}`, graphVersion };
}

async function writeBundles(graph: Graph, file: string): Promise<DumpNote['bundles']> {
  const bundles: DumpNote['bundles'] = [];
  const output = await open(file, 'w');
  try {
    for (const key of await storedKeys(graph)) {
      const text = await storedSource(graph, key);
      bundles.push({ key, sha256: hashOf(text) });
      await output.write(`${text}\n`);
    }
    await output.sync();
  } finally {
    await output.close();
  }
  return bundles;
}

/** An error of the file system as a message: a full disk, a missing right. */
function fileFault(error: unknown): unknown {
  const { code, path, syscall, message } = error as NodeJS.ErrnoException;
  if (syscall === undefined) return error;
  const where = path === undefined ? '' : ` at ${path}`;
  const fix = code === 'ENOSPC' ? 'Free space' : 'Allow this program to write there';
  return new UserError(`The dump could not be written${where}: ${message}. ${fix}, or name another folder.`);
}

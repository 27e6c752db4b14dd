import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { commandLine } from '../processes.ts';

/** The running Neo4j of a home folder, as recorded in its `running.json`. */
export interface RunningProcess {
  readonly pid: number;
  readonly boltPort: number;
  readonly httpPort: number;
  /** ISO time of its start. */
  readonly since: string;
}

/** Path of the record of the running Neo4j. */
export function recordIn(home: string): string {
  return join(home, 'running.json');
}

/** Finds the running Neo4j of a home folder, even if the program that started it has crashed. */
export async function findRunning(home: string): Promise<RunningProcess | null> {
  const text = await readFile(recordIn(home), 'utf8').catch(() => null);
  if (text === null) return null;
  const running = parsedRecord(text);
  return running !== null && (await isNeo4jOf(home, running.pid)) ? running : null;
}

/** Checks the command line of a process, because the system can reuse a process id for another program. */
export async function isNeo4jOf(home: string, pid: number): Promise<boolean> {
  return `${await commandLine(pid)} `.includes(`${homeArgument(home)} `);
}

/** The argument that sets the home folder of a Neo4j and later identifies its process. */
export function homeArgument(home: string): string {
  return `--home-dir=${home}`;
}

/** True if a Neo4j was started and nobody has stopped it since. It may have ended on its own. */
export async function hasRecord(home: string): Promise<boolean> {
  return readFile(recordIn(home)).then(
    () => true,
    () => false,
  );
}

export async function recordRunning(home: string, running: RunningProcess): Promise<void> {
  const draft = `${recordIn(home)}.${process.pid}`;
  await writeFile(draft, `${JSON.stringify(running)}\n`);
  await rename(draft, recordIn(home));
}

export async function forgetRunning(home: string): Promise<void> {
  await rm(recordIn(home), { force: true });
}

/** Reads a record, or returns null if a power cut has damaged it. */
export function parsedRecord(text: string): RunningProcess | null {
  try {
    const running = JSON.parse(text) as RunningProcess;
    return Number.isInteger(running.pid) && running.pid > 1 ? running : null;
  } catch {
    return null;
  }
}

import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { commandLine } from '../processes.ts';

/** The local Neo4j that runs for a home, as its `running.json` tells. */
export interface RunningProcess {
  readonly pid: number;
  readonly boltPort: number;
  readonly httpPort: number;
  /** When it was started, as an ISO time. */
  readonly since: string;
}

const fileIn = (home: string) => join(home, 'running.json');

/** Finds the Neo4j that runs for this home, also after the program that started it has crashed. */
export async function findRunning(home: string): Promise<RunningProcess | null> {
  const text = await readFile(fileIn(home), 'utf8').catch(() => null);
  if (text === null) return null;
  const running = parsed(text);
  return running !== null && (await isNeo4jOf(home, running.pid)) ? running : null;
}

/** A process number says little by itself: the system gives it to another program later. */
export async function isNeo4jOf(home: string, pid: number): Promise<boolean> {
  return `${await commandLine(pid)} `.includes(`${homeArgument(home)} `);
}

/** The argument that tells a Neo4j its home, and by which it is known again. */
export function homeArgument(home: string): string {
  return `--home-dir=${home}`;
}

export async function recordRunning(home: string, running: RunningProcess): Promise<void> {
  const draft = `${fileIn(home)}.${process.pid}`;
  await writeFile(draft, `${JSON.stringify(running)}\n`);
  await rename(draft, fileIn(home));
}

export async function forgetRunning(home: string): Promise<void> {
  await rm(fileIn(home), { force: true });
}

function parsed(text: string): RunningProcess | null {
  try {
    const running = JSON.parse(text) as RunningProcess;
    return Number.isInteger(running.pid) && running.pid > 1 ? running : null;
  } catch {
    return null;
  }
}

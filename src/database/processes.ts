import { execFile, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

/** What a program that was run to its end has said. `code` is null where it was ended, and where it does not exist. */
export interface Outcome {
  readonly code: number | null;
  readonly output: string;
  readonly missing: boolean;
}

/** Runs a program to its end and never rejects. `timeout` in milliseconds. */
export async function run(
  program: string,
  args: readonly string[],
  { timeout = 0, env = process.env }: { timeout?: number; env?: NodeJS.ProcessEnv } = {},
): Promise<Outcome> {
  return new Promise((settle) => {
    const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const timer = timeout > 0 ? setTimeout(() => child.kill('SIGKILL'), timeout) : undefined;
    const end = (code: number | null, missing: boolean) => {
      clearTimeout(timer);
      child.stdout.destroy();
      child.stderr.destroy();
      settle({ code, output, missing });
    };
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
    child.on('error', () => end(null, true));
    child.on('close', (code) => end(code, false));
    // A grandchild that keeps the pipe open must not hold up the answer of a program that has ended.
    child.on('exit', (code) => setTimeout(() => end(code, false), 500).unref());
  });
}

/** True while a process of this number exists, whosever it is. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The words a process was started with; empty where there is no such process (any more). */
export async function commandLine(pid: number): Promise<string> {
  try {
    return (await readFile(`/proc/${pid}/cmdline`, 'utf8')).replaceAll('\0', ' ').trim();
  } catch {
    const asked = promisify(execFile)('ps', ['-ww', '-o', 'command=', '-p', String(pid)]);
    return asked.then(({ stdout }) => stdout.trim()).catch(() => '');
  }
}

import { execFile, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

/** Result of a program. `code` is null if it was killed or does not exist; `missing` is true if it does not exist. */
export interface Outcome {
  readonly code: number | null;
  readonly output: string;
  readonly missing: boolean;
}

/**
 * Runs a program to its end; never rejects. `timeout` is in milliseconds. The library `execa` waits for a pipe that a
 * grandchild still holds, so it would need the same workaround as below.
 */
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
    // A grandchild can keep the pipe open after the program has ended, in which case `close` does not follow.
    child.on('exit', (code) => setTimeout(() => end(code, false), 500).unref());
  });
}

/** The command for a program whose files only their owner may read. It keeps the process id that it starts with. */
export function privately(program: string, args: readonly string[]): [program: string, args: string[]] {
  return ['sh', ['-c', 'umask 077 && exec "$0" "$@"', program, ...args]];
}

/** Tests whether a process exists, even if it belongs to another user. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** State of a process. One that a signal such as SIGSTOP has stopped exists but does nothing. */
export async function processState(pid: number): Promise<'running' | 'stopped' | 'gone'> {
  if (!isAlive(pid)) return 'gone';
  const letter = (await stateLetter(pid)).toUpperCase();
  if (letter === 'T') return 'stopped';
  // A zombie has ended; only its exit code is left.
  return ['', 'X', 'Z'].includes(letter) ? 'gone' : 'running';
}

async function stateLetter(pid: number): Promise<string> {
  try {
    // The name of the program, in parentheses, can contain anything.
    return (await readFile(`/proc/${pid}/stat`, 'utf8')).replace(/^.*\) /s, '').charAt(0);
  } catch {
    const { output } = await run('ps', ['-o', 'state=', '-p', String(pid)]);
    return output.trim().charAt(0);
  }
}

/** Returns the command line of a process, or an empty string if the process does not exist. */
export async function commandLine(pid: number): Promise<string> {
  try {
    return (await readFile(`/proc/${pid}/cmdline`, 'utf8')).replaceAll('\0', ' ').trim();
  } catch {
    const asked = promisify(execFile)('ps', ['-ww', '-o', 'command=', '-p', String(pid)]);
    return asked.then(({ stdout }) => stdout.trim()).catch(() => '');
  }
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lastLines } from '../databaseErrors.ts';

/** Path of what a local Neo4j prints. */
export function consoleLog(home: string): string {
  return join(home, 'logs', 'console.log');
}

/** The last lines of the log without stack frames, which would hide the causes. */
export async function lastLogLines(home: string): Promise<string> {
  const lines = (await readFile(consoleLog(home), 'utf8').catch(() => '')).split('\n');
  const causes = lines.filter((line) => !/^\s+(?:at |\.\.\. \d+ more)/.test(line));
  return lastLines(causes.join('\n'), 10);
}

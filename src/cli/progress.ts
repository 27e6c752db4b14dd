import { say } from './withGraph.ts';

const width = 24;

/** Shows progress: as a bar on a terminal, otherwise as one line for each step. `done` is between 0 and 1. */
export function progress(line: string, done: number): void {
  if (!process.stdout.isTTY) return say(line);
  const full = Math.round(done * width);
  const bar = `${'█'.repeat(full)}${'░'.repeat(width - full)} ${String(Math.floor(done * 100)).padStart(3)}%`;
  const room = (process.stdout.columns || 80) - bar.length - 2;
  process.stdout.write(`\r\u001b[K${bar}  ${line.slice(0, room)}${done >= 1 ? '\n' : ''}`);
}

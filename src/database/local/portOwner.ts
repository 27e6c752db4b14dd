import { commandLine, run } from '../processes.ts';

/** Describes the process that listens on a port, or returns null if neither `lsof` nor `ss` finds it. */
export async function portOwner(port: number): Promise<string | null> {
  const lsof = await run('lsof', ['-nP', '-t', `-iTCP:${port}`, '-sTCP:LISTEN'], { timeout: 3_000 });
  const pid = /^(\d+)/.exec(lsof.output)?.[1] ?? (await pidFromSs(port));
  if (pid === undefined) return null;
  const command = await commandLine(Number(pid));
  return `process ${pid}${command === '' ? '' : ` (${shortened(command)})`}`;
}

async function pidFromSs(port: number): Promise<string | undefined> {
  const { output } = await run('ss', ['-Hltnp', `sport = :${port}`], { timeout: 3_000 });
  return /pid=(\d+)/.exec(output)?.[1];
}

function shortened(command: string): string {
  return command.length > 100 ? `${command.slice(0, 60)} ... ${command.slice(-36)}` : command;
}

/** Receives one line of progress for the user. */
export type Report = (line: string) => void;

/** Reports the start of `what` and, with its duration, its end. */
export async function timed<Result>(report: Report, what: string, work: () => Promise<Result>): Promise<Result> {
  report(`${what} ...`);
  const begin = performance.now();
  const result = await work();
  report(`${what}: done in ${((performance.now() - begin) / 1000).toFixed(1)} s`);
  return result;
}

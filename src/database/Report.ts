/** Takes one line of progress for the person at the keyboard: what is resolved or started, and how long it took. */
export type Report = (line: string) => void;

/** Reports `what` as begun and, with its duration, as done. */
export async function timed<Result>(report: Report, what: string, work: () => Promise<Result>): Promise<Result> {
  report(`${what} ...`);
  const begin = performance.now();
  const result = await work();
  report(`${what}: done in ${((performance.now() - begin) / 1000).toFixed(1)} s`);
  return result;
}

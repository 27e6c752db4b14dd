import type { Log } from '../log.ts';

/** Counts refusals and logs their number once a second, since a line for each would cost more than the refusal. */
export function logRefusals(log: Log): () => void {
  let count = 0;
  return () => {
    count += 1;
    if (count > 1) return;
    setTimeout(() => {
      log.warn({ refused: count }, 'more requests than the server can answer in time');
      count = 0;
    }, 1_000).unref();
  };
}

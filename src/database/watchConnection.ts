import { setTimeout as sleep } from 'node:timers/promises';
import { connect, type GraphAddress } from '../graph/connect.ts';
import type { Report } from './Report.ts';

/** Milliseconds between two looks. */
const lookMs = 2_000;
/** Milliseconds after which a database counts as silent. */
const patienceMs = 10_000;

/** Reports when a database that others run no longer answers, and when it answers again. Returns how to end that. */
export function watchConnection(address: GraphAddress, report: Report): () => Promise<void> {
  const ending = new AbortController();
  const graph = connect(address);
  const { signal } = ending;

  async function watch(): Promise<void> {
    let failures = 0;
    for (;;) {
      await sleep(lookMs, undefined, { signal });
      const answer = graph.verify().then(
        () => null,
        (error: Error) => error.message.split('\n')[0] ?? error.name,
      );
      const fault = await Promise.race([
        answer,
        sleep(patienceMs, `no answer within ${patienceMs / 1000} s.`, { signal }),
      ]);
      if (signal.aborted) return;
      // One failure can be a connection that was closed because nobody used it.
      if (fault === null && failures >= 2) report(`The Neo4j at ${address.uri} answers again.`);
      failures = fault === null ? 0 : failures + 1;
      if (failures === 2)
        report(`The Neo4j at ${address.uri} does not answer: ${fault} Unfinished writes are tried again for a minute.`);
    }
  }

  const watching = watch()
    .catch(() => {})
    .finally(() => graph.close());
  return () => {
    ending.abort();
    return watching;
  };
}

import { setTimeout as sleep } from 'node:timers/promises';
import type { Graph } from '../../src/graph/connect.ts';

/**
 * Writes entries at a rate until `close`, and records what became of each: acknowledged, or unknown if the database failed.
 * An entry is two nodes with a relationship, written by two statements of a transaction, so that half of it can be seen. A
 * repeated transaction would double a node that has no key.
 */
export class Ledger {
  readonly acknowledged = new Set<string>();
  readonly unknown = new Set<string>();
  readonly #graph: Graph;
  readonly #working: Promise<void>;
  readonly #pending = new Set<Promise<void>>();
  #isClosed = false;

  constructor(graph: Graph, perSecond: number) {
    this.#graph = graph;
    this.#working = this.#run(perSecond);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#working;
    await Promise.all(this.#pending);
  }

  async #run(perSecond: number): Promise<void> {
    const begin = performance.now();
    for (let sent = 0; !this.#isClosed;) {
      const due = ((performance.now() - begin) / 1000) * perSecond;
      // An open loop, except that a database that is away does not pile up more than its pool can hold.
      for (; sent < due && this.#pending.size < 100; sent += 1) this.#send(`entry-${sent}`);
      if (this.#pending.size >= 100) sent = Math.max(sent, Math.floor(due));
      await sleep(5);
    }
  }

  #send(key: string): void {
    const sending = this.#graph
      .write(async (writer) => {
        const rows = await writer.run('MERGE (n:Entry {key: $key}) ON CREATE SET n.part = 1 RETURN n.whole', { key });
        if (rows[0]?.[0] === true) return;
        await writer.run('MATCH (n:Entry {key: $key}) CREATE (n)-[:PART]->(:Part {of: $key}) SET n.whole = true', {
          key,
        });
      })
      .then(() => void this.acknowledged.add(key))
      .catch(() => void this.unknown.add(key))
      .finally(() => this.#pending.delete(sending));
    this.#pending.add(sending);
  }
}

/** Entries that are wrong: acknowledged and absent, twice in the graph, or there in part. */
export async function countsOf(graph: Graph, { acknowledged }: Pick<Ledger, 'acknowledged'>) {
  const entries = await graph.read('MATCH (n:Entry) RETURN n.key, COUNT { (n)-[:PART]->(:Part) }');
  const parts = await graph.read('MATCH (p:Part) RETURN p.of, count(*)');
  const stored = new Map(entries as [string, number][]);
  return {
    lost: [...acknowledged].filter((key) => !stored.has(key)),
    doubled: (parts as [string, number][]).filter(([, count]) => count > 1).map(([key]) => key),
    half: [...stored].filter(([, count]) => count === 0).map(([key]) => key),
  };
}

import { setTimeout as sleep } from 'node:timers/promises';
import { isUnavailable, type Graph } from './connect.ts';

/** A program waits at most so long for others that change the schema at the same time. Milliseconds. */
const maxWaitMs = 15_000;

/**
 * Runs one change of the schema. Of two programs that change it at once Neo4j can refuse one, because each holds what
 * the other wants, or because the other was faster although IF NOT EXISTS was said. That one tries again.
 */
export async function alterWithRetry(graph: Graph, statement: string): Promise<void> {
  const end = performance.now() + maxWaitMs;
  for (;;) {
    try {
      return await graph.alter(statement);
    } catch (error) {
      if (!isPassing(error) || performance.now() > end) throw error;
      await sleep(20 + 200 * Math.random());
    }
  }
}

function isPassing(error: unknown): boolean {
  const { code } = error as { code?: unknown };
  return isUnavailable(error) || code === 'Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists';
}

import { setTimeout as sleep } from 'node:timers/promises';
import type { Graph } from './connect.ts';
import { isUnavailable } from './failures.ts';

/** Longest wait for other programs that change the schema at the same time. */
const maxWaitMs = 15_000;

/**
 * Runs one change of the schema. If two programs change it at the same time, Neo4j can refuse one of them: because of a
 * deadlock, or because the other was faster in spite of IF NOT EXISTS. This function then tries again.
 */
export async function alterWithRetry(graph: Graph, statement: string): Promise<void> {
  const end = performance.now() + maxWaitMs;
  for (;;) {
    try {
      return await graph.alter(statement);
    } catch (error) {
      if (!isTransient(error) || performance.now() > end) throw error;
      await sleep(20 + 200 * Math.random());
    }
  }
}

function isTransient(error: unknown): boolean {
  const { code } = error as { code?: unknown };
  return isUnavailable(error) || code === 'Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists';
}

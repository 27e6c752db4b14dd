import { print, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { Executor } from '../../src/compile/createExecutor.ts';
import { compareAnswers } from './compareAnswers.ts';
import type { Operation } from './operations.ts';
import { Random } from './Random.ts';
import { shrink } from './shrink.ts';
import type { SlowReading } from './slowReading.ts';

interface Sides {
  readonly schema: GraphQLSchema;
  /** A new one has no plans yet. */
  readonly openExecutor: () => Executor;
  readonly read: SlowReading;
}

interface Bounds {
  readonly seed: number;
  /** How many operations are compared. */
  readonly runs: number;
}

/**
 * Compares the answers to random operations until two of them differ. A difference is shrunk and reported in full.
 * `compared` counts requests; each operation has one or two.
 */
export async function firstDifference(
  { schema, openExecutor, read }: Sides,
  makeOperation: (random: Random) => Operation,
  { seed, runs }: Bounds,
): Promise<{ readonly compared: number; readonly difference: string | null }> {
  const execute = openExecutor();
  let compared = 0;
  for (let at = seed; at < seed + runs; at += 1) {
    const { document, requests } = makeOperation(new Random(at));
    for (const [index, variables] of requests.entries()) {
      compared += 1;
      const { isEqual } = await compareAnswers({ schema, execute, read }, document, variables);
      if (!isEqual) return { compared, difference: await tell(at, document, requests.slice(0, index + 1)) };
    }
  }
  return { compared, difference: null };

  /** Plans are kept by document, so that only all requests so far show what a kept plan does to the last. */
  async function tell(at: number, document: DocumentNode, requests: Operation['requests']): Promise<string> {
    const again = async (candidate: DocumentNode) => {
      const sides = { schema, execute: openExecutor(), read };
      let last = await compareAnswers(sides, candidate, requests[0] ?? {});
      for (const variables of requests.slice(1)) last = await compareAnswers(sides, candidate, variables);
      return last;
    };
    const smallest = await shrink(schema, document, async (candidate) => !(await again(candidate)).isEqual);
    const { ours, slow, statements } = await again(smallest);
    const asked = requests.map((variables) => JSON.stringify(variables)).join('\n');
    return [`seed ${at}`, print(smallest), asked, `ours: ${ours}`, `slow: ${slow}`, ...statements].join('\n');
  }
}

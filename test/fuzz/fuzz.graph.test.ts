// fills: firstBundles
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/connect.ts';
import { readSchema } from '../../src/server/apollo/createGateway.ts';
import { ask } from '../server/ask.ts';
import { startSeededApi } from '../support/seededApi.ts';
import { testDatabase } from '../support/testDatabase.ts';
import { watchedGraph } from '../support/watchedGraph.ts';
import { leaksIn } from './leaksIn.ts';
import { randomOperations, type RandomOperation } from './randomOperations.ts';

const { FUZZ_MINUTES, PROPERTY_RUNS, PROPERTY_SEED } = process.env;
/**
 * Operations for each seed, or as many as fit into the time: almost each is a statement that Neo4j has to plan. In
 * `check:long` three seeds make 100,000.
 */
const runs = PROPERTY_RUNS === undefined ? 100 : Math.ceil(Number(PROPERTY_RUNS) * (10 / 3));
const minutes = Number(FUZZ_MINUTES ?? (PROPERTY_RUNS === undefined ? 1 / 6 : 600));
const first = Number(PROPERTY_SEED ?? 1);
const seeds = [first, first + 1, first + 2];

const operations = randomOperations(readSchema());
const documented = new Set(
  [...readFileSync('docs/errors.md', 'utf8').matchAll(/^\| ([A-Z_]+) \|/gm)].map(([, code]) => code),
);

interface Answered {
  readonly codes: readonly string[];
  readonly hasData: boolean;
}

/** Sends an operation; throws if the answer is a fault of the program, or reveals something of it. */
async function send(url: string, operation: RandomOperation): Promise<Answered> {
  const body = JSON.stringify(operation);
  const headers = { 'content-type': 'application/json' };
  const { status, text } = await ask(`${url}/graphql`, { method: 'POST', headers, body });
  const { data, errors = [] } = JSON.parse(text) as {
    data?: Readonly<Record<string, unknown>> | null;
    errors?: readonly { readonly extensions: { readonly code: string } }[];
  };
  const codes = errors.map(({ extensions: { code } }) => code);
  if (status >= 500 && codes[0] !== 'OVERLOADED') throw new Error(`status ${status}: ${text.slice(0, 500)}`);
  for (const code of codes) if (code === 'INTERNAL_SERVER_ERROR' || !documented.has(code)) throw new Error(`code ${code}: ${text.slice(0, 500)}`); // prettier-ignore
  const { uri, password } = testDatabase();
  const leaks = leaksIn(text, `${operation.query} ${JSON.stringify(Object.values(operation.variables))}`, [
    ...[password, process.cwd()],
    new URL(uri).host,
  ]);
  if (leaks.length > 0) throw new Error(`leaks ${leaks.join(', ')}: ${text.slice(0, 500)}`);
  return { codes, hasData: errors.length === 0 && data !== undefined && data !== null };
}

describe('random operations', () => {
  it(
    `end with data or a documented error, and reveal nothing: ${runs} for each of the seeds ${seeds.join(', ')}`,
    { timeout: (minutes + 10) * 60_000 },
    async () => {
      const api = await startSeededApi({ logLevel: 'fatal' });
      const [begun, counts] = [performance.now(), new Map<string, number>()];
      const property = fc.asyncProperty(operations, async (operation) => {
        const { codes, hasData } = await send(api.url, operation);
        for (const each of hasData ? ['data'] : new Set(codes)) counts.set(each, (counts.get(each) ?? 0) + 1);
      });
      const checked = seeds.map((seed) =>
        fc.check(property, { seed, numRuns: runs, interruptAfterTimeLimit: minutes * 60_000, endOnFailure: true }),
      );
      const details = await Promise.all(checked);
      const sent = details.reduce((sum, { numRuns }) => sum + numRuns, 0);
      process.stderr.write(
        `${sent} operations in ${((performance.now() - begun) / 60_000).toFixed(1)} min: ${JSON.stringify(Object.fromEntries(counts))}\n`,
      );
      await api.stop();
      for (const each of details) if (each.failed) expect.unreachable(fc.defaultReportMessage(each));
      // Operations that are all refused would prove little.
      expect(counts.get('data')).toBeGreaterThan(sent / 3 - 5);
    },
  );

  it('would find a field that fails, within a thousand operations', async () => {
    const failing = (graph: Graph) =>
      watchedGraph(graph, (statement) => {
        if (statement.includes(':Quantity')) throw new TypeError(`no such thing at ${testDatabase().uri}`);
      });
    const api = await startSeededApi({ logLevel: 'silent', watched: failing });
    const property = fc.asyncProperty(operations, async (operation) => void (await send(api.url, operation)));
    const { failed, numRuns, errorInstance } = await fc.check(property, {
      seed: 1,
      numRuns: 1_000,
      endOnFailure: true,
    });
    await api.stop();
    expect([failed, String(errorInstance)]).toEqual([true, expect.stringMatching(/INTERNAL_SERVER_ERROR/)]);
    expect(numRuns).toBeLessThan(1_000);
  });
});

import { fileURLToPath } from 'node:url';
import { parse } from 'graphql';
import neo4j, { type Driver, type ProfiledPlan } from 'neo4j-driver';
import { createExecutor } from '../../src/compile/createExecutor.ts';
import { openSources } from '../../src/compile/source/sources.ts';
import { connect, type GraphAddress } from '../../src/graph/connect.ts';
import { openSearches } from '../../src/money/searches.ts';
import { readSchema } from '../../src/server/apollo/createGateway.ts';

export interface Sent {
  readonly statement: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** Profile of a statement. */
export interface Profile {
  readonly hits: number;
  readonly rows: number;
  /** From the top of the plan down. */
  readonly operators: readonly { readonly name: string; readonly details: string; readonly hits: number }[];
}

/** Runs of an operation that are timed, after a first one that plans it. */
const timedRuns = 5;

/** Returns the statements that the API sends for an operation, and the median time of its answers in milliseconds. */
export async function statementsOf(
  address: GraphAddress,
  operation: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<{ sent: Sent[]; errors: readonly { message: string }[]; milliseconds: number }> {
  const graph = connect(address);
  try {
    const schema = readSchema();
    const folder = fileURLToPath(new URL('../../cypher', import.meta.url));
    const execute = createExecutor({
      schema,
      sources: openSources(schema, folder),
      searches: openSearches(graph),
      graph,
    });
    const sent: Sent[] = [];
    const onStatement = ({ statement, parameters }: Sent) => void sent.push({ statement, parameters });
    const document = parse(operation);
    const { errors = [] } = await execute({ document, variables, onStatement });
    const times: number[] = [];
    for (let run = 0; run < timedRuns; run += 1) {
      const begun = performance.now();
      await execute({ document, variables });
      times.push(performance.now() - begun);
    }
    return { sent, errors, milliseconds: times.sort((one, other) => one - other)[Math.floor(timedRuns / 2)]! };
  } finally {
    await graph.close();
  }
}

/** Profiles the second run of a statement, when its plan and its pages are cached. */
export async function profile(address: GraphAddress, { statement, parameters }: Sent): Promise<Profile> {
  const driver: Driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    disableLosslessIntegers: true,
  });
  const text = statement.replace(/^CYPHER 5\s/, 'CYPHER 5 PROFILE ');
  const whole = (value: unknown): unknown =>
    Number.isSafeInteger(value)
      ? neo4j.int(value as number)
      : value !== null && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, whole(inner)]))
        : value;
  try {
    await driver.executeQuery(text, whole(parameters));
    const { summary, records } = await driver.executeQuery(text, whole(parameters));
    const operators: { name: string; details: string; hits: number }[] = [];
    const walk = (plan: ProfiledPlan): void => {
      const details = String(plan.arguments['Details'] ?? '');
      operators.push({ name: plan.operatorType.replace(/@.*/, ''), details, hits: Number(plan.dbHits) });
      plan.children.forEach(walk);
    };
    if (summary.profile) walk(summary.profile);
    return { hits: operators.reduce((sum, { hits }) => sum + hits, 0), rows: records.length, operators };
  } finally {
    await driver.close();
  }
}

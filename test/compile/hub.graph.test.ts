import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Executor } from '../../src/compile/createExecutor.ts';
import type { Graph, PlanStep } from '../../src/graph/connect.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { openExecutor } from '../support/executor.ts';
import { openGraph, wipe } from '../support/graph.ts';

const deals = 2_000;

/** A list of a hub reads in proportion to the page, not to the hub. */
describe(`an entity with ${deals} deals`, () => {
  let graph: Graph;
  let execute: Executor;
  beforeAll(async () => {
    graph = openGraph();
    await wipe(graph);
    await migrate(graph, 'cypher/migrations');
    await graph.write((writer) =>
      writer.run(
        `CREATE (hub:Entity:Organization {key: 'hub', name: 'Hub', caption: 'Hub', kind: 'COMPANY'})
         WITH hub UNWIND range(1, $deals) AS number
         CREATE (hub)-[:PARTY {entityKey: 'hub', dealKey: 'deal-' + number, roles: ['PAYER'], sortUsd: number, sortDate: date('2025-01-01') + duration({days: number % 300})}]->
           (:Deal:Loan {key: 'deal-' + number, caption: 'deal', sortUsd: number, sortDate: date('2025-01-01') + duration({days: number % 300})})`,
        { deals },
      ),
    );
    // The planner goes by samples of the indexes, which a bulk load leaves outdated.
    await graph.alter('CALL db.prepareForReplanning(120)');
    execute = openExecutor(graph);
  });
  afterAll(async () => {
    await wipe(graph);
    await graph.close();
  });

  const hitsOf = async (question: string): Promise<number> => {
    let plan: PlanStep | null = null;
    const { errors } = await execute({
      document: parse(question),
      profile: true,
      onStatement: (sent) => void (plan = sent.plan),
    });
    expect(errors).toBeUndefined();
    return plan === null ? Infinity : sumOfHits(plan);
  };

  const page = 'edges { node { key } } pageInfo { endCursor }';
  it.each(['AMOUNT_USD', 'DATE', 'KEY'])('first ten by %s', async (field) => {
    const order = `first: 10, orderBy: {field: ${field}, direction: DESC}`;
    expect(await hitsOf(`{ entity(key: "hub") { deals(${order}) { ${page} } } }`)).toBeLessThan(200);
    expect(await hitsOf(`{ deals(filter: {party: {key: {eq: "hub"}}}, ${order}) { ${page} } }`)).toBeLessThan(200);
    expect(await hitsOf(`{ deals(${order}) { ${page} } }`)).toBeLessThan(200);
  });

  it('how many there are', async () => {
    expect(await hitsOf('{ entity(key: "hub") { deals { totalCount } } }')).toBeLessThan(200);
    expect(await hitsOf('{ deals(filter: {party: {key: {eq: "hub"}}}) { totalCount } }')).toBeLessThan(200);
  });
});

const sumOfHits = ({ dbHits, children }: PlanStep): number =>
  dbHits + children.reduce((sum, child) => sum + sumOfHits(child), 0);

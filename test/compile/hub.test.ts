import neo4j, { type Driver, type ProfiledPlan } from 'neo4j-driver';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createExecutor, type Executor } from '../../src/compile/createExecutor.ts';
import { openSources } from '../../src/compile/sources.ts';
import type { Graph } from '../../src/graph/connect.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { readSchema } from '../../src/server/createGateway.ts';
import { openGraph, wipe } from '../support/graph.ts';

const schema = readSchema();
const deals = 2_000;

/** A list of a hub reads in proportion to the page, not to the hub. */
describe(`an entity with ${deals} deals`, () => {
  let graph: Graph;
  let driver: Driver;
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
    const { uri, user, password } = inject('neo4j');
    driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
    execute = createExecutor({ schema, sources: openSources(schema, 'cypher'), searches: {}, graph });
  });
  afterAll(async () => {
    await driver.close();
    await wipe(graph);
    await graph.close();
  });

  const hitsOf = async (question: string): Promise<number> => {
    let sent: [string, Readonly<Record<string, unknown>>] | undefined;
    const { errors } = await execute({
      document: parse(question),
      onStatement: (...statement) => (sent = statement),
    });
    expect(errors).toBeUndefined();
    const session = driver.session({ defaultAccessMode: neo4j.session.READ });
    const [text = '', parameters] = sent ?? [];
    const integral = JSON.parse(JSON.stringify(parameters), (_, value: unknown) =>
      Number.isInteger(value) ? neo4j.int(value as number) : value,
    ) as Record<string, unknown>;
    const { summary } = await session.run(text.replace(/^CYPHER 5/, 'CYPHER 5 PROFILE'), integral);
    await session.close();
    return summary.profile === false ? Infinity : sumOfHits(summary.profile);
  };

  const page = 'edges { node { key } } pageInfo { endCursor }';
  it.each(['AMOUNT_USD', 'DATE', 'KEY'])('first ten by %s', async (field) => {
    const order = `first: 10, orderBy: {field: ${field}, direction: DESC}`;
    expect(await hitsOf(`{ entity(key: "hub") { ... on Entity { deals(${order}) { ${page} } } } }`)).toBeLessThan(200);
    expect(await hitsOf(`{ deals(filter: {party: {key: {eq: "hub"}}}, ${order}) { ${page} } }`)).toBeLessThan(200);
    expect(await hitsOf(`{ deals(${order}) { ${page} } }`)).toBeLessThan(200);
  });

  it('how many there are', async () => {
    expect(await hitsOf('{ entity(key: "hub") { ... on Entity { deals { totalCount } } } }')).toBeLessThan(200);
  });
});

const sumOfHits = ({ dbHits, children }: ProfiledPlan): number =>
  Number(dbHits) + children.reduce((sum, child) => sum + sumOfHits(child), 0);

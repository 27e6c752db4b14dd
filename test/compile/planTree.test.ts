import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildSchema, parse, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPlanner, type Planner } from '../../src/compile/plan/planOperation.ts';
import { ownScope } from '../../src/graph/timeouts.ts';
import { openSources } from '../../src/compile/source/sources.ts';
import { readSchema } from '../../src/server/apollo/createGateway.ts';

type Variables = Readonly<Record<string, unknown>>;

function plannerOf(schema: GraphQLSchema, cypher: string): Planner {
  return openPlanner({ schema, queryType: schema.getQueryType()!, sources: openSources(schema, cypher), searches: {} });
}

/** Plans one operation for several requests; `roots` are the same object if two requests share a plan. */
function requests(plan: Planner, question: string) {
  const document = parse(question);
  const operation = document.definitions[0] as OperationDefinitionNode;
  return async (variables: Variables) => {
    const roots = plan(document, operation, variables);
    let statement = '';
    const send = async (text: string) => {
      statement = text;
      return [];
    };
    for (const root of roots) await root.plan?.answer(variables, send, ownScope());
    return { roots, statement };
  };
}

const advice =
  'Code that writes the value of a variable into the statement reads it with builder.inline, so that it becomes part of the key of the plan.';

const question = `query ($filter: DealFilter, $orderBy: DealOrder, $first: Int, $last: Int, $after: String, $yes: Boolean = true) {
  deals(filter: $filter, orderBy: $orderBy, first: $first, last: $last, after: $after) {
    totalCount @include(if: $yes)
    edges { node { key } }
  }
}`;
const stage = (eq: unknown) => ({ filter: { stage: { eq } } });
const ofType = (type: string) => ({ filter: { party: { type: { eq: type } } } });

describe('two requests of one operation', () => {
  const ask = requests(plannerOf(readSchema(), 'cypher'), question);

  it.each<[string, Variables, Variables]>([
    ['other values of a condition', stage('SIGNED'), stage('COMPLETED')],
    ['other amounts', { filter: { amountUsd: { gte: '1' } } }, { filter: { amountUsd: { gte: '2' } } }],
    ['pages of other sizes', { first: 5 }, { first: 6 }],
    ['null and absent', { filter: null }, {}],
  ])('share a plan: %s', async (_, one, other) => {
    const [first, second] = [await ask({ yes: true, ...one }), await ask({ yes: true, ...other })];
    expect(second.roots).toBe(first.roots);
  });

  it.each<[string, Variables, Variables]>([
    ['another condition', stage('SIGNED'), { filter: { kind: { eq: 'Loan' } } }],
    ['an operand that is null', stage('SIGNED'), stage(null)],
    ['more conditions', { filter: { and: [stage('SIGNED').filter] } }, { filter: { and: [{}, {}] } }],
    ['another label', ofType('Person'), ofType('Project')],
    [
      'another order',
      { orderBy: { field: 'DATE', direction: 'ASC' } },
      { orderBy: { field: 'DATE', direction: 'DESC' } },
    ],
    ['from the end', { first: 5 }, { last: 5 }],
    ['a field that is left out', { yes: true }, { yes: false }],
    [
      'one party by its key',
      { filter: { party: { key: { eq: 'a' } } } },
      { filter: { party: { key: { in: ['a'] } } } },
    ],
  ])('do not share a plan: %s', async (_, one, other) => {
    const [first, second] = [await ask({ yes: true, ...one }), await ask({ yes: true, ...other })];
    expect(second.roots, advice).not.toBe(first.roots);
    expect(second.statement, advice).not.toBe(first.statement);
  });

  it('a plan that refused a value answers no other request', async () => {
    const { roots } = await ask({ yes: true, first: 101 });
    expect(roots[0]?.fault?.message).toContain('expected 0 to 100');
    expect((await ask({ yes: true, first: 100 })).roots[0]?.fault).toBeNull();
  });
});

/** A filter that puts an enum into the text in a way that the compiler has no list for. */
describe('a new filter whose values are part of the text', () => {
  const folder = mkdtempSync(join(tmpdir(), 'planKey-'));
  const files: Readonly<Record<string, string>> = {
    'Query/deals.cypher': '// All.\n// :order KEY => deal.key\nMATCH (deal:Deal)\nRETURN deal ORDER BY deal.key\n',
    'DealFilter/instrument.cypher': '// Its label.\nMATCH (this:Deal {key: $key})\nRETURN labels(this) AS instrument\n',
  };
  beforeAll(() => {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const schema = (operand: string) =>
    buildSchema(`
      type Query { deals(filter: DealFilter, first: Int): DealConnection! }
      input DealFilter { instrument: InstrumentFilter }
      input InstrumentFilter { eq: ${operand} in: [${operand}!] }
      enum Instrument { Loan Lease }
      type DealConnection { edges: [DealEdge!]! pageInfo: PageInfo! }
      type DealEdge { node: Deal! }
      type PageInfo { hasNextPage: Boolean! }
      type Deal { key: ID! }
    `);
  const nested = (operand: string) =>
    `query ($value: ${operand}) { deals(filter: {instrument: {eq: $value}}) { edges { node { key } } } }`;

  it('gets a plan for each value', async () => {
    const ask = requests(plannerOf(schema('Instrument'), folder), nested('Instrument'));
    const [loan, lease, again] = [
      await ask({ value: 'Loan' }),
      await ask({ value: 'Lease' }),
      await ask({ value: 'Loan' }),
    ];
    expect(loan.statement).toContain('(deal1:Loan)');
    expect(lease.statement, advice).toContain('(deal1:Lease)');
    expect(again.roots).toBe(loan.roots);
  });

  it('is refused for text, which could be any Cypher', () => {
    const ask = requests(plannerOf(schema('String'), folder), nested('String'));
    return expect(ask({ value: 'Loan) DETACH DELETE (deal1' })).rejects.toThrow('only the values of an enum');
  });
});

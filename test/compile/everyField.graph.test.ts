// fills: firstBundles
import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  parse,
  type GraphQLNamedType,
  type GraphQLObjectType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Executor } from '../../src/compile/createExecutor.ts';
import type { Graph } from '../../src/graph/connect.ts';
import { readSchema } from '../../src/server/apollo/createGateway.ts';
import { openExecutor } from '../support/executor.ts';
import { openGraph } from '../support/graph.ts';
import { startSeededApi, type SeededApi } from '../support/seededApi.ts';

const schema = readSchema();

/** A way to something of each type; `*` stands for what is selected on it. */
const ways: Readonly<Record<string, string>> = {
  Entity: '{ entities(first: 100) { edges { node { * } } } }',
  Deal: '{ deals(first: 100) { edges { node { * } } } }',
  Statement: '{ statements(first: 100) { edges { node { * } } } }',
  Observation: '{ observations(first: 100) { edges { node { * } } } }',
  Document: '{ document(key: "observers-2025-11-12") { * } }',
  Claim: '{ deal(key: "softbank-nvidia-sale-2025") { evidence { edges { node { * } } } } }',
  Name: '{ entity(key: "stargate") { ... on Entity { names { * } } } }',
  Tie: '{ entity(key: "softbank-group") { ... on Entity { ties { * } } } }',
  FundedCapacity: '{ whoFundsWhoseCapacity { edges { node { * } } } }',
  FundingCycle: '{ fundingCycles { edges { node { * } } } }',
  Leg: '{ fundingCycles { edges { node { legs { * } } } } }',
  Neighborhood: '{ neighborhood(of: ["nvidia"]) { * } }',
  DealTotals: '{ dealTotals(groupBy: [KIND]) { * } }',
  Conflict: '{ conflicts { edges { node { * } } } }',
};

/** Every field of a type, those of its members under a fragment. */
const fields = Object.keys(ways).flatMap((way) => {
  const type = schema.getType(way) as GraphQLNamedType;
  const owners = isAbstractType(type) ? [type as GraphQLNamedType, ...schema.getPossibleTypes(type)] : [type];
  return owners.flatMap((owner) =>
    Object.values((owner as GraphQLObjectType).getFields()).map((field) => ({
      way,
      owner: owner.name,
      field: field.name,
      selection: `... on ${owner.name} { ${field.name}${leavesOf(getNamedType(field.type), 0)} }`,
    })),
  );
});

function leavesOf(type: GraphQLNamedType, depth: number): string {
  if (!isCompositeType(type)) return '';
  if (!('getFields' in type)) return ' { __typename }';
  const inner = Object.values(type.getFields()).map((field) => {
    const named = getNamedType(field.type);
    return isCompositeType(named) && depth === 0 ? '' : `${field.name}${leavesOf(named, depth - 1)}`;
  });
  return ` { __typename ${inner.filter((text) => !text.includes('undefined')).join(' ')} }`;
}

describe('every field can be asked for', () => {
  let api: SeededApi;
  let graph: Graph;
  let execute: Executor;
  beforeAll(async () => {
    api = await startSeededApi();
    graph = openGraph();
    execute = openExecutor(graph);
  });
  afterAll(async () => {
    await graph.close();
    await api.stop();
  });

  it.each(fields.filter(({ way, owner }) => way === owner || !inherited(way, owner)))(
    '$owner.$field',
    async ({ way, selection }) => {
      const { errors } = await execute({ document: parse((ways[way] ?? '').replace('*', selection)) });
      expect(errors).toBeUndefined();
    },
  );
});

/** Fields that a member has from its interface are asked for on the interface. */
function inherited(way: string, owner: string): boolean {
  return (
    schema.getType(way) !== undefined &&
    owner !== way &&
    !['Organization', 'Unspecified', 'Guarantee', 'Investment'].includes(owner)
  );
}

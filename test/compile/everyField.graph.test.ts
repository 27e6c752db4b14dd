// fills: firstBundles
import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isNonNullType,
  parse,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { readSchema } from '../../src/server/apollo/createGateway.ts';
import { executeOnSeeds } from '../support/executeOnSeeds.ts';

type Field = GraphQLField<unknown, unknown>;

const schema = readSchema();

/** Arguments without which a field cannot be asked for, so that the seeds have an answer. */
const needed: Readonly<Record<string, string>> = {
  key: '"softbank-nvidia-sale-2025"',
  id: '"softbank-nvidia-sale-2025"',
  ids: '["nvidia"]',
  text: '"nvidia"',
  from: '"nvidia"',
  to: '"openai"',
  of: '["nvidia"]',
  about: '["nvidia"]',
  entity: '"openai"',
};
const neededBy: Readonly<Record<string, string>> = {
  'Query.entity': 'key: "openai"',
  'Query.entityByName': 'name: "OpenAI"',
  'Query.entityByIdentifier': 'scheme: TICKER, value: "ORCL"',
  'Query.document': 'key: "observers-2025-11-12"',
  'Query.publisher': 'key: "observers-toutiao.com"',
  'Query.differences': 'from: { knownAt: "2025-10-01" }, to: {}, first: 100',
  'Query.ringDifferences': 'from: { knownAt: "2025-09-01" }, to: {}',
  'Query.capacity': 'of: "openai", groupBy: [PROVIDER]',
  'Query.sourcesAndUses': 'entity: "openai", from: "2025-01-01", to: "2025-12-31"',
};

/** A field with the arguments that it needs, around what is selected on it. */
function asked(owner: string, { name, args }: Field, selection: string): string {
  const missing = args.filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined);
  const page = args.some((arg) => arg.name === 'first') && owner === 'Query' ? ['first: 100'] : [];
  const given =
    neededBy[`${owner}.${name}`] ?? [...missing.map((arg) => `${arg.name}: ${needed[arg.name]}`), ...page].join(', ');
  return `${name}${given && `(${given})`}${selection && ` { ${selection} }`}`;
}

/**
 * A way to objects of each type: a question with `*` for what is selected on them. Lists of the root come first, because
 * they have the most objects; then the shortest way counts.
 */
function waysToAll(): Map<string, string> {
  const ways = new Map<string, string>();
  const open: [type: GraphQLNamedType, way: string][] = [];
  const reach = (type: GraphQLNamedType, way: string) => {
    if (!isCompositeType(type) || ways.has(type.name) || type.name.startsWith('__')) return;
    ways.set(type.name, way);
    open.push([type, way]);
  };
  const query = schema.getQueryType()!;
  reach(query, '{ * }');
  for (const field of fieldsOf(query)) {
    const edge = fieldsOf(getNamedType(field.type)).find(({ name }) => name === 'edges');
    const node = edge && fieldsOf(getNamedType(edge.type)).find(({ name }) => name === 'node');
    if (node) reach(getNamedType(node.type), `{ ${asked(query.name, field, 'edges { node { * } }')} }`);
  }
  for (const [type, way] of open) {
    for (const member of isAbstractType(type) ? schema.getPossibleTypes(type) : []) {
      reach(member, way.replace('*', `... on ${member.name} { * }`));
    }
    for (const field of fieldsOf(type)) reach(getNamedType(field.type), way.replace('*', asked(type.name, field, '*')));
  }
  return ways;
}

const fieldsOf = (type: GraphQLNamedType): Field[] =>
  'getFields' in type ? Object.values((type as GraphQLObjectType).getFields()) : [];

/** The leaves of a type, or its type name if it has none. */
const leavesOf = (type: GraphQLCompositeType): string =>
  [
    '__typename',
    ...fieldsOf(type).flatMap(({ name, type: own }) => (isCompositeType(getNamedType(own)) ? [] : [name])),
  ].join(' ');

const ways = waysToAll();
const outputTypes = Object.values(schema.getTypeMap()).filter(
  (type) => isCompositeType(type) && !type.name.startsWith('__'),
);
/** One question for all fields of a type. */
const questions = [...ways]
  .filter(([owner]) => fieldsOf(schema.getType(owner)!).length > 0)
  .map(([owner, way]) => {
    const selections = fieldsOf(schema.getType(owner)!).map((field) => {
      const named = getNamedType(field.type);
      return asked(owner, field, isCompositeType(named) ? leavesOf(named) : '');
    });
    return { owner, question: way.replace('*', `__typename ${selections.join(' ')}`) };
  });

describe('every field of the schema', () => {
  const execute = executeOnSeeds();

  it('belongs to a type that a question can reach', () => {
    expect(outputTypes.map(({ name }) => name).filter((name) => !ways.has(name))).toEqual([]);
  });

  it.each(questions)('$owner: every field', async ({ question }) => {
    const { errors } = await execute({ document: parse(question) });
    expect(errors).toBeUndefined();
  });
});

import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isListType,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { isConnectionType } from '../../compile/schemaShape.ts';
import { selectedFields } from '../../compile/source/selectedFields.ts';
import { checkedArguments } from './checkedArguments.ts';
import { sizeOfFilter } from './sizeOfFilter.ts';
import type { Crossings } from './crossings.ts';
import { pageSizeOf, type Arguments } from './pageSizeOf.ts';

/** What an operation can cost, in nodes. */
export interface OperationCost {
  /** Objects that the answer can hold. */
  readonly nodes: number;
  /** Subqueries that the database plans: one for each selected field that crosses the graph. */
  readonly subqueries: number;
  /** Searches over the market. */
  readonly searches: number;
  /** Comparisons in filters. */
  readonly conditions: number;
  /** All of it in nodes. */
  readonly total: number;
  /** False where there was too much to look at: then it costs more. */
  readonly complete: boolean;
}

/** What things cost in nodes. The database reads some 50 nodes in a millisecond and plans a subquery in 10 to 25. */
const weight = { subquery: 1_000, search: 5_000, condition: 100 };
/** Items of a list whose length no argument bounds. On the seeds the means are below 3, the longest has 8. */
const usualList = 5;
/** Fields fieldsCounted at. Interfaces within interfaces multiply the types to look at; beyond it nothing is counted further. */
const maxFieldsCounted = 10_000;

interface CostContext {
  readonly schema: GraphQLSchema;
  readonly crossings: Crossings;
}

type Fragments = Record<string, FragmentDefinitionNode>;
type Field = GraphQLField<unknown, unknown>;

/**
 * Estimates an operation as the compiler would compile it, types of an interface apart and what they share once: a page
 * multiplies what is selected in it. Expects a valid document of bounded size and variables after coercion. Throws where
 * an argument or a directive is null that may not be, or the words of a search are too many.
 */
export function operationCost(
  { schema, crossings }: CostContext,
  operation: OperationDefinitionNode,
  fragments: Fragments,
  variables: Readonly<Record<string, unknown>>,
): OperationCost {
  let subqueries = 0;
  let searches = 0;
  let conditions = 0;
  let fieldsCounted = 0;

  function nodesOfRoot(type: GraphQLObjectType): number {
    let nodes = 0;
    for (const [, fields] of selectedFields(schema, fragments, variables, type, [operation])) {
      const name = fields[0]?.name.value ?? '';
      if (crossings.isSearch(name)) searches += 1;
      nodes += nodesOfField(type, fields, undefined);
    }
    return nodes;
  }

  /** Nodes below one object. `page` is how many items its lists can have. */
  function nodesBelow(type: GraphQLNamedType, parents: readonly FieldNode[], page: number | undefined): number {
    if (!isAbstractType(type)) return nodesOfType(type as GraphQLObjectType, parents, page, new Map());
    const shared = new Map<string, number>();
    // An object is of one type; the text of the statement has them all.
    return Math.max(0, ...schema.getPossibleTypes(type).map((member) => nodesOfType(member, parents, page, shared)));
  }

  function nodesOfType(
    type: GraphQLObjectType,
    parents: readonly FieldNode[],
    page: number | undefined,
    shared: Map<string, number>,
  ): number {
    let nodes = 0;
    for (const [key, fields] of selectedFields(schema, fragments, variables, type, parents)) {
      fieldsCounted += fields.length;
      if (fieldsCounted > maxFieldsCounted) return nodes;
      const source = crossings.sourceOf(type.name, fields[0]?.name.value ?? '');
      const identity = [key, source, ...fields.map(({ loc }) => loc?.start)].join(' ');
      const known = shared.get(identity) ?? nodesOfField(type, fields, page);
      shared.set(identity, known);
      nodes += known;
    }
    return nodes;
  }

  function nodesOfField(type: GraphQLObjectType, nodes: readonly FieldNode[], page: number | undefined): number {
    const name = nodes[0]?.name.value ?? '';
    const field = type.getFields()[name] ?? metaField(name);
    if (field === undefined) return 0;
    const given = checkedArguments(type.name, field, nodes, variables);
    countFilter(field, given);
    if (crossings.crosses(type.name, name)) subqueries += 1;
    const named = getNamedType(field.type);
    if (!isCompositeType(named)) return 0;

    const size = pageSizeOf(given);
    const below = nodesBelow(named, nodes, size);
    // A connection is not an object of its own; neither are its edges.
    if (isConnectionType(named)) return below;
    // The chain of `ofType` ends after a few steps, whatever is selected.
    if (type.name === '__Type' && name === 'ofType') return below;
    if (!isListType(getNullableType(field.type))) return 1 + below;
    if (type.name === '__Schema' && name === 'types') return (1 + below) * Object.keys(schema.getTypeMap()).length;
    // An edge costs what its node costs.
    if (name === 'edges' && isConnectionType(type)) return Math.max(1, below) * (page ?? usualList);
    return (1 + below) * (size ?? page ?? usualList);
  }

  function metaField(name: string): Field | undefined {
    const typeName = name === '__schema' ? '__Schema' : name === '__type' ? '__Type' : undefined;
    const type = typeName === undefined ? undefined : schema.getType(typeName);
    return type === undefined ? undefined : ({ name, args: [], type } as unknown as Field);
  }

  function countFilter(field: Field, given: Arguments): void {
    for (const { name, type } of field.args) {
      const filter = sizeOfFilter(type, given[name], crossings);
      conditions += filter.conditions;
      subqueries += filter.crossings;
    }
  }

  const query = schema.getQueryType();
  const nodes = query ? nodesOfRoot(query) : 0;
  const total = nodes + subqueries * weight.subquery + searches * weight.search + conditions * weight.condition;
  return { nodes, subqueries, searches, conditions, total, complete: fieldsCounted <= maxFieldsCounted };
}

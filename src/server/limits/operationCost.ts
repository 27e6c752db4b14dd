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
import { selectedFields, type SelectedFields } from '../../compile/source/selectedFields.ts';
import { checkedArguments } from './checkedArguments.ts';
import type { Crossings } from './crossings.ts';
import { pageSizeOf, type Arguments } from './pageSizeOf.ts';
import { sizeOfFilter } from './sizeOfFilter.ts';

/** Estimated cost of an operation, in nodes. */
export interface OperationCost {
  /** Objects that the answer can hold. */
  readonly nodes: number;
  /** Subqueries that the database plans: one for each field or filter that crosses the graph. */
  readonly subqueries: number;
  /** Searches over the market. */
  readonly searches: number;
  /** Comparisons in filters. */
  readonly conditions: number;
  /** Weighted sum of the above. */
  readonly total: number;
  /** False if counting stopped early; the operation then costs more than `total`. */
  readonly complete: boolean;
}

/** Weights in nodes. The database reads about 50 nodes in a millisecond and plans a subquery in 10 to 25. */
const weight = { subquery: 1_000, search: 5_000, condition: 100 };
/** Assumed length of a list that no argument limits. On the seeds the means are below 3 and the longest list has 8. */
const assumedListLength = 5;
/** Counting stops after this many fields, since interfaces nested in interfaces multiply the types to visit. */
const maxFieldsCounted = 10_000;

interface CostContext {
  readonly schema: GraphQLSchema;
  readonly crossings: Crossings;
}

type Fragments = Record<string, FragmentDefinitionNode>;
type Field = GraphQLField<unknown, unknown>;

/**
 * Estimates what an operation costs the way the compiler compiles it: a page multiplies what is selected in it, each
 * possible type of an interface counts, and what these types share counts once. Expects a valid document of limited size
 * and coerced variables. Throws if an argument or directive is null that must not be, or if a search text is too long.
 */
export function operationCost(
  context: CostContext,
  operation: OperationDefinitionNode,
  fragments: Fragments,
  variables: Arguments,
): OperationCost {
  return new CostCounter(context, fragments, variables).count(operation);
}

class CostCounter {
  private readonly schema: GraphQLSchema;
  private readonly crossings: Crossings;
  private readonly fragments: Fragments;
  private readonly variables: Arguments;
  private subqueries = 0;
  private searches = 0;
  private conditions = 0;
  private fieldsCounted = 0;

  constructor({ schema, crossings }: CostContext, fragments: Fragments, variables: Arguments) {
    this.schema = schema;
    this.crossings = crossings;
    this.fragments = fragments;
    this.variables = variables;
  }

  count(operation: OperationDefinitionNode): OperationCost {
    const query = this.schema.getQueryType();
    let nodes = 0;
    for (const [, fields] of query ? this.fieldsOf(query, [operation]) : []) {
      if (this.crossings.isSearch(nameOf(fields))) this.searches += 1;
      nodes += this.nodesOfField(query!, fields, undefined);
    }
    const { subqueries, searches, conditions } = this;
    const total = nodes + subqueries * weight.subquery + searches * weight.search + conditions * weight.condition;
    return { nodes, subqueries, searches, conditions, total, complete: this.fieldsCounted <= maxFieldsCounted };
  }

  /** Counts the nodes of one field and everything below it. `page` is the page size of the enclosing connection. */
  private nodesOfField(type: GraphQLObjectType, nodes: readonly FieldNode[], page: number | undefined): number {
    const name = nameOf(nodes);
    const field = type.getFields()[name] ?? this.metaField(name);
    if (field === undefined) return 0;
    const given = checkedArguments(type.name, field, nodes, this.variables);
    this.countFilters(field, given);
    if (this.crossings.crosses(type.name, name)) this.subqueries += 1;
    const named = getNamedType(field.type);
    if (!isCompositeType(named)) return 0;
    const size = pageSizeOf(given);
    const below = this.nodesBelow(named, nodes, size);
    // A connection is not an object of its own; neither are its edges.
    if (isConnectionType(named)) return below;
    // A chain of `ofType` ends after a few steps, whatever is selected.
    if (type.name === '__Type' && name === 'ofType') return below;
    if (!isListType(getNullableType(field.type))) return 1 + below;
    if (type.name === '__Schema' && name === 'types') return (1 + below) * Object.keys(this.schema.getTypeMap()).length;
    // An edge costs what its node costs.
    if (name === 'edges' && isConnectionType(type)) return Math.max(1, below) * (page ?? assumedListLength);
    return (1 + below) * (size ?? page ?? assumedListLength);
  }

  /** Counts the nodes below one object. An object has one type, so the most expensive possible type counts. */
  private nodesBelow(type: GraphQLNamedType, parents: readonly FieldNode[], page: number | undefined): number {
    const shared = new Map<string, number>();
    const members = isAbstractType(type) ? this.schema.getPossibleTypes(type) : [type as GraphQLObjectType];
    return Math.max(0, ...members.map((member) => this.nodesOfType(member, parents, page, shared)));
  }

  /** `shared` holds fields that were counted for another possible type, by their source. */
  private nodesOfType(
    type: GraphQLObjectType,
    parents: Parents,
    page: number | undefined,
    shared: Map<string, number>,
  ): number {
    let nodes = 0;
    for (const [key, fields] of this.fieldsOf(type, parents)) {
      this.fieldsCounted += fields.length;
      if (this.fieldsCounted > maxFieldsCounted) return nodes;
      const source = this.crossings.sourceOf(type.name, nameOf(fields));
      const identity = [key, source, ...fields.map(({ loc }) => loc?.start)].join(' ');
      const known = shared.get(identity) ?? this.nodesOfField(type, fields, page);
      shared.set(identity, known);
      nodes += known;
    }
    return nodes;
  }

  /** The selected fields of an object by response name, with fragments expanded. */
  private fieldsOf(type: GraphQLObjectType, parents: Parents): SelectedFields {
    return selectedFields(this.schema, this.fragments, this.variables, type, parents);
  }

  private metaField(name: string): Field | undefined {
    const typeName = name === '__schema' ? '__Schema' : name === '__type' ? '__Type' : undefined;
    const type = typeName === undefined ? undefined : this.schema.getType(typeName);
    // The fields that every schema has belong to no type; only the parts that are counted are filled in.
    return type === undefined ? undefined : ({ name, args: [], type } as unknown as Field);
  }

  private countFilters(field: Field, given: Arguments): void {
    for (const { name, type } of field.args) {
      const filter = sizeOfFilter(type, given[name], this.crossings);
      this.conditions += filter.conditions;
      this.subqueries += filter.crossings;
    }
  }
}

type Parents = Parameters<typeof selectedFields>[4];

const nameOf = (fields: readonly FieldNode[]): string => fields[0]?.name.value ?? '';

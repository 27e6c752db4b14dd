import {
  GraphQLError,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Searches } from '../../model/search.ts';
import { SampleVariables, type Variables } from '../emit/SampleVariables.ts';
import type { CompiledOperation } from '../emit/StatementBuilder.ts';
import type { Field } from '../schemaShape.ts';
import { selectedFields } from '../source/selectedFields.ts';
import type { Sources } from '../source/sources.ts';
import { planFileRoot } from './planFileRoot.ts';
import { planNodesRoot } from './planNodesRoot.ts';
import { PlanTree } from './PlanTree.ts';
import type { PlannedRoot } from './PlannedRoot.ts';
import { planSearchRoot } from './planSearchRoot.ts';

/** A root field of an operation. */
export interface RootField {
  readonly key: string;
  readonly nodes: readonly FieldNode[];
  /** Null for `__typename` and introspection. */
  readonly field: Field | null;
  /** Null for `__typename` and introspection, and if there is a `fault`. */
  readonly plan: PlannedRoot | null;
  /** A value of this request that is not valid. */
  readonly fault: GraphQLError | null;
}

/** Finds or makes the plan of an operation for these variables. */
export type Planner = (document: DocumentNode, operation: OperationDefinitionNode, variables: Variables) => RootField[];

interface PlannerOptions {
  readonly schema: GraphQLSchema;
  readonly queryType: GraphQLObjectType;
  readonly sources: Sources;
  readonly searches: Searches;
}

/** Plans are kept as long as their operation, which Apollo keeps with its document as long as clients ask for it. */
export function openPlanner({ schema, queryType, sources, searches }: PlannerOptions): Planner {
  const plans = new WeakMap<OperationDefinitionNode, PlanTree<RootField[]>>();

  function make(document: DocumentNode, operation: OperationDefinitionNode, sample: SampleVariables): RootField[] {
    const fragments = fragmentsOf(document);
    const compiled = { schema, sources, fragments, sample };
    const fields = selectedFields(schema, fragments, sample.forDirectives, queryType, [operation]);
    return [...fields].map(([key, nodes]) => {
      const field = queryType.getFields()[nodes[0]?.name.value ?? ''] ?? null;
      if (field === null) return { key, nodes, field, plan: null, fault: null };
      try {
        return { key, nodes, field, plan: planField(compiled, field, nodes), fault: null };
      } catch (error) {
        if (!(error instanceof GraphQLError)) throw error;
        return { key, nodes, field, plan: null, fault: error };
      }
    });
  }

  function planField(compiled: CompiledOperation, field: Field, nodes: readonly FieldNode[]): PlannedRoot {
    const search = searches[field.name];
    if (search !== undefined) return planSearchRoot(compiled, search, field, nodes);
    const source = sources.of(queryType.name, field.name);
    if (source.from !== 'file') throw new Error(`Query.${field.name} has neither a file nor a search`);
    const plan = field.args.some(({ name }) => name === 'ids') ? planNodesRoot : planFileRoot;
    return plan(compiled, source.file, field, nodes);
  }

  return (document, operation, variables) => {
    const known = plans.get(operation) ?? new PlanTree<RootField[]>();
    plans.set(operation, known);
    const found = known.find(variables);
    if (found !== null) return found;
    const sample = new SampleVariables(variables);
    const made = make(document, operation, sample);
    // A fault belongs to a value of this request; another request with the same looks may have a valid one.
    const isReusable = made.every(({ fault, plan }) => fault === null && plan?.isReusable !== false);
    if (isReusable) known.add(sample.notes, made);
    return made;
  };
}

/** The fragments of a document by name. */
export function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  return Object.fromEntries(
    document.definitions
      .filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((definition) => [definition.name.value, definition]),
  );
}

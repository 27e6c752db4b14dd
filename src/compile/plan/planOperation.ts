import {
  GraphQLError,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { collectFields } from 'graphql/execution/collectFields.js';
import type { CompiledOperation, Variables } from '../emit/Compilation.ts';
import { planFileRoot, planSearchRoot, type PlannedRoot } from './planRoot.ts';
import type { Searches } from '../Search.ts';
import type { Sources } from '../source/sources.ts';
import { textSignature } from './textSignature.ts';

/**
 * A root field of an operation. `plan` is null for what is not of the graph, `__typename` and introspection, and where
 * values of variables make no sense, which only now shows: `fault` says so then.
 */
export interface RootField {
  readonly key: string;
  readonly nodes: readonly FieldNode[];
  readonly field: GraphQLField<unknown, unknown> | null;
  readonly plan: PlannedRoot | null;
  readonly fault: GraphQLError | null;
}

/** Finds or makes the plan of an operation for these variables. */
export type Planner = (document: DocumentNode, operation: OperationDefinitionNode, variables: Variables) => RootField[];

interface Parts {
  readonly schema: GraphQLSchema;
  readonly queryType: GraphQLObjectType;
  readonly sources: Sources;
  readonly searches: Searches;
}

/** Forms of filters and orders that are kept for one operation; beyond, the oldest gives way. */
const mostForms = 100;

/** Plans are kept as long as their document, which Apollo keeps as long as it is asked for. */
export function openPlanner({ schema, queryType, sources, searches }: Parts): Planner {
  const plans = new WeakMap<DocumentNode, Map<string, RootField[]>>();

  function make(document: DocumentNode, operation: OperationDefinitionNode, variables: Variables): RootField[] {
    const fragments = fragmentsOf(document);
    const compiled = { schema, sources, fragments, variables };
    const fields = collectFields(schema, fragments, variables, queryType, operation.selectionSet);
    return [...fields].map(([key, nodes]) => {
      const name = nodes[0]?.name.value ?? '';
      const field = queryType.getFields()[name] ?? null;
      if (field === null) return { key, nodes, field, plan: null, fault: null };
      try {
        return { key, nodes, field, plan: planField(compiled, field, nodes), fault: null };
      } catch (error) {
        if (!(error instanceof GraphQLError)) throw error;
        return { key, nodes, field, plan: null, fault: error };
      }
    });
  }

  function planField(compiled: CompiledOperation, field: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[]) {
    const search = searches[field.name];
    if (search !== undefined) return planSearchRoot(compiled, search, field, nodes);
    const source = sources.of(queryType.name, field.name);
    if (source.from !== 'file') throw new Error(`Query.${field.name} has neither a file nor a search`);
    return planFileRoot(compiled, source.file, field, nodes);
  }

  return (document, operation, variables) => {
    const forms = plans.get(document) ?? new Map<string, RootField[]>();
    plans.set(document, forms);
    const form = `${operation.name?.value ?? ''} ${textSignature(schema, operation, variables)}`;
    const known = forms.get(form);
    if (known !== undefined) return known;
    const made = make(document, operation, variables);
    // A fault may be one of these values alone.
    if (made.some(({ fault, plan }) => fault !== null || plan?.isForOnce)) return made;
    const [oldest] = forms.keys();
    if (forms.size >= mostForms && oldest !== undefined) forms.delete(oldest);
    forms.set(form, made);
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

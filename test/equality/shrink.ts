import { Kind, parse, print, validate, visit, type ASTNode, type DocumentNode, type GraphQLSchema } from 'graphql';

/** The smallest document for which `fails` still holds, found by leaving out parts one by one. */
export async function shrink(
  schema: GraphQLSchema,
  document: DocumentNode,
  fails: (document: DocumentNode) => Promise<boolean>,
  mostAttempts = 120,
): Promise<DocumentNode> {
  let smallest = document;
  let attempts = 0;
  for (let place = 0; attempts < mostAttempts; place += 1) {
    const smaller = without(smallest, place);
    if (smaller === null) return smallest;
    const candidate = pruned(smaller);
    if (candidate === null || validate(schema, candidate).length > 0) continue;
    attempts += 1;
    if (!(await fails(candidate))) continue;
    smallest = candidate;
    place = -1;
  }
  return smallest;
}

const removable: readonly string[] = [
  Kind.FIELD,
  Kind.INLINE_FRAGMENT,
  Kind.FRAGMENT_SPREAD,
  Kind.ARGUMENT,
  Kind.DIRECTIVE,
  Kind.OBJECT_FIELD,
];

/** The document without its n-th part that can be left out; null where there is none. */
function without(document: DocumentNode, place: number): DocumentNode | null {
  let seen = -1;
  const result: unknown = visit(document, {
    enter(node: ASTNode) {
      if (!removable.includes(node.kind)) return undefined;
      seen += 1;
      return seen === place ? null : undefined;
    },
  });
  return seen < place ? null : (result as DocumentNode);
}

/** Parts that became empty go, and so do fragments and variables that nobody uses; null where nothing is left. */
function pruned(document: DocumentNode): DocumentNode | null {
  let before = '';
  let current: DocumentNode = document;
  for (;;) {
    current = visit(current, {
      SelectionSet: { leave: (node) => (node.selections.length === 0 ? null : undefined) },
      InlineFragment: { leave: (node) => (hasSelections(node) ? undefined : null) },
    });
    const spreads = namesOf(current, Kind.FRAGMENT_SPREAD);
    const used = namesOf(current, Kind.ARGUMENT);
    current = visit(current, {
      FragmentDefinition: (node) => (spreads.has(node.name.value) && hasSelections(node) ? undefined : null),
      VariableDefinition: (node) => (used.has(node.variable.name.value) ? false : null),
    });
    const text = (() => {
      try {
        return print(current);
      } catch {
        return null;
      }
    })();
    if (text === null) return null;
    if (text === before) break;
    before = text;
  }
  try {
    return parse(before);
  } catch {
    return null;
  }
}

const hasSelections = (node: { readonly selectionSet?: unknown }): boolean =>
  node.selectionSet !== undefined && node.selectionSet !== null;

/** The names of the spreads of a document, or of the variables in its arguments. */
function namesOf(document: DocumentNode, kind: Kind): Set<string> {
  const names = new Set<string>();
  visit(document, {
    FragmentSpread: (node) => void (kind === Kind.FRAGMENT_SPREAD && names.add(node.name.value)),
    VariableDefinition: () => false,
    Variable: (node) => void (kind === Kind.ARGUMENT && names.add(node.name.value)),
  });
  return names;
}

import { print, visit, type DocumentNode, type FieldNode } from 'graphql';

/**
 * The text of a document without white space and comments that do not matter, and without the fields `__typename` and
 * `id` that clients with a cache add to each selection. The order of fragments does not matter either.
 */
export function canonicalDocument(document: DocumentNode): string {
  const { definitions } = visit(document, {
    Field: (field) => (isAdded(field) ? null : undefined),
    InlineFragment: {
      leave: ({ selectionSet }) => (selectionSet.selections.length === 0 ? null : undefined),
    },
  });
  return definitions.map(print).sort().join('\n');
}

const isAdded = ({ name, alias, arguments: given = [], directives = [] }: FieldNode): boolean =>
  (name.value === '__typename' || name.value === 'id') && !alias && given.length + directives.length === 0;

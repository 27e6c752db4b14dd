import { Kind, type FieldNode, type SelectionSetNode } from 'graphql';
import type { Fragments } from './selectionMeasure.ts';

/** The largest number of fields that share a response name in one selection, and the first of these fields. */
export interface Repeats {
  readonly found: number;
  readonly node: FieldNode | undefined;
}

/**
 * Finds the field that is repeated most often in one selection. A fragment counts once in each selection. The number of
 * fields must have been checked before.
 */
export function mostRepeatedField(selections: SelectionSetNode, fragments: Fragments): Repeats {
  let most: Repeats = { found: 0, node: undefined };

  /** Visits the selection sets of one field, which are merged. `path` holds the fragments that lead to them. */
  function visit(merged: readonly SelectionSetNode[], path: ReadonlySet<string>): void {
    const fields = new Map<string, FieldNode[]>();
    const within = new Set(path);
    for (const each of merged) collect(each, fields, within);
    for (const nodes of fields.values()) {
      if (nodes.length > most.found) most = { found: nodes.length, node: nodes[0] };
      const below = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
      if (below.length > 0) visit(below, within);
    }
  }

  function collect({ selections: all }: SelectionSetNode, fields: Map<string, FieldNode[]>, seen: Set<string>): void {
    for (const selection of all) {
      if (selection.kind === Kind.FIELD) {
        const name = (selection.alias ?? selection.name).value;
        const known = fields.get(name);
        if (known === undefined) fields.set(name, [selection]);
        else known.push(selection);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        collect(selection.selectionSet, fields, seen);
      } else if (!seen.has(selection.name.value)) {
        seen.add(selection.name.value);
        const fragment = fragments.get(selection.name.value);
        if (fragment !== undefined) collect(fragment.selectionSet, fields, seen);
      }
    }
  }

  visit([selections], new Set());
  return most;
}

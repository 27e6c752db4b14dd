import { Kind, type FieldNode, type SelectionSetNode } from 'graphql';
import type { Fragments } from './measureSelections.ts';

/** How often a field stands under one name in one place, at the place where that is most. */
export interface Repeats {
  readonly found: number;
  readonly node: FieldNode | undefined;
}

/** Counts with fragments in place, each of them once in a place. Expects a document whose fields were counted before. */
export function mostRepeatedField(selections: SelectionSetNode, fragments: Fragments): Repeats {
  let most: Repeats = { found: 0, node: undefined };

  /** The places below, each of them the selections on fields of one name that are merged. */
  function visit(place: readonly SelectionSetNode[], path: ReadonlySet<string>): void {
    const fields = new Map<string, FieldNode[]>();
    const within = new Set(path);
    for (const each of place) collect(each, fields, within);
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

import { Kind, type FragmentDefinitionNode, type SelectionNode, type SelectionSetNode } from 'graphql';

/** Size of a selection with its fragments expanded. */
export interface Size {
  readonly depth: number;
  /** Levels below `__schema` and `__type`, which do not count in `depth`. */
  readonly introspectionDepth: number;
  readonly fields: number;
  readonly aliases: number;
}

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

const nothing: Size = { depth: 0, introspectionDepth: 0, fields: 0, aliases: 0 };

/**
 * Returns a function that measures selections. It measures each fragment once, however often it is spread, so that the
 * work grows only with the length of the document. A fragment inside itself counts as empty; another rule refuses it.
 */
export function selectionMeasure(fragments: Fragments): (selections: SelectionSetNode) => Size {
  const known = new Map<string, Size>();

  function measure({ selections }: SelectionSetNode): Size {
    let whole = nothing;
    for (const selection of selections) whole = beside(whole, measureOne(selection));
    return whole;
  }

  function measureOne(selection: SelectionNode): Size {
    if (selection.kind === Kind.INLINE_FRAGMENT) return measure(selection.selectionSet);
    if (selection.kind === Kind.FRAGMENT_SPREAD) return measureFragment(selection.name.value);
    const below = selection.selectionSet === undefined ? nothing : measure(selection.selectionSet);
    const isIntrospection = selection.name.value === '__schema' || selection.name.value === '__type';
    return {
      depth: isIntrospection ? 1 : below.depth + 1,
      introspectionDepth: isIntrospection ? below.depth + 1 : below.introspectionDepth,
      fields: below.fields + 1,
      aliases: below.aliases + (selection.alias === undefined ? 0 : 1),
    };
  }

  function measureFragment(name: string): Size {
    const measured = known.get(name);
    if (measured !== undefined) return measured;
    known.set(name, nothing);
    const fragment = fragments.get(name);
    const size = fragment === undefined ? nothing : measure(fragment.selectionSet);
    known.set(name, size);
    return size;
  }

  return measure;
}

const beside = (one: Size, other: Size): Size => ({
  depth: Math.max(one.depth, other.depth),
  introspectionDepth: Math.max(one.introspectionDepth, other.introspectionDepth),
  fields: one.fields + other.fields,
  aliases: one.aliases + other.aliases,
});

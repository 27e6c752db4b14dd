import { mostRings } from '../../money/differences/ringDifferences.ts';
import { maxPageSize } from '../../model/pageSize.ts';
import { mostEdges, mostPerNode } from '../../money/questions/neighborhood.ts';

/** Coerced arguments of a field. */
export type Arguments = Readonly<Record<string, unknown>>;

/** Returns how many items the lists of a field can have by its arguments, or undefined if these set no limit. */
export function pageSizeOf({
  first,
  last,
  ids,
  of,
  limitPerNode,
  depth,
  maxLength,
  from,
}: Arguments): number | undefined {
  if (Array.isArray(ids)) return ids.length;
  if (typeof limitPerNode === 'number') {
    const starts = Array.isArray(of) ? of.length : 1;
    const steps = typeof depth === 'number' ? between(depth) : 1;
    return Math.min(starts * steps * between(limitPerNode, mostPerNode) ** steps, mostEdges);
  }
  // Only a comparison of rings has a bound of their length and a pair of times to begin with.
  if (typeof maxLength === 'number' && typeof from === 'object' && from !== null) return mostRings;
  const size = first ?? last;
  return typeof size === 'number' ? between(size) : undefined;
}

/** A larger number is refused where it is read. */
const between = (size: number, most = maxPageSize): number => Math.min(Math.max(size, 0), most);

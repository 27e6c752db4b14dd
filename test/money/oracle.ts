import type { Arrow } from '../../src/money/Arrow.ts';

/**
 * The traversals once more, as slowly and plainly as they can be said, apart from the program: sequences of entities
 * are written down and kept where every step is an arrow. To compare the program with.
 */

const named = (arrows: readonly Arrow[]) => arrows.filter((arrow) => !arrow.fromUnspecified && !arrow.toUnspecified);

function sequences(keys: readonly string[], length: number): string[][] {
  if (length === 0) return [[]];
  return sequences(keys, length - 1).flatMap((start) =>
    keys.filter((key) => !start.includes(key)).map((key) => [...start, key]),
  );
}

const isArrow = (arrows: readonly Arrow[], from: string, to: string) =>
  arrows.some((arrow) => arrow.fromKey === from && arrow.toKey === to);

/** The keys of all rings, each written from its smallest entity on. */
export function ringKeys(arrows: readonly Arrow[], minLength: number, maxLength: number): string[] {
  const known = named(arrows);
  const keys = [...new Set(known.flatMap(({ fromKey, toKey }) => [fromKey, toKey]))];
  const rings: string[] = [];
  for (let length = minLength; length <= maxLength; length += 1) {
    for (const ring of sequences(keys, length)) {
      const closes = ring.every((key, index) => isArrow(known, key, ring[(index + 1) % ring.length] ?? ''));
      if (closes && ring[0] === [...ring].sort()[0]) rings.push(ring.join('>'));
    }
  }
  return rings.sort();
}

/** All simple paths from one entity to another, as sequences of keys; none passes through a party without a name. */
function paths(arrows: readonly Arrow[], from: string, to: string, maxLegs: number): string[][] {
  const keys = [...new Set(arrows.flatMap(({ fromKey, toKey }) => [fromKey, toKey]))];
  const between = keys.filter((key) => key !== from && key !== to && key !== 'nobody');
  if (from === to) return [];
  return Array.from({ length: maxLegs }, (_, count) => sequences(between, count))
    .flat()
    .map((middle) => [from, ...middle, to])
    .filter((path) => path.slice(1).every((key, index) => isArrow(arrows, path[index] ?? '', key)));
}

/** The keys of all rows of who funds whose capacity, and whether money flows back. */
export function fundedKeys(arrows: readonly Arrow[], maxHops: number, maxCapacityHops: number): string[] {
  const keys = [...new Set(arrows.flatMap(({ fromKey, toKey }) => [fromKey, toKey]))];
  const commercial = arrows.filter(({ family }) => family === 'COMMERCIAL');
  const rented = arrows.filter(({ kind }) => kind === 'ComputeContract' || kind === 'Lease');
  const funding = arrows.filter(({ family }) => family === 'FUNDING');
  const rows: string[] = [];
  for (const consumer of keys) {
    for (const provider of keys) {
      const provides =
        consumer !== provider &&
        (isArrow(commercial, consumer, provider) || paths(rented, consumer, provider, maxCapacityHops).length > 0);
      if (!provides) continue;
      for (const funder of keys) {
        const funds = [consumer, provider].some((target) => paths(funding, funder, target, maxHops).length > 0);
        if (!funds) continue;
        const back = funder === provider || paths(commercial, provider, funder, maxHops).length > 0;
        rows.push(`${funder}>${provider}>${consumer}${back ? ' back' : ''}`);
      }
    }
  }
  return rows.sort();
}

/** The widest weakest leg among the simple paths: of parallel deals the leading one counts. */
export function widestWeakest(
  arrows: readonly Arrow[],
  from: string,
  to: string,
  maxLegs: number,
  amountOf: (from: string, to: string) => number | null,
): number | null {
  const widths = paths(arrows, from, to, maxLegs).map((path) =>
    path.slice(1).map((key, index) => amountOf(path[index] ?? '', key)),
  );
  const known = widths.filter((amounts) => amounts.every((amount) => amount !== null));
  const considered = known.length > 0 ? known : widths;
  const weakest = considered
    .map((amounts) => amounts.filter((amount) => amount !== null))
    .filter((amounts) => amounts.length > 0)
    .map((amounts) => Math.min(...amounts));
  return weakest.length === 0 ? null : Math.max(...weakest);
}

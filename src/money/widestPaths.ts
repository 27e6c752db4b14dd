import { compareText, type Leg, type Legs } from './Leg.ts';
import { comparePositions } from './position.ts';
import { widthOf, widthPosition } from './width.ts';

/** The next legs of a path from where it has come. */
export type NextLegs = (at: string, path: readonly Leg[]) => Iterable<Leg>;

/**
 * The widest simple path from `start` to each entity that it reaches within `maxLength` legs: every leg known before not,
 * the larger weakest leg, the shorter, the smaller keys. Parties without a name end a path.
 */
export function widestPaths(
  start: string,
  maxLength: number,
  next: NextLegs,
  isUnspecified: (key: string) => boolean,
): Map<string, readonly Leg[]> {
  const widest = new Map<string, readonly Leg[]>();
  const follow = (at: string, path: readonly Leg[], visited: ReadonlySet<string>): void => {
    if (path.length === maxLength || (path.length > 0 && isUnspecified(at))) return;
    for (const leg of next(at, path)) {
      const reached = leg.fromKey === at ? leg.toKey : leg.fromKey;
      if (visited.has(reached)) continue;
      const longer = [...path, leg];
      const known = widest.get(reached);
      if (known === undefined || comparePaths(longer, known) < 0) widest.set(reached, longer);
      follow(reached, longer, new Set([...visited, reached]));
    }
  };
  follow(start, [], new Set([start]));
  return widest;
}

function comparePaths(one: readonly Leg[], other: readonly Leg[]): number {
  const position = (path: readonly Leg[]) => [...widthPosition(widthOf(path)), path.length];
  return comparePositions(position(one), position(other)) || compareText(keysOf(one), keysOf(other));
}

const keysOf = (path: readonly Leg[]): string => path.map(({ fromKey, toKey }) => `${fromKey}>${toKey}`).join(' ');

/** The same legs by where they end: to follow money against its direction. */
export function reversed(legs: Legs): Map<string, Leg[]> {
  const byTarget = new Map<string, Leg[]>();
  for (const targets of legs.values()) {
    for (const leg of targets.values()) byTarget.set(leg.toKey, [...(byTarget.get(leg.toKey) ?? []), leg]);
  }
  return byTarget;
}

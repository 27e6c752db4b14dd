import { bundleLegs, type Leg } from './Leg.ts';
import type { Arrow } from './Arrow.ts';
import { comparePositions, type Position } from './position.ts';
import { weakestLeg, widthOf, widthPosition } from './width.ts';

/** Money that returns to where it started. */
export interface FundingCycle {
  /** The keys of the entities, from the smallest on, joined. */
  readonly key: string;
  readonly length: number;
  readonly entityKeys: readonly string[];
  readonly legs: readonly Leg[];
  readonly weakestLeg: Leg | null;
}

export interface CycleBounds {
  readonly minLength: number;
  readonly maxLength: number;
  /** Rings pass through all of these. */
  readonly through: readonly string[];
}

export interface FoundCycles {
  readonly rows: readonly FundingCycle[];
  /** False where the work ran out before every ring was seen. */
  readonly complete: boolean;
}

/** Steps after which a search gives up and says so. */
const mostSteps = 5_000_000;

/**
 * The rings among these arrows, each once: no entity twice, parallel deals as one leg, none through a party without a
 * name. Sorted by `cyclePosition`.
 */
export function fundingCycles(arrows: readonly Arrow[], { minLength, maxLength, through }: CycleBounds): FoundCycles {
  const legs = bundleLegs(arrows.filter(({ fromUnspecified, toUnspecified }) => !fromUnspecified && !toUnspecified));
  const rows: FundingCycle[] = [];
  let steps = 0;

  // A ring is found from its smallest key only, so each is found once.
  function follow(start: string, path: readonly Leg[], visited: ReadonlySet<string>): void {
    const last = path.at(-1)?.toKey ?? start;
    for (const leg of legs.get(last)?.values() ?? []) {
      if ((steps += 1) > mostSteps) return;
      if (leg.toKey === start) keep([...path, leg]);
      else if (path.length + 1 < maxLength && leg.toKey > start && !visited.has(leg.toKey)) {
        follow(start, [...path, leg], new Set([...visited, leg.toKey]));
      }
    }
  }
  function keep(ring: readonly Leg[]): void {
    const entityKeys = ring.map(({ fromKey }) => fromKey);
    if (ring.length < minLength || !through.every((key) => entityKeys.includes(key))) return;
    rows.push({
      key: entityKeys.join('>'),
      length: ring.length,
      entityKeys,
      legs: ring,
      weakestLeg: weakestLeg(ring),
    });
  }

  for (const start of [...legs.keys()].sort()) follow(start, [], new Set([start]));
  rows.sort((one, other) => comparePositions(cyclePosition(one), cyclePosition(other)));
  return { rows, complete: steps <= mostSteps };
}

/** The largest weakest leg first, rings whose every amount is known before all others; then the shorter; then by key. */
export const cyclePosition = ({ legs, length, key }: FundingCycle): Position => [
  ...widthPosition(widthOf(legs)),
  length,
  key,
];

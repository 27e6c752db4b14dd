import type { DealKind, Family } from '../model/dealKinds.ts';
import { Stage, type Binding } from '../model/vocabulary.ts';
import type { Arrow } from './Arrow.ts';

/** Which deals may be legs. What is null does not restrict. */
export interface LegFilter {
  readonly kinds?: readonly DealKind[] | null;
  readonly families?: readonly Family[] | null;
  readonly stages?: readonly Stage[] | null;
  readonly binding?: readonly Binding[] | null;
  /** US cents. */
  readonly minAmountUsd?: number | null;
}

/**
 * All deals from one entity to another, as one arrow. What is said of it is said of its leading deal: binding before
 * option before non-binding, then the later stage, the larger amount, the key.
 */
export interface Leg {
  readonly fromKey: string;
  readonly toKey: string;
  readonly kind: DealKind | null;
  readonly kinds: readonly DealKind[];
  readonly family: Family;
  readonly families: readonly Family[];
  readonly stage: Stage | null;
  readonly binding: Binding | null;
  readonly amountUsd: number | null;
  readonly amountQualifier: string | null;
  readonly undisclosedCount: number;
  /** The leading deal first. */
  readonly dealKeys: readonly string[];
}

/** Legs by where they start, then by where they end. */
export type Legs = ReadonlyMap<string, ReadonlyMap<string, Leg>>;

/** Whether an arrow may be a leg under the filter. */
export function passes(arrow: Arrow, { kinds, families, stages, binding, minAmountUsd }: LegFilter): boolean {
  const isIn = <Value>(allowed: readonly Value[] | null | undefined, value: Value | null) =>
    !allowed || (value !== null && allowed.includes(value));
  return (
    isIn(kinds, arrow.kind) &&
    isIn(families, arrow.family) &&
    isIn(stages, arrow.stage) &&
    isIn(binding, arrow.binding) &&
    (minAmountUsd === null || minAmountUsd === undefined || (arrow.amountUsd ?? -1) >= minAmountUsd)
  );
}

/** Bundles arrows into legs, never two from one entity to the same other. */
export function bundleLegs(arrows: readonly Arrow[]): Legs {
  const parallel = new Map<string, Map<string, Arrow[]>>();
  for (const arrow of arrows) {
    const targets = parallel.get(arrow.fromKey) ?? new Map<string, Arrow[]>();
    parallel.set(arrow.fromKey, targets);
    targets.set(arrow.toKey, [...(targets.get(arrow.toKey) ?? []), arrow]);
  }
  return new Map(
    [...parallel].map(([from, targets]) => [from, new Map([...targets].map(([to, group]) => [to, bundle(group)]))]),
  );
}

/** One leg of arrows that start and end alike. */
export function bundle(arrows: readonly Arrow[]): Leg {
  const sorted = [...arrows].sort(byLead);
  const lead = sorted[0];
  if (lead === undefined) throw new Error('a leg has at least one deal');
  return {
    fromKey: lead.fromKey,
    toKey: lead.toKey,
    kind: lead.kind,
    kinds: distinct(sorted.map(({ kind }) => kind)),
    family: lead.family ?? 'NONE',
    families: distinct(sorted.map(({ family }) => family)),
    stage: lead.stage,
    binding: lead.binding,
    amountUsd: lead.amountUsd,
    amountQualifier: lead.amountQualifier,
    undisclosedCount: sorted.filter(({ amountUsd }) => amountUsd === null).length,
    dealKeys: distinct(sorted.map(({ dealKey }) => dealKey)),
  };
}

const bindingRank: Readonly<Record<Binding, number>> = { NON_BINDING: 0, OPTION: 1, BINDING: 2 };

function byLead(one: Arrow, other: Arrow): number {
  const binding = ({ binding }: Arrow) => (binding === null ? -1 : bindingRank[binding]);
  const stage = ({ stage }: Arrow) => (stage === null ? -1 : Stage.options.indexOf(stage));
  return (
    binding(other) - binding(one) ||
    stage(other) - stage(one) ||
    (other.amountUsd ?? -1) - (one.amountUsd ?? -1) ||
    compareText(one.dealKey ?? '', other.dealKey ?? '')
  );
}

/** By code units, as Cypher compares texts. */
export const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const distinct = <Value>(values: readonly (Value | null)[]): Value[] => [
  ...new Set(values.filter((value): value is Value & NonNullable<unknown> => value !== null)),
];

import type { DealKind } from '../model/dealKinds.ts';
import type { Arrow } from './Arrow.ts';
import { bundleLegs, type Leg } from './Leg.ts';
import { comparePositions, type Position } from './position.ts';
import { reversed, widestPaths } from './widestPaths.ts';
import { widthOf, widthPosition } from './width.ts';

/** Who funds the capacity that somebody uses, and whose capacity it is. */
export interface FundedCapacity {
  /** funder, provider and consumer as one. */
  readonly key: string;
  readonly funderKey: string;
  readonly providerKey: string;
  readonly consumerKey: string;
  /** The widest funding path to the consumer, then the widest to the provider, in order of money. */
  readonly funding: readonly Leg[];
  /** The legs of capacity from the consumer to the provider. */
  readonly purchase: readonly Leg[];
  readonly flowsBackToFunder: boolean;
}

export interface CapacityQuestion {
  readonly consumer: string | null;
  readonly provider: string | null;
  readonly funder: string | null;
  readonly maxHops: number;
  readonly maxCapacityHops: number;
}

/** Capacity that a provider may have bought or rented in turn; chips end the chain. */
const continuing: readonly (DealKind | null)[] = ['ComputeContract', 'Lease'];

/** The rows of the question among these arrows, sorted by `capacityPosition`. */
export function whoFundsWhoseCapacity(arrows: readonly Arrow[], question: CapacityQuestion): FundedCapacity[] {
  const { maxHops, maxCapacityHops } = question;
  const capacity = bundleLegs(arrows.filter(({ family }) => family === 'COMMERCIAL'));
  const rented = bundleLegs(arrows.filter(({ kind }) => continuing.includes(kind)));
  const funding = reversed(bundleLegs(arrows.filter(({ family }) => family === 'FUNDING')));
  const unspecified = new Set(
    arrows.flatMap((arrow) => [
      ...(arrow.fromUnspecified ? [arrow.fromKey] : []),
      ...(arrow.toUnspecified ? [arrow.toKey] : []),
    ]),
  );
  const isUnspecified = (key: string) => unspecified.has(key);

  const providersOf = (consumer: string) => {
    const direct = [...(capacity.get(consumer)?.values() ?? [])].filter(({ toKey }) => toKey !== consumer);
    const single = direct.map((leg) => [leg.toKey, [leg]] as const);
    const chains = widestPaths(consumer, maxCapacityHops, (at) => rented.get(at)?.values() ?? [], isUnspecified);
    // One leg that bundles chips with computing says more than the computing alone.
    return new Map<string, readonly Leg[]>([...chains, ...single]);
  };
  const fundersOf = remembered((target: string) =>
    widestPaths(target, maxHops, (at) => funding.get(at) ?? [], isUnspecified),
  );
  const paidBy = remembered((payer: string) =>
    widestPaths(payer, maxHops, (at) => capacity.get(at)?.values() ?? [], isUnspecified),
  );

  const consumers = question.consumer === null ? [...capacity.keys()] : [question.consumer];
  const rows = consumers.flatMap((consumerKey) =>
    [...providersOf(consumerKey)]
      .filter(([providerKey]) => question.provider === null || providerKey === question.provider)
      .flatMap(([providerKey, purchase]) => {
        const toConsumer = fundersOf(consumerKey);
        const toProvider = fundersOf(providerKey);
        return [...new Set([...toConsumer.keys(), ...toProvider.keys()])]
          .filter((funderKey) => question.funder === null || funderKey === question.funder)
          .map((funderKey): FundedCapacity => ({
            key: [funderKey, providerKey, consumerKey].join('>'),
            funderKey,
            providerKey,
            consumerKey,
            funding: [...inOrder(toConsumer.get(funderKey)), ...inOrder(toProvider.get(funderKey))],
            purchase,
            flowsBackToFunder: providerKey === funderKey || paidBy(providerKey).has(funderKey),
          }));
      }),
  );
  return rows.sort((one, other) => comparePositions(capacityPosition(one), capacityPosition(other)));
}

/** The largest smallest known amount first, rows whose every amount is known before all others; then by keys. */
export const capacityPosition = ({ funding, purchase, key }: FundedCapacity): Position => [
  ...widthPosition(widthOf([...funding, ...purchase])),
  key,
];

/** Paths to a target were followed against the money. */
const inOrder = (path: readonly Leg[] = []): readonly Leg[] => [...path].reverse();

function remembered<Value>(work: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const value = known.get(key) ?? work(key);
    known.set(key, value);
    return value;
  };
}

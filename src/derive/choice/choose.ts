import { Tier } from '../../model/vocabulary.ts';
import type { Claim } from '../../bundle/claim.ts';
import { canonicalJson } from '../../model/canonicalJson.ts';
import { groupBy } from '../../model/groupBy.ts';
import { countIndependent, type Lineage } from './countIndependent.ts';

/** A value of one field, and the claim that states it. */
export interface Stated<Value> {
  readonly claim: Claim;
  readonly value: Value;
}

/** How two values of a field compare. */
export interface Comparison<Value> {
  /** Both can be true. */
  agree(one: Value, other: Value): boolean;
  /** Whether the first value says the same more exactly. */
  narrower?(one: Value, than: Value): boolean;
  /** Leaves the value open (an undisclosed figure, an unnamed party), so that no other value contradicts it. */
  open?(value: Value): boolean;
  /** Decides before everything else, including the rank; lower is better. */
  precedence?(value: Value, claim: Claim): number;
}

export interface PassedOver<Value> extends Stated<Value> {
  /** Can be true together with the chosen value. */
  readonly compatible: boolean;
}

export interface Choice<Value> extends Stated<Value> {
  /** The other stated values, including those of deprecated claims, the best first. */
  readonly passedOver: readonly PassedOver<Value>[];
}

const rankOrder = { PREFERRED: 0, NORMAL: 1, DEPRECATED: 2 };

/** The position of a tier, the best one first. */
export const tierPlace = (tier: Tier): number => Tier.options.indexOf(tier);

/**
 * Chooses a value by the rules of docs/rules.md, "Choosing a value": preferred claims first and deprecated ones never;
 * then claims about the current stage, the better tier, more independent documents that agree, the later publication,
 * the key of the document. If another claim states the same more exactly, its value is chosen. Returns null if no claim
 * that counts states the field.
 */
export function choose<Value>(
  stated: readonly Stated<Value>[],
  comparison: Comparison<Value>,
  lineage: Lineage,
): Choice<Value> | null {
  const live = stated.filter(({ claim }) => claim.rank !== 'DEPRECATED');
  const support = supportOf(live, comparison, lineage);
  const precedence = comparison.precedence ?? (() => 0);
  const [best, ...others] = live.toSorted(
    (one, other) =>
      precedence(one.value, one.claim) - precedence(other.value, other.claim) ||
      byRule(one.claim, other.claim, support(one.value), support(other.value)),
  );
  if (best === undefined) return null;
  const { narrower } = comparison;
  // Exactness decides only among claims of one rank, because a person may have preferred the less exact claim.
  const peers = others.filter(({ claim }) => claim.rank === best.claim.rank);
  const chosen = narrower
    ? peers.reduce((exact, other) => (narrower(other.value, exact.value) ? other : exact), best)
    : best;
  return { ...chosen, passedOver: passedOver(chosen.value, stated, comparison) };
}

function passedOver<Value>(chosen: Value, stated: readonly Stated<Value>[], { agree, open }: Comparison<Value>) {
  if (stated.length < 2) return [];
  const text = canonicalJson(chosen);
  const isOpen = open?.(chosen) ?? false;
  return stated
    .filter(({ value }) => canonicalJson(value) !== text)
    .map((other): PassedOver<Value> => {
      // An open value agrees with any other, unless a person has deprecated that other value.
      const ruledOut = isOpen && other.claim.rank === 'DEPRECATED';
      return { ...other, compatible: !ruledOut && agree(chosen, other.value) };
    })
    .sort(
      (one, other) => byRule(one.claim, other.claim) || ascending(canonicalJson(one.value), canonicalJson(other.value)),
    );
}

/** The order of claims by the rule; `support` counts the independent documents that agree with each. */
export function byRule(one: Claim, other: Claim, support = 0, otherSupport = 0): number {
  return (
    rankOrder[one.rank] - rankOrder[other.rank] ||
    Number(one.outdated ?? false) - Number(other.outdated ?? false) ||
    tierPlace(one.document.tier) - tierPlace(other.document.tier) ||
    otherSupport - support ||
    ascending(other.document.publishedTo ?? '', one.document.publishedTo ?? '') ||
    ascending(one.document.key, other.document.key) ||
    ascending(one.key, other.key)
  );
}

/**
 * The position of a claim by the rules, as text that sorts alike. It follows from the claim alone: later claims do not
 * change it.
 */
export function standingOf({ rank, document: { key, tier, publishedTo } }: Claim): string {
  const age = 99_999_999 - Number((publishedTo ?? '0').replaceAll('-', ''));
  return [rankOrder[rank], tierPlace(tier), age, key].join(' ');
}

export const ascending = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Counts once for each value, since many claims state few values. */
function supportOf<Value>(live: readonly Stated<Value>[], { agree }: Comparison<Value>, lineage: Lineage) {
  const groups = groupBy(live, ({ value }) => canonicalJson(value));
  if (groups.size < 2) return () => 0;
  const counts = new Map(
    [...groups].map(([text, [{ value }]]) => {
      const agreeing = [...groups.values()].filter(([other]) => agree(value, other.value)).flat();
      return [
        text,
        countIndependent(
          agreeing.map(({ claim }) => claim.document),
          lineage,
        ),
      ];
    }),
  );
  return (value: Value) => counts.get(canonicalJson(value)) ?? 0;
}

import type { Claim, StatementStates } from '../claim.ts';
import { shortened } from './caption.ts';
import { ascending, choose } from './choose.ts';
import { keys } from './comparisons.ts';
import type { Lineage } from './independence.ts';

/** That a statement disputes something. */
export interface Denial {
  /** What the statement says, shortened. */
  readonly value: string;
  /** The claim by which it disputes. */
  readonly claim: string;
}

/** What statements dispute, by the key of what is disputed; statements by their keys. */
export function denialsIn(
  statements: readonly { readonly key: string; readonly claims: readonly Claim<StatementStates>[] }[],
  lineage: Lineage,
): ReadonlyMap<string, readonly Denial[]> {
  const denials = new Map<string, Denial[]>();
  for (const { claims } of statements.toSorted((one, other) => ascending(one.key, other.key))) {
    const stated = claims.flatMap((claim) =>
      claim.states.disputes === undefined
        ? []
        : [{ claim: claim as Claim, value: claim.states.disputes as readonly string[] }],
    );
    const chosen = choose(stated, keys, lineage);
    const { summary } = (chosen?.claim.states ?? {}) as Partial<StatementStates>;
    for (const subject of chosen?.value ?? []) {
      const denial = { value: shortened(summary ?? '', 200), claim: chosen!.claim.key };
      denials.set(subject, [...(denials.get(subject) ?? []), denial]);
    }
  }
  return denials;
}

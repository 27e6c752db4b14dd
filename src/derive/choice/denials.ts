import type { Claim, StatementStates } from '../../bundle/claim.ts';
import { shortened } from '../text/caption.ts';
import { ascending, choose } from './choose.ts';
import { keys } from './comparisons.ts';
import type { Lineage } from './countIndependent.ts';
import { knownDays, knownOn } from '../time/knownOn.ts';

/** A statement that disputes a subject. */
export interface Denial {
  /** The shortened summary of the statement. */
  readonly value: string;
  /** The claim by which it disputes. */
  readonly claim: string;
}

/** The statements that dispute a subject, over the known axis. */
export interface Denials {
  /** The days on which something may change. */
  readonly days: readonly string[];
  on(known: string): readonly Denial[];
}

export const noDenials: Denials = { days: [], on: () => [] };

interface Disputing {
  readonly key: string;
  readonly claims: readonly Claim<StatementStates>[];
}

/** Returns a lookup of the denials of a subject, in the order of the keys of the statements. */
export function denialsIn(statements: readonly Disputing[], lineage: Lineage): (subject: string) => Denials {
  const bySubject = new Map<string, Disputing[]>();
  for (const statement of statements.toSorted((one, other) => ascending(one.key, other.key))) {
    for (const subject of new Set(statement.claims.flatMap(({ states }) => states.disputes ?? []))) {
      bySubject.set(subject, [...(bySubject.get(subject) ?? []), statement]);
    }
  }
  return (subject) => {
    const disputing = bySubject.get(subject);
    if (disputing === undefined) return noDenials;
    return {
      days: disputing.flatMap(({ claims }) => knownDays(claims)),
      on: (known) => disputing.flatMap(({ claims }) => denialBy(knownOn(claims, known), subject, lineage)),
    };
  };
}

function denialBy(claims: readonly Claim<StatementStates>[], subject: string, lineage: Lineage): Denial[] {
  const stated = claims.flatMap((claim) =>
    claim.states.disputes === undefined ? [] : [{ claim: claim, value: claim.states.disputes }],
  );
  const chosen = choose(stated, keys, lineage);
  if (!chosen?.value.includes(subject)) return [];
  const { summary } = chosen.claim.states as Partial<StatementStates>;
  return [{ value: shortened(summary ?? '', 200), claim: chosen.claim.key }];
}

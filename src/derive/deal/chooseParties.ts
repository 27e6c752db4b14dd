import type { Claim, DealStates } from '../../bundle/claim.ts';
import type { PartyField } from '../../model/dealKinds.ts';
import { calledAlike } from './calledAlike.ts';
import { choose, type Stated } from '../choice/choose.ts';
import type { FieldForm } from '../choice/comparisons.ts';
import type { DealContext } from '../context.ts';
import { disagreementsOn, type Disagreement } from '../choice/disagreements.ts';

/** The parties in one role by the chosen account, and the entities that this choice made sponsors. */
export interface ChosenParties {
  readonly entities: readonly string[];
  readonly sponsors: readonly string[];
  readonly disagreements: readonly Disagreement[];
}

/**
 * A named party takes precedence over an unnamed one, from whatever source. A payer that is a unit (a fund) of the
 * chosen payer replaces it, and its parent becomes a sponsor. Accounts that use one name for different entities
 * disagree on an identity.
 */
export function chooseParties(
  claims: readonly Claim<DealStates>[],
  field: PartyField,
  context: DealContext,
  known: string,
): ChosenParties {
  const unitOf = unitsKnownOn(context, known);
  const stated = claims.flatMap((claim): Stated<string[]>[] =>
    claim.states[field] ? [{ claim, value: claim.states[field].map(({ entity }) => entity) }] : [],
  );
  const named = (entities: readonly string[]) => entities.filter((entity) => !context.unnamed(entity));
  const within = (some: readonly string[], all: readonly string[]) =>
    named(some).every((one) => all.some((other) => one === other || unitOf(one, other) || unitOf(other, one)));
  const alike = calledAlike(claims, field);
  const form: FieldForm<string[]> = {
    agree: (one, other) => within(one, other) || within(other, one),
    open: (entities) => named(entities).length === 0,
    precedence: (entities) => (named(entities).length > 0 ? 0 : 1),
    format: (entities) => entities.map(context.nameOf).join(', '),
    conflictOf: (chosen, other) => {
      const [some, others] = [without(chosen, other), without(other, chosen)];
      return some.some((one) => others.some((another) => alike(one, another))) ? 'IDENTITY' : 'PARTY';
    },
  };
  const chosen = choose(stated, form, context.lineage);
  const disagreements = disagreementsOn(chosen, stated, { ...form, field });
  if (chosen === null) return { entities: [], sponsors: [], disagreements };
  if (field !== 'payers') return { entities: chosen.value, sponsors: [], disagreements };

  const others = stated.filter(({ claim }) => claim.rank !== 'DEPRECATED').flatMap(({ value }) => value);
  const units = new Map(
    chosen.value.map((payer) => [payer, [...new Set(others.filter((other) => unitOf(other, payer)))].sort()]),
  );
  const entities = chosen.value.flatMap((payer) => (units.get(payer)?.length ? units.get(payer)! : [payer]));
  const parents = [...chosen.value, ...others].filter((other) => entities.some((unit) => unitOf(unit, other)));
  return {
    entities: [...new Set(entities)],
    sponsors: [...new Set(parents)].filter((parent) => !entities.includes(parent)).sort(),
    disagreements,
  };
}

const without = (some: readonly string[], others: readonly string[]): string[] =>
  some.filter((each) => !others.includes(each));

/** Returns a test: is one entity known on a day as a unit of another? */
export const unitsKnownOn =
  ({ affiliations }: Pick<DealContext, 'affiliations'>, known: string) =>
  (unit: string, parent: string): boolean =>
    affiliations.some(
      (tie) =>
        tie.unit === unit &&
        tie.parent === parent &&
        tie.knownFrom <= known &&
        (tie.knownTo === null || known < tie.knownTo),
    );

import type { Claim, DealStates } from '../../bundle/claim.ts';
import { partyRoles, type PartyField } from '../../model/dealKinds.ts';
import { dealCaption } from '../text/caption.ts';
import { bestClaim, certaintyOf } from '../choice/certainty.ts';
import { conflictsOf } from '../choice/conflicts.ts';
import type { DealState } from './DealState.ts';
import type { DealContext } from '../context.ts';
import { dealValues, type DealValues } from './dealValues.ts';
import type { Denials } from '../choice/denials.ts';
import { ratesFor } from './pricing.ts';
import { knownDays, knownOn } from '../time/knownOn.ts';
import { paidIn } from './dealEdges.ts';
import { countedParts } from './package/countedParts.ts';
import { statesUnder, type DealFamily } from './package/DealFamily.ts';
import { remainderOf } from './package/remainder.ts';
import { aboutStages, earlierTotals, stageOn, stagesOf, type StageStart } from '../time/stages.ts';
import { covers, coversKnown, tile, type Rectangle } from '../time/tile.ts';

/** The values of a deal over both axes by its own claims, without other deals. */
export function ownStates(claims: readonly Claim<DealStates>[], context: DealContext): Rectangle<DealValues>[] {
  const rates = ratesFor(claims, context.rates);
  const affiliations = affiliationsAmong(claims, context);
  const days = knownDays([...claims, ...affiliations, ...rates]);
  const views = new Map(
    days.map((day) => {
      const known = aboutStages(knownOn(claims, day));
      return [day, { known, stages: stagesOf(known, context.lineage) }];
    }),
  );
  return tile(
    days,
    (day) => views.get(day)!.stages.map(({ start }) => start),
    (valid, day) => {
      const { known, stages } = views.get(day)!;
      const stage = stageOn(stages, valid);
      if (stage === undefined) return undefined;
      const begun = known.filter((claim) => claim.rank === 'DEPRECATED' || hasBegun(claim, stages, valid));
      const earlier = earlierTotals(stages, valid);
      const told = begun.map((claim) => (earlier.has(claim.key) ? withoutPaid(claim) : claim));
      return dealValues(told, stage, { ...context, affiliations, rates }, day);
    },
  );
}

/** Which parties of a deal are units of others of them: a tie to anyone else does not change the deal. */
function affiliationsAmong(claims: readonly Claim<DealStates>[], { affiliations }: DealContext) {
  const fields = Object.keys(partyRoles) as PartyField[];
  const named = claims.flatMap(({ states }) => fields.flatMap((field) => states[field] ?? []));
  const parties = new Set(named.map(({ entity }) => entity));
  return affiliations.filter(({ unit, parent }) => parties.has(unit) && parties.has(parent));
}

/** A claim does not apply before its stage was reached. */
const hasBegun = ({ key }: Claim, stages: readonly StageStart[], valid: string): boolean =>
  stages.some(({ claims, start }) => claims.has(key) && start <= valid);

/** What was paid by an earlier day does not contradict a later total, and is no version of it. */
const withoutPaid = (claim: Claim<DealStates>): Claim<DealStates> => ({
  ...claim,
  states: { ...claim.states, amounts: claim.states.amounts?.filter(({ basis }) => basis !== 'PAID') },
});

/** A deal among others. */
interface DealAmongOthers {
  readonly key: string;
  readonly claims: readonly Claim<DealStates>[];
  /** Its states by its own claims. */
  readonly own: readonly Rectangle<DealValues>[];
  readonly family: DealFamily;
  readonly denials: Denials;
}

/** The states of a deal among others, complete. */
export function dealStates(
  { key, claims, own, family, denials }: DealAmongOthers,
  context: DealContext,
): Rectangle<DealState>[] {
  const newer = family.newerThan(key);
  const under = statesUnder(key, family);
  const days = new Set([...own, ...under, ...claims].flatMap((each) => knownDays([each])));
  for (const day of denials.days) days.add(day);
  const knownOnDay = new Map([...days].map((day) => [day, knownOn(claims, day)]));
  return tile(
    days,
    (known) => [...own, ...under].filter((each) => coversKnown(each, known)).map(({ validFrom }) => validFrom),
    (valid, known) => {
      const values = own.find((each) => covers(each, valid, known))?.value;
      if (values === undefined) return undefined;
      const live = knownOnDay.get(known)!;
      const caption = dealCaption(values, context);
      const leadingClaim = values.leadingClaim ?? bestClaim(live);
      const whole = { value: caption, claim: leadingClaim! };
      const parts = countedParts(key, family, valid, known);
      const { remainder, openParts, disagreements: splits } = remainderOf(values, parts);
      const disagreements = [...values.disagreements, ...splits];
      const conflicts = conflictsOf(key, disagreements, whole, denials.on(known));
      return {
        ...values,
        disagreements,
        remainder,
        openParts,
        paidInParts: remainder === null ? [] : paidIn(parts),
        partiesOfParts: partiesOf(parts),
        caption,
        leadingClaim,
        supersededBy: newer.filter((each) => covers(each, valid, known)).map(({ value }) => value.deal),
        package: parts.length > 0,
        conflicts,
        certainty: certaintyOf(live, conflicts.length > 0, context.lineage),
      };
    },
  );
}

function partiesOf(deals: readonly DealValues[]): DealState['partiesOfParts'] {
  const parties = deals.flatMap((deal) => deal.parties);
  const found = Object.entries(partyRoles).map(([field, wanted]) => {
    const some = parties.filter(({ role }) => role === wanted);
    return [field, [...new Set(some.map(({ entity }) => entity))].sort()] as const;
  });
  return Object.fromEntries(found) as Record<PartyField, string[]>;
}

/** The value of the rectangle that ends on neither axis: the present, by everything known. */
export const presentOf = <Value>(rectangles: readonly Rectangle<Value>[]): Value | undefined =>
  rectangles.find(({ validTo, knownTo }) => validTo === null && knownTo === null)?.value;

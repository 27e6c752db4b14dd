import type { DateInterval } from '../../model/dateInterval.ts';
import type { DealKind } from '../../model/dealKinds.ts';
import type { Binding } from '../../model/vocabulary.ts';
import type { Claim, DealStates, Quantity } from '../../bundle/claim.ts';
import { chooseAmounts, isCounted } from './chooseAmounts.ts';
import { chooseQuantities } from './chooseQuantities.ts';
import { combinedFrom } from '../choice/combinedFrom.ts';
import { dates, keys, prose, terms, words } from '../choice/comparisons.ts';
import type { DealContext } from '../context.ts';
import { dealParties, type DealParty } from './dealParties.ts';
import { disagreementsOn, type Disagreement } from '../choice/disagreements.ts';
import { pricing, type PricedAmount } from './pricing.ts';
import { fieldsOf } from '../choice/fieldsOf.ts';
import { dealTerms, type DealTerms } from './terms/dealTerms.ts';
import { chooseSchedule, type PricedPayment } from './terms/schedule.ts';
import type { ReachedStage } from '../time/stages.ts';

/** The values of a deal at one point of the two time axes, by the claims that count there. */
export interface DealValues {
  /** The key of the deal. */
  readonly deal: string;
  readonly kind: DealKind;
  /** The stage and its date, from the chosen claim of that stage. */
  readonly stage: ReachedStage['stage'];
  readonly stageDate: DateInterval | null;
  readonly date: DateInterval | null;
  readonly signed: DateInterval | null;
  /** The date of its first signing, else that of its stage: it gives the year in which the deal counts. */
  readonly agreed: DateInterval | null;
  readonly due: DateInterval | null;
  /** The payments by a schedule, in order of time. */
  readonly schedule: readonly PricedPayment[];
  readonly binding: Binding | null;
  readonly instrument: string | null;
  readonly round: string | null;
  readonly title: string | null;
  readonly terms: DealTerms;
  readonly amounts: readonly PricedAmount[];
  /** The leading amount; it has no `dollars` if it is in no sum. */
  readonly amount: PricedAmount | null;
  /** The claims behind the amount and the stage if none states both (see `combinedFrom`). */
  readonly combinedFrom: readonly string[];
  readonly quantities: readonly Quantity[];
  readonly parties: readonly DealParty[];
  readonly involves: NonNullable<DealStates['involves']>;
  readonly partOf: string | null;
  readonly supersedes: string | null;
  readonly forObligation: string | null;
  readonly conditionalOn: string | null;
  readonly forCapacity: readonly string[];
  /** The fields on which claims state different values. */
  readonly disagreements: readonly Disagreement[];
  /** The key of the claim that gives the leading amount. */
  readonly leadingClaim: string | null;
}

/**
 * Chooses every field of a deal among the claims that count at one point of the axes, `begun` (docs/rules.md, "Choosing a
 * value"). Deprecated claims choose nothing and still contradict; if there are no others, only the kind is known. `known`
 * is the day of the known axis. Returns undefined without claims.
 */
export function dealValues(
  begun: readonly Claim<DealStates>[],
  stage: ReachedStage,
  context: DealContext,
  known: string,
): DealValues | undefined {
  const claims = begun.map((claim) => ({ ...claim, outdated: ![undefined, stage.stage].includes(claim.states.stage) }));
  const fields = fieldsOf(claims, context.lineage);
  const kind = fields.pick('kind', words('KIND')) ?? claims[0]?.states.kind;
  if (kind === undefined) return undefined;
  const money = chooseAmounts(claims, context.lineage);
  const counted = chooseQuantities(claims, context.lineage);
  const agreed = dealTerms(claims, context.lineage);
  const date = stage.date ?? fields.pick('date', { ...dates, agree: () => true });
  const priced = pricing(context.rates, date?.to ?? null, known);
  const leading = money.leading && priced(money.leading.value);
  const amount = leading && !isCounted(leading) ? { ...leading, dollars: null } : leading;
  const scheduled = chooseSchedule(claims, amount, context.lineage);
  const taking = dealParties(claims, amount, heldOn(context, date?.to ?? known), known);
  const values = {
    deal: claims[0]!.subject,
    kind,
    stage: stage.stage,
    stageDate: stage.date,
    date,
    signed: stage.signed,
    agreed: stage.signed ?? date,
    due: fields.pick('due', dates),
    schedule: scheduled.schedule.map(({ due, amount }) => ({ due, amount: priced(amount) })),
    binding: fields.pick('binding', {
      ...words('VALUE'),
      agree: () => true,
      // Whether a deal binds depends on the stage: a signed deal is not non-binding because its announcement was.
      precedence: (_binding, claim) => ((claim.states as DealStates).stage === stage.stage ? 0 : 1),
    }),
    instrument: fields.pick('instrument', terms),
    round: fields.pick('round', prose),
    title: fields.pick('title', prose),
    terms: agreed.terms,
    amounts: money.amounts.map(priced),
    amount,
    combinedFrom: combinedFrom(money.leading, stage.stage, claims),
    quantities: counted.quantities,
    parties: taking.parties,
    involves:
      fields.pick('involves', {
        ...prose,
        format: (involved) => involved.map(({ entity }) => context.nameOf(entity)).join(', '),
      }) ?? [],
    partOf: fields.pick('partOf', words('IDENTITY')),
    supersedes: fields.pick('supersedes', words('IDENTITY')),
    forObligation: fields.pick('forObligation', words('IDENTITY')),
    conditionalOn: fields.pick('conditionalOn', words('IDENTITY')),
    forCapacity: fields.pick('forCapacity', keys) ?? [],
    leadingClaim: money.leading?.claim.key ?? null,
  };
  const chosen = [stage, money, counted, agreed, scheduled, taking, fields.disagreements(), wrongStages(claims)];
  const disagreements = chosen.flatMap((each) => ('disagreements' in each ? each.disagreements : each));
  // The kind is known even if every claim was judged wrong.
  return { ...values, disagreements: disagreements.filter(({ field, chosen }) => field !== 'kind' || chosen !== null) };
}

/** Without the affiliations that have ended by a day. */
const heldOn = (context: DealContext, day: string): DealContext => ({
  ...context,
  affiliations: context.affiliations.filter(({ validTo = null }) => validTo === null || day < validTo),
});

/** Stages that only claims state which a person judged wrong. */
function wrongStages(claims: readonly Claim<DealStates>[]): Disagreement[] {
  const stages = new Set(claims.flatMap(({ rank, states }) => (rank === 'DEPRECATED' ? [] : (states.stage ?? []))));
  const stated = claims.flatMap((claim) => {
    const { stage } = claim.states;
    return stage === undefined || stages.has(stage) ? [] : [{ claim, value: stage }];
  });
  return disagreementsOn(null, stated, { ...words('VALUE'), field: 'stage' });
}

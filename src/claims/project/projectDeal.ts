import { dealKinds } from '../../model/dealKinds.ts';
import type { Claim, DealStates } from '../claim.ts';
import { groupBy } from '../groupBy.ts';
import { dealCaption } from './caption.ts';
import { certaintyOf, evidenceOrder } from './certainty.ts';
import { thing } from './chooseQuantities.ts';
import type { Amount, Quantity } from './comparisons.ts';
import { conflictsOf } from './conflicts.ts';
import type { DealContext } from './context.ts';
import { presentOf, type DealState } from './dealStates.ts';
import type { DealValues } from './dealValues.ts';
import type { Denial } from './denials.ts';
import type { Disagreement } from './disagreements.ts';
import { legsOf } from './legs.ts';
import { printAmount, printDate, printFigure } from './print.ts';
import { spread } from './spread.ts';
import { sumsOf } from './sums.ts';
import type { Rectangle } from './tile.ts';
import { usdOf } from './usd.ts';

/** What a deal without a date sorts as. */
const noDate = '0001-01-01';

/** Everything of a deal as it is stored, ready to be written; days are ISO texts, money is text in minor units. */
export type DealRow = ReturnType<typeof projectDeal>;

/** `own` are the states by the deal's claims alone, `states` those among other deals; both hold the present. */
export function projectDeal(
  key: string,
  claims: readonly Claim<DealStates>[],
  own: readonly Rectangle<DealValues>[],
  states: readonly Rectangle<DealState>[],
  context: DealContext,
  denials: readonly Denial[],
) {
  const present = presentOf(own);
  const kind = present?.kind ?? claims[0]!.states.kind;
  const caption = present ? dealCaption(present, context) : key;
  const evidence = evidenceOrder(claims, present?.leadingClaim);
  const disagreements = present?.disagreements ?? [];
  const conflicts = conflictsOf(key, disagreements, { value: caption, claim: evidence[0]! }, denials);
  const amountUsd = usdOf(present?.amount ?? null);
  const sorting = {
    sortUsd: amountUsd ?? '-1',
    sortDate: present?.date?.from ?? present?.due?.from ?? noDate,
  };
  return {
    key,
    kind,
    properties: {
      kind,
      family: dealKinds[kind].family,
      caption,
      title: present?.title ?? null,
      stage: present?.stage ?? null,
      binding: present?.binding ?? null,
      instrument: present?.instrument ?? null,
      round: present?.round ?? null,
      superseded: presentOf(states)?.superseded ?? false,
      package: presentOf(states)?.package ?? false,
      ...amountProperties(present?.amount ?? null),
      ...spread('date', present?.date),
      ...spread('due', present?.due),
      ...sumsOf(present ?? { kind, stage: null, binding: null, amount: null, amounts: [] }),
      ...sorting,
      knownFrom: claims.map(({ knownFrom }) => knownFrom).sort()[0]!,
      ...certaintyOf(claims, conflicts.length > 0, context.lineage),
    },
    evidence,
    conflicts,
    alternatives: disagreements.flatMap(alternativeRows),
    payers: sides(present, 'PAYER'),
    payees: sides(present, 'PAYEE'),
    involves: (present?.involves ?? []).map(({ entity, role }) => ({ entity, role })),
    parties: [...groupBy(present?.parties ?? [], ({ entity }) => entity)].map(([entity, roles]) => ({
      entity,
      roles: roles.map(({ role }) => role),
      share: roles.find(({ share }) => share !== null)?.share ?? null,
      ...sorting,
    })),
    amounts: (present?.amounts ?? []).map((amount) => amountRow(key, amount)),
    quantities: (present?.quantities ?? []).map((quantity) => quantityRow(key, quantity)),
    links: linksOf(present),
    forCapacity: present?.forCapacity ?? [],
    states: states.map((state) => stateRow(key, state)),
    legs: states.flatMap((state) => legRows(key, state)),
  };
}

const alternativeRows = ({ field, alternatives }: Disagreement) =>
  alternatives.map((alternative, position) => ({ field, position, ...alternative }));

const sides = (present: Pick<DealState, 'parties'> | undefined, wanted: string) =>
  (present?.parties ?? []).filter(({ role }) => role === wanted).map(({ entity, share }) => ({ entity, share }));

function linksOf(present: DealValues | undefined): { type: string; deal: string }[] {
  const links = {
    PART_OF: present?.partOf,
    SUPERSEDES: present?.supersedes,
    FOR_OBLIGATION: present?.forObligation,
    CONDITIONAL_ON: present?.conditionalOn,
  };
  return Object.entries(links).flatMap(([type, deal]) => (deal ? [{ type, deal }] : []));
}

const amountProperties = (amount: Amount | null) => ({
  amountMin: amount?.min ?? null,
  amountMax: amount?.max ?? null,
  amountCurrency: amount?.currency ?? null,
  amountQualifier: amount?.qualifier ?? null,
  amountBasis: amount?.basis ?? null,
  amountUsd: usdOf(amount),
});

const amountRow = (deal: string, amount: Amount) => ({
  key: `${deal}/${amount.basis}`,
  ...amount,
  usd: usdOf(amount),
  caption: `${amount.basis.toLowerCase().replaceAll('_', ' ')}: ${printAmount(amount)}`,
});

const quantityRow = (deal: string, quantity: Quantity) => ({
  key: `${deal}/${thing(quantity)}`,
  value: quantity.min ?? quantity.max,
  ...quantity,
  caption: printFigure(quantity),
});

const stateKey = (deal: string, { validFrom, knownFrom }: Rectangle<unknown>) => `${deal}@${validFrom}@${knownFrom}`;

function stateRow(deal: string, state: Rectangle<DealState>) {
  const { validFrom, validTo, knownFrom, knownTo, value } = state;
  const keysOf = (wanted: string) => sides(value, wanted).map(({ entity }) => entity);
  const stage = value.stage?.toLowerCase().replace('_', ' ') ?? 'no stage';
  return {
    key: stateKey(deal, state),
    ...{ validFrom, validTo, knownFrom, knownTo },
    kind: value.kind,
    stage: value.stage,
    ...spread('stage', value.stageDate),
    binding: value.binding,
    superseded: value.superseded,
    package: value.package,
    ...amountProperties(value.amount),
    payers: keysOf('PAYER'),
    payees: keysOf('PAYEE'),
    participants: keysOf('PARTICIPANT'),
    sponsors: keysOf('SPONSOR'),
    caption: [stage, value.amount && printAmount(value.amount), value.stageDate && printDate(value.stageDate)]
      .filter((part) => part !== null)
      .join(', '),
  };
}

function legRows(deal: string, state: Rectangle<DealState>) {
  const { validFrom, validTo, knownFrom, knownTo, value } = state;
  return legsOf(value).map(({ from, to, type, amountUsd, amountQualifier }) => ({
    ...{ from, to, type },
    properties: {
      legKey: `${stateKey(deal, state)}@${from}@${to}`,
      dealKey: deal,
      kind: value.kind,
      family: dealKinds[value.kind].family,
      stage: value.stage,
      binding: value.binding,
      ...{ amountUsd, amountQualifier, validFrom, validTo, knownFrom, knownTo },
      caption: legCaption(amountUsd, amountQualifier),
    },
  }));
}

/** What Neo4j Browser prints on the arrow. */
const legCaption = (amountUsd: string | null, qualifier: Amount['qualifier'] | null): string =>
  amountUsd === null || qualifier === null
    ? 'undisclosed'
    : printAmount({ min: amountUsd, max: amountUsd, currency: 'USD', qualifier, basis: 'COMMITTED' });

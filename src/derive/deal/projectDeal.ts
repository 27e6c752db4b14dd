import { sortDayOf } from '../../model/dateInterval.ts';
import { dealKinds } from '../../model/dealKinds.ts';
import type { derivedNodes } from '../../model/stored/derivedNodes.ts';
import type { derivedRelationships } from '../../model/stored/derivedRelationships.ts';
import type { RowOf } from '../../model/stored/property.ts';
import { textWords } from '../../model/words/searchWords.ts';
import type { Claim, DealStates, Quantity } from '../../bundle/claim.ts';
import { groupBy } from '../../model/groupBy.ts';
import { isCounted, measureOf } from './chooseAmounts.ts';
import { thing } from './chooseQuantities.ts';
import { alternativeRows } from '../choice/alternatives.ts';
import { chosenInDeal } from '../chosen/chosenInDeal.ts';
import { chosenLists } from '../chosen/chosenLists.ts';
import { conflictRows } from '../choice/conflicts.ts';
import { presentOf } from './dealStates.ts';
import type { DealState } from './DealState.ts';
import { usdOf, type PricedAmount } from './pricing.ts';
import { evidenceOf } from '../choice/standing.ts';
import type { Context } from '../context.ts';
import { statedInDeal } from '../stated/statedIn.ts';
import { dealEdgesOf } from './dealEdges.ts';
import { edgeCaption } from '../text/edgeCaption.ts';
import { formatAmount, formatFigure } from '../text/format.ts';
import { intervalProperties } from '../text/intervalProperties.ts';
import { ownPartsOf, type OwnPart } from './ownParts.ts';
import { packageProperties } from './package/packageProperties.ts';
import { noSums, repaidOf, sumsOf, type Sums } from './sums.ts';
import { scheduleProperties } from './terms/schedule.ts';
import { termsProperties } from './terms/dealTerms.ts';
import type { Rectangle } from '../time/tile.ts';
import { labelOf, typeOf, versionsOf, type Version } from '../time/versions.ts';

type Stored = typeof derivedNodes;

/** A deal, ready to be written; days are ISO strings, money is a decimal string in minor units. */
export type DealRow = ReturnType<typeof projectDeal>;

/** `states` are all states of the deal, the present included; parts that several states share become one version. */
export function projectDeal(
  key: string,
  claims: readonly Claim<DealStates>[],
  states: readonly Rectangle<DealState>[],
  context: Pick<Context, 'nameOf'>,
) {
  const present = presentOf(states);
  const dated = <Part extends object>(type: string, partsOf: (state: DealState) => readonly Part[]) =>
    versionsOf(states, partsOf).map((version) => ({ ...version, type: typeOf(type, version) }));
  const parts = <Part>(label: string, type: string, partsOf: (state: DealState) => readonly Part[]) =>
    dated(type, (state) => partsOf(state).map((part) => ({ part }))).map((version) => ({
      ...version,
      label: labelOf(label, version),
    }));
  return {
    key,
    kind: present?.kind ?? null,
    properties: present
      ? ({ ...propertiesOf(present), words: textWords(present.caption) } satisfies RowOf<Stored['Deal']['properties']>)
      : null,
    evidence: evidenceOf(claims, (claim) => statedInDeal(claim, context)),
    conflicts: conflictRows(states),
    alternatives: alternativeRows(states, ({ disagreements }) => disagreements),
    payers: present ? sides(present, 'PAYER') : [],
    payees: present ? sides(present, 'PAYEE') : [],
    involves: dated('INVOLVES', ({ involves }) => involves.map(({ entity, role }) => ({ entity, role }))),
    parties: dated('PARTY', partiesOf),
    amounts: parts('Amount', 'HAS_AMOUNT', ({ amounts }) => amounts.map((each) => amountOf(key, each))),
    quantities: parts('Quantity', 'HAS_QUANTITY', ({ quantities }) => quantities.map((each) => quantityOf(key, each))),
    links: versionsOf(states, linksOf).map((version) => ({ ...version, type: typeOf(version.type, version) })),
    forCapacity: dated('FOR_CAPACITY', ({ forCapacity }) => forCapacity.map((entity) => ({ entity }))),
    states: states.map((state) => stateOf(key, state, context)),
    edges: versionsOf(states, edgesIn).map((edge) => edgeRow(key, edge)),
  };
}

/** The properties that the deal of the present and each of its states have in common. */
function propertiesOf(state: DealState) {
  return {
    kind: state.kind,
    family: dealKinds[state.kind].family,
    caption: state.caption,
    title: state.title,
    stage: state.stage,
    binding: state.binding,
    instrument: state.instrument,
    round: state.round,
    superseded: state.supersededBy.length > 0,
    ...packageProperties(state),
    ...amountProperties(state),
    combined: state.combinedFrom.length > 0,
    combinedFrom: state.combinedFrom,
    ...intervalProperties('date', state.date),
    ...intervalProperties('due', state.due),
    ...termsProperties(state),
    ...scheduleProperties(state),
    ...countedIn(state.agreed),
    ...sumsOf(state),
    repaidUsd: repaidOf(state),
    ...sortingOf(state),
    ...state.certainty,
    leadingClaim: state.leadingClaim,
  } satisfies Omit<RowOf<Stored['Deal']['properties']>, 'words'>;
}

/** The year and quarter in which a deal counts; null where its date does not say which. */
function countedIn(agreed: DealState['agreed']) {
  const only = (part: (day: string) => string) => {
    const { from = null, to = null } = agreed ?? {};
    return from !== null && to !== null && part(from) === part(to) ? part(from) : null;
  };
  const year = only((day) => day.slice(0, 4));
  const quarter = only((day) => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`);
  return { year: year === null ? null : Number(year), quarter };
}

const sortingOf = ({ amount, date, due }: DealState) => ({
  sortUsd: usdOf(amount) ?? '-1',
  sortDate: sortDayOf(date ?? due),
});

const sides = ({ parties }: DealState, wanted: string) =>
  parties.filter(({ role }) => role === wanted).map(({ entity, share }) => ({ entity, share }));

function partiesOf(state: DealState) {
  const own = ownPartsOf(state);
  return [...groupBy(state.parties, ({ entity }) => entity)].map(([entity, roles]) => ({
    entity,
    roles: roles.map(({ role }) => role),
    share: roles.find(({ share }) => share !== null)?.share ?? null,
    behind: roles.find(({ role }) => role === 'SPONSOR')?.behind ?? null,
    ...ownProperties(own.get(entity)),
    ...sortingOf(state),
  }));
}

/** Of several counterparties each sum is a list, in their order, with an empty text where the sum is unknown. */
function ownProperties(own: OwnPart | undefined) {
  const { direction = null, disclosure = null, sums = noSums, counterparties = [] } = own ?? {};
  const divided = (name: keyof Sums) =>
    counterparties.length > 1 ? counterparties.map((each) => each.sums?.[name] ?? '') : null;
  return {
    direction,
    ownPart: disclosure,
    ...sums,
    counterparties: counterparties.map(({ entity }) => entity ?? ''),
    counterpartyPaidUsd: divided('paidUsd'),
    counterpartyCommittedUsd: divided('committedUsd'),
    counterpartyUpToUsd: divided('upToUsd'),
    counterpartyNonBindingUsd: divided('nonBindingUsd'),
  };
}

function linksOf({ partOf, supersedes, forObligation, conditionalOn }: DealState): { type: string; deal: string }[] {
  const links = {
    PART_OF: partOf,
    SUPERSEDES: supersedes,
    FOR_OBLIGATION: forObligation,
    CONDITIONAL_ON: conditionalOn,
  };
  return Object.entries(links).flatMap(([type, deal]) => (deal ? [{ type, deal }] : []));
}

const amountProperties = ({ amount, amounts }: DealState) => ({
  amountMin: amount?.min ?? null,
  amountMax: amount?.max ?? null,
  amountCurrency: amount?.currency ?? null,
  amountQualifier: amount?.qualifier ?? null,
  amountBasis: amount?.basis ?? null,
  amountScope: amount?.scope ?? null,
  amountEstimatedBy: amount?.estimatedBy ?? null,
  amountUsd: usdOf(amount),
  uncountedUsd:
    amount && !isCounted(amount) ? usdOf(amounts.find((each) => measureOf(each) === measureOf(amount)) ?? null) : null,
  amountRates: amount?.rates ?? null,
});

function amountOf(deal: string, amount: PricedAmount) {
  const { min, max, currency, qualifier, basis, scope, estimatedBy, rates } = amount;
  return {
    key: `${deal}/${measureOf(amount)}`,
    ...{ min, max, currency, qualifier, basis, rates },
    scope: scope ?? null,
    estimatedBy: estimatedBy ?? null,
    usd: usdOf(amount),
    caption: `${basis.toLowerCase().replaceAll('_', ' ')}: ${formatAmount(amount)}`,
  } satisfies RowOf<Stored['Amount']['properties']>;
}

const quantityOf = (deal: string, quantity: Quantity) =>
  ({
    key: `${deal}/${thing(quantity)}`,
    value: quantity.min ?? quantity.max,
    ...quantity,
    caption: formatFigure(quantity),
  }) satisfies RowOf<Stored['Quantity']['properties']>;

function stateOf(
  deal: string,
  { validFrom, validTo, knownFrom, knownTo, value }: Rectangle<DealState>,
  context: Pick<Context, 'nameOf'>,
) {
  const keysOf = (wanted: string) => sides(value, wanted).map(({ entity }) => entity);
  return {
    key: `${deal}@${validFrom}@${knownFrom}`,
    ...{ validFrom, validTo, knownFrom, knownTo },
    ...propertiesOf(value),
    ...intervalProperties('stage', value.stageDate),
    ...intervalProperties('signed', value.signed),
    payers: keysOf('PAYER'),
    payees: keysOf('PAYEE'),
    participants: keysOf('PARTICIPANT'),
    sponsors: keysOf('SPONSOR'),
    ...chosenLists(chosenInDeal(value, context), value.certainty),
  } satisfies RowOf<Stored['DealState']['properties']>;
}

/** An edge with the values that it repeats from its deal: it lasts until one of them changes. */
const edgesIn = (state: DealState) =>
  dealEdgesOf(state).map((edge) => ({
    ...{ edge, kind: state.kind, stage: state.stage, binding: state.binding },
    caption: edgeCaption(edge, state),
  }));

function edgeRow(
  deal: string,
  { edge, kind, stage, binding, caption, ...dates }: Version<ReturnType<typeof edgesIn>[number]>,
) {
  const { from, to, type, amountUsd, amountQualifier, sums } = edge;
  return {
    ...{ from, to, type },
    properties: {
      edgeKey: [deal, dates.validFrom, dates.knownFrom, from, to].join('@'),
      dealKey: deal,
      ...{ kind, family: dealKinds[kind].family, stage, binding, caption },
      ...{ amountUsd, amountQualifier, ...sums, ...dates },
    } satisfies RowOf<typeof derivedRelationships.dealEdge.properties>,
  };
}

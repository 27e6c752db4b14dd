import { DealKind } from '../dealKinds.ts';
import { TieType } from '../vocabulary.ts';
import { axes } from './axes.ts';
import { dealTerms } from './dealTerms.ts';
import type { StoredNode } from './node.ts';
import { byStatement, needed, optional } from './property.ts';
import { textWords } from './textWords.ts';

const key = byStatement(needed('text'));
const stateKey = needed('text', '`<subject>@<validFrom>@<knownFrom>`');
const caption = needed('text', 'What a reader sees on the node.');
const fingerprint = byStatement(needed('text', 'A hash of the derived row, to skip what has not changed.'));
const sortDate = needed('day', 'The day by which lists are sorted; 0001-01-01 without a date.');
const certainty = {
  independentSources: needed('count', 'How many documents attest it that do not derive from each other.'),
  bestTier: optional('text'),
  disputed: needed('flag', 'It has a conflict.'),
  leadingClaim: optional('text', 'The key of the claim that gives the leading figure, else of the best claim.'),
};

const deal = {
  kind: needed('text', 'Also a label.'),
  family: needed('text'),
  caption,
  title: optional('text'),
  stage: optional('text'),
  binding: optional('text'),
  instrument: optional('text'),
  round: optional('text'),
  superseded: needed('flag', 'Another deal replaces it.'),
  package: needed('flag', 'It has parts.'),
  remainderUsd: optional('money', 'Of a package: what it states beyond its parts, in US cents.'),
  remainderMin: optional('money', 'Bounds of the same.'),
  remainderMax: optional('money'),
  openParts: optional('texts', 'Of a package: its parts without a known amount that its sums contain, by key.'),
  payersInParts: optional('texts', 'Of a package: the entities that its parts name, by role; missing for other deals.'),
  payeesInParts: optional('texts'),
  sponsorsInParts: optional('texts'),
  namedInParts: optional('texts', 'The same in any role.'),
  amountMin: optional('money', 'Bounds of the leading amount, in minor units of `amountCurrency`.'),
  amountMax: optional('money'),
  amountCurrency: optional('text'),
  amountQualifier: optional('text'),
  amountBasis: optional('text'),
  amountScope: optional('text', 'What else it counts, in words.'),
  amountEstimatedBy: optional('text', 'Of an ESTIMATE: who estimated it.'),
  amountUsd: optional('money', 'US cents: of UP_TO the upper bound, else the lower one.'),
  uncountedUsd: optional('money', 'The same of an amount that is in no sum: one with a scope, or an estimate.'),
  amountRates: optional('text', 'The key of the exchange rates behind `amountUsd`.'),
  combined: needed('flag', 'No claim states both the amount and the stage.'),
  combinedFrom: needed('texts', 'The keys of the claims that state the one and the other; empty if one states both.'),
  dateFrom: optional('day', 'The date of the stage, as an interval: an open end is missing, the precision is not.'),
  dateTo: optional('day'),
  datePrecision: optional('text'),
  dueFrom: optional('day', 'When payment is expected, as an interval.'),
  dueTo: optional('day'),
  duePrecision: optional('text'),
  ...dealTerms,
  year: optional('count', 'The year of its first signing, else of its stage; missing where no source says which.'),
  quarter: optional('text', 'The same as a quarter, such as 2025-Q4.'),
  paidUsd: needed('money', 'The four disjoint sums to which it adds, in US cents.'),
  committedUsd: needed('money'),
  upToUsd: needed('money'),
  nonBindingUsd: needed('money'),
  repaidUsd: needed('money', 'What of the paid sum is paid back, in US cents.'),
  sortUsd: needed('money', 'The amount by which lists are sorted; -1 where it is undisclosed.'),
  sortDate,
  ...certainty,
};

const tie = {
  title: optional('text'),
  part: optional('text'),
  percent: optional('text', 'Decimal text: the lower bound; missing for UP_TO.'),
  percentMax: optional('text'),
  percentQualifier: optional('text'),
  sharesMin: optional('text', 'Bounds of the number of shares, as decimal text.'),
  sharesMax: optional('text'),
  sharesQualifier: optional('text'),
  asOfFrom: optional('day', 'The day as of which the figures are stated, as an interval.'),
  asOfTo: optional('day'),
  asOfPrecision: optional('text'),
  valueMin: optional('money', 'Minor units of `valueCurrency`.'),
  valueMax: optional('money'),
  valueCurrency: optional('text'),
  valueQualifier: optional('text'),
  heldFrom: optional('day'),
  heldTo: optional('day'),
  caption,
  ...certainty,
};

const observation = {
  metric: needed('text'),
  outlook: needed('text', 'ACTUAL, GUIDANCE or FORECAST.'),
  session: optional('text'),
  value: optional('text', 'Decimal text: the lower bound, of UP_TO the upper one.'),
  min: optional('text'),
  max: optional('text'),
  sortValue: optional('float', '`value` for sorting.'),
  usd: optional('text', '`value` of money in US dollars, as decimal text.'),
  rates: optional('text', 'The key of the exchange rates behind `usd`.'),
  unit: optional('text'),
  currency: optional('text'),
  qualifier: needed('text'),
  dateFrom: optional('day'),
  dateTo: optional('day'),
  datePrecision: optional('text'),
  sortDate,
  caption,
  ...certainty,
};

const statement = {
  summary: needed('text'),
  stance: optional('text'),
  topic: optional('text'),
  saidFrom: optional('day'),
  saidTo: optional('day'),
  saidPrecision: optional('text'),
  sortDate,
  caption,
  ...certainty,
};

const withState = {
  key: stateKey,
  ...axes,
  chosenFields: needed('texts', 'The fields that sources state, by the names that conflicts have.'),
  chosenTexts: needed('texts', 'The chosen value of each, in words that no other value has.'),
};
const past = { key, fingerprint };
const conflict = {
  key: needed('text', '`<subject>/<field>/<type>`; of a DENIAL `<subject>/DENIAL`.'),
  type: needed('text'),
  field: optional('text', 'Missing for a DENIAL.'),
  chosenValue: needed('text', 'In words, such as `$19B`.'),
};

/** What is computed from claims. */
export const derivedNodes = {
  Deal: {
    about: 'A transaction or agreement of the present.',
    labels: ['Deal'],
    oneOf: DealKind.options,
    properties: { key, ...deal, words: textWords, fingerprint },
  },
  DealState: {
    about: 'The values of a deal in one rectangle of the two axes.',
    labels: ['DealState'],
    properties: {
      ...withState,
      stageFrom: optional('day', 'The date of the stage, as the chosen claim of that stage gives it.'),
      stageTo: optional('day'),
      stagePrecision: optional('text'),
      signedFrom: optional('day', 'The date of its first signing.'),
      signedTo: optional('day'),
      signedPrecision: optional('text'),
      payers: needed('texts', 'Keys of entities.'),
      payees: needed('texts'),
      participants: needed('texts'),
      sponsors: needed('texts'),
      ...deal,
    },
  },
  Amount: {
    about: 'One amount of a deal; `:WasAmount` holds in the past only.',
    labels: ['Amount', 'WasAmount'],
    properties: {
      key: needed('text', '`<deal>/<basis>`, followed by its scope or who estimated it.'),
      basis: needed('text'),
      min: optional('money', 'Minor units of `currency`.'),
      max: optional('money'),
      currency: optional('text'),
      qualifier: needed('text'),
      scope: optional('text', 'What else it counts, in words; it is in no sum then.'),
      estimatedBy: optional('text', 'Of an ESTIMATE, which is in no sum.'),
      usd: optional('money', 'US cents: of UP_TO the upper bound, else the lower one.'),
      rates: optional('text', 'The key of the exchange rates behind `usd`.'),
      caption,
    },
  },
  Quantity: {
    about: 'One quantity of a deal; `:WasQuantity` holds in the past only.',
    labels: ['Quantity', 'WasQuantity'],
    properties: {
      key: needed('text', '`<deal>/<unit>`, followed by what is counted.'),
      value: optional('text', 'Decimal text: the lower bound, of UP_TO the upper one.'),
      min: optional('text'),
      max: optional('text'),
      unit: needed('text'),
      qualifier: needed('text'),
      of: optional('text', 'What is counted.'),
      caption,
    },
  },
  Tie: {
    about: 'A role, membership, ownership or affiliation of the present.',
    labels: ['Tie'],
    oneOf: TieType.options,
    properties: { key, ...tie, fingerprint },
  },
  TieState: { about: 'The same for a tie.', labels: ['TieState'], properties: { ...withState, ...tie } },
  Observation: {
    about: 'A figure of an entity on a day or over a period.',
    labels: ['Observation'],
    properties: { key, ...observation, fingerprint },
  },
  ObservationState: {
    about: 'The same for an observation.',
    labels: ['ObservationState'],
    properties: { ...withState, ...observation },
  },
  Statement: {
    about: 'An opinion that someone expressed, in our own words.',
    labels: ['Statement'],
    properties: { key, ...statement, words: textWords, fingerprint },
  },
  StatementState: {
    about: 'The same for a statement.',
    labels: ['StatementState'],
    properties: { ...withState, ...statement },
  },
  WasDeal: { about: 'A deal whose claims are all retracted.', labels: ['WasDeal'], properties: past },
  WasTie: { about: 'The same for a tie.', labels: ['WasTie'], properties: past },
  WasObservation: { about: 'The same for an observation.', labels: ['WasObservation'], properties: past },
  WasStatement: { about: 'The same for a statement.', labels: ['WasStatement'], properties: past },
  Conflict: {
    about: 'Claims that contradict the chosen value of a field; `:WasConflict` holds in the past only.',
    labels: ['Conflict', 'WasConflict'],
    properties: conflict,
  },
  Usd1B: {
    about: 'Beside `:Deal` or `:Entity`: it moves at least 1, 10 or 100 billion dollars.',
    labels: ['Usd1B', 'Usd10B', 'Usd100B'],
    properties: {},
  },
} as const satisfies Readonly<Record<string, StoredNode>>;

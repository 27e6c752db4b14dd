import { dealKinds } from '../dealKinds.ts';
import { axes, axesByStatement } from './axes.ts';
import type { StoredRelationship } from './node.ts';
import { byStatement, needed, optional } from './property.ts';

const share = byStatement(
  optional('money', 'Its own part of the amount, in minor units of the currency of the leading amount.'),
);
const usd = (about = '') => needed('money', about);

const edgeTypes = [...new Set(Object.values(dealKinds).map(({ leg }) => leg))] as [string, ...string[]];

/** What is computed from claims. A type that begins with WAS_ holds in the past only. */
export const derivedRelationships = {
  pays: {
    about: 'The payers, of the present only.',
    types: ['PAYS'],
    from: ['Entity'],
    to: ['Deal'],
    properties: { share },
  },
  to: {
    about: 'The payees, of the present only.',
    types: ['TO'],
    from: ['Deal'],
    to: ['Entity'],
    properties: { share },
  },
  involves: {
    about: 'A target or issuer.',
    types: ['INVOLVES', 'WAS_INVOLVES'],
    from: ['Deal', 'WasDeal'],
    to: ['Entity'],
    properties: { role: byStatement(needed('text', 'TARGET or ISSUER.')), ...axesByStatement },
  },
  party: {
    about: 'The index of the parties of deals.',
    types: ['PARTY', 'WAS_PARTY'],
    from: ['Entity'],
    to: ['Deal', 'WasDeal'],
    properties: {
      entityKey: byStatement(needed('text')),
      dealKey: byStatement(needed('text')),
      roles: byStatement(needed('texts', 'Values of PartyRole, in its order.')),
      share,
      behind: byStatement(
        optional('texts', 'Of a sponsor: keys of the payers behind which it is; empty if nobody says.'),
      ),
      direction: byStatement(optional('text', 'IN, OUT or NONE, seen from the entity.')),
      ownPart: byStatement(
        optional(
          'text',
          'KNOWN, UNDISCLOSED or NONE (the entity has no part); missing where the deal does not count for it.',
        ),
      ),
      paidUsd: byStatement(needed('money', "The four sums of the entity's own part, in US cents.")),
      committedUsd: byStatement(needed('money')),
      upToUsd: byStatement(needed('money')),
      nonBindingUsd: byStatement(needed('money')),
      counterparties: byStatement(
        needed('texts', 'Keys of the counterparties of the own part; empty text for what no source divides.'),
      ),
      counterpartyPaidUsd: byStatement(
        optional(
          'texts',
          'Of several counterparties the sums of each, as decimal text in the same order; empty text where unknown.',
        ),
      ),
      counterpartyCommittedUsd: byStatement(optional('texts')),
      counterpartyUpToUsd: byStatement(optional('texts')),
      counterpartyNonBindingUsd: byStatement(optional('texts')),
      sortUsd: byStatement(needed('money', 'As on the deal.')),
      sortDate: byStatement(needed('day', 'As on the deal.')),
      ...axesByStatement,
    },
  },
  hasAmount: {
    about: '',
    types: ['HAS_AMOUNT', 'WAS_HAS_AMOUNT'],
    from: ['Deal', 'WasDeal'],
    to: ['Amount', 'WasAmount'],
    properties: axesByStatement,
  },
  hasQuantity: {
    about: '',
    types: ['HAS_QUANTITY', 'WAS_HAS_QUANTITY'],
    from: ['Deal', 'WasDeal'],
    to: ['Quantity', 'WasQuantity'],
    properties: axesByStatement,
  },
  dealState: { about: '', types: ['STATE'], from: ['Deal', 'WasDeal'], to: ['DealState'], properties: {} },
  tieState: { about: '', types: ['STATE'], from: ['Tie', 'WasTie'], to: ['TieState'], properties: {} },
  observationState: {
    about: '',
    types: ['STATE'],
    from: ['Observation', 'WasObservation'],
    to: ['ObservationState'],
    properties: {},
  },
  statementState: {
    about: '',
    types: ['STATE'],
    from: ['Statement', 'WasStatement'],
    to: ['StatementState'],
    properties: {},
  },
  dealLink: {
    about: 'Links between deals.',
    types: [
      ...['PART_OF', 'SUPERSEDES', 'FOR_OBLIGATION', 'CONDITIONAL_ON'],
      ...['WAS_PART_OF', 'WAS_SUPERSEDES', 'WAS_FOR_OBLIGATION', 'WAS_CONDITIONAL_ON'],
    ] as [string, ...string[]],
    from: ['Deal', 'WasDeal'],
    to: ['Deal', 'WasDeal'],
    properties: axesByStatement,
  },
  forCapacity: {
    about: 'The capacity that a deal pays for.',
    types: ['FOR_CAPACITY', 'WAS_FOR_CAPACITY'],
    from: ['Deal', 'WasDeal'],
    to: ['Facility', 'Project'],
    properties: axesByStatement,
  },
  dealEdge: {
    about: 'A deal edge: one payer, one payee and one state of a deal.',
    types: edgeTypes,
    from: ['Entity'],
    to: ['Entity'],
    properties: {
      edgeKey: needed('text', '`<deal>@<validFrom>@<knownFrom>@<from>@<to>`'),
      dealKey: needed('text'),
      kind: needed('text'),
      family: needed('text'),
      stage: optional('text'),
      binding: optional('text'),
      amountUsd: optional('money', 'US cents; missing where the amount between the two is unknown.'),
      amountQualifier: optional('text'),
      committedUsd: usd("Its part of the deal's four sums, in US cents."),
      upToUsd: usd(),
      paidUsd: usd(),
      nonBindingUsd: usd(),
      ...axes,
      caption: needed('text', 'What Neo4j Browser shows on the relationship.'),
    },
  },
  ofTie: { about: '', types: ['HAS'], from: ['Entity'], to: ['Tie', 'WasTie'], properties: {} },
  inTie: { about: '', types: ['IN'], from: ['Tie', 'WasTie'], to: ['Entity'], properties: {} },
  tieEdge: {
    about: 'A tie edge: a tie as one relationship.',
    types: ['HOLDS_ROLE', 'MEMBER_OF', 'OWNS', 'PART_OF'],
    from: ['Entity'],
    to: ['Entity'],
    properties: {
      tieKey: needed('text'),
      title: optional('text'),
      part: optional('text'),
      percent: optional('text', 'The lower bound.'),
      validFrom: optional('day', 'Missing where no source gives a start. The figures hold from here on.'),
      validTo: optional('day'),
      knownFrom: needed('day'),
      knownTo: optional('day'),
    },
  },
  of: { about: '', types: ['OF'], from: ['Observation', 'WasObservation'], to: ['Entity'], properties: {} },
  towards: { about: '', types: ['TOWARDS'], from: ['Observation', 'WasObservation'], to: ['Entity'], properties: {} },
  said: { about: '', types: ['SAID'], from: ['Entity'], to: ['Statement', 'WasStatement'], properties: {} },
  statementAbout: {
    about: '',
    types: ['ABOUT', 'WAS_ABOUT'],
    from: ['Statement', 'WasStatement'],
    to: ['Entity', 'Deal', 'Observation', 'WasDeal', 'WasObservation'],
    properties: axesByStatement,
  },
  statementAgainst: {
    about: '',
    types: ['DISPUTES', 'RETRACTS', 'WAS_DISPUTES', 'WAS_RETRACTS'],
    from: ['Statement', 'WasStatement'],
    to: ['Statement', 'Deal', 'Observation', 'WasStatement', 'WasDeal', 'WasObservation'],
    properties: axesByStatement,
  },
  conflictOn: {
    about: '',
    types: ['ON', 'WAS_ON'],
    from: ['Conflict', 'WasConflict'],
    to: ['Deal', 'Tie', 'Observation', 'Statement', 'WasDeal', 'WasTie', 'WasObservation', 'WasStatement'],
    properties: axesByStatement,
  },
  chose: { about: '', types: ['CHOSE'], from: ['Conflict', 'WasConflict'], to: ['Claim'], properties: {} },
  passedOver: {
    about: 'The claims that contradict the chosen one.',
    types: ['PASSED_OVER'],
    from: ['Conflict', 'WasConflict'],
    to: ['Claim'],
    properties: {
      value: byStatement(needed('text', 'In words.')),
      position: byStatement(needed('count', 'From 0, the best first.')),
    },
  },
  alternative: {
    about: 'A value that was not chosen for a subject.',
    types: ['PASSED_OVER', 'WAS_PASSED_OVER'],
    from: ['Deal', 'Tie', 'Observation', 'Statement', 'WasDeal', 'WasTie', 'WasObservation', 'WasStatement'],
    to: ['Claim'],
    properties: {
      field: byStatement(needed('text')),
      value: byStatement(needed('text', 'In words.')),
      conflict: byStatement(optional('text', 'The type, where the value contradicts the chosen one.')),
      position: byStatement(needed('count', 'From 0, the best first.')),
      ...axesByStatement,
    },
  },
} as const satisfies Readonly<Record<string, StoredRelationship>>;

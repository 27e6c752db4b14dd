import { claimFields } from './claimFields.ts';
import { rowFields } from './rowFields.ts';
import type { StoredGraph, StoredNode } from './StoredGraph.ts';
import { changeFields } from './changeFields.ts';
import { conversionBy } from './conversionBy.ts';
import { coverage } from './coverage.ts';
import { documentFields } from './documentFields.ts';
import { dealPage, dealsOf } from './nodePages.ts';
import { comparePlaces, pageOfAll, sortedBy } from './pages.ts';
import {
  property,
  keyOf,
  first,
  toOne,
  fromOne,
  toMany,
  fromMany,
  days,
  id,
  itself,
  alternatives,
  evidence,
  inMajor,
  type OfNode,
  type OfRow,
} from './readers.ts';
import { entitiesOfRow } from './rowFields.ts';
import { moneyOf } from './sums.ts';
import { speakerRole } from './speakerRole.ts';
import { stageHistory } from './stageHistory.ts';
import { termFields } from './termFields.ts';

const partyRoles = ['PAYER', 'PAYEE', 'PARTICIPANT', 'SPONSOR', 'LEAD', 'ARRANGER', 'SUPPLIER_BEHIND'];
const placeOfRole = (role: string) => (partyRoles.includes(role) ? partyRoles.indexOf(role) : partyRoles.length);

/** Fields that are more than a property of that name, by type or interface. */
export const objectFields: Readonly<Record<string, OfNode | OfRow>> = {
  'Entity.id': id('Entity'),
  'Deal.id': id('Deal'),
  'Document.id': id('Document'),
  'Observation.id': id('Observation'),
  'Statement.id': id('Statement'),

  'Entity.names': ((graph, node) =>
    sortedBy(
      graph.out(node, 'KNOWN_AS').map(({ to }) => to),
      ({ properties }) => properties['kind'],
      keyOf,
    )) satisfies OfNode,
  'Entity.identifiers': toMany('IDENTIFIED_BY'),
  'Entity.merges': ((graph, node) =>
    sortedBy(graph.into(node, 'MERGED_INTO'), ({ from }) => from.properties['key']).map(({ from, properties }) => ({
      ...from.properties,
      ...properties,
    }))) satisfies OfNode,
  'Entity.ties': ((graph, node) =>
    sortedBy(
      [...graph.out(node, 'HAS').map(({ to }) => to), ...graph.into(node, 'IN').map(({ from }) => from)],
      keyOf,
    )) satisfies OfNode,
  'Entity.money': ((graph, node, args) => moneyOf(graph, node, args)) satisfies OfNode,
  'OwnMoney.counterparty': ((graph, row) =>
    graph.byKey('Entity', (row['counterpartyKey'] ?? '') as string) ?? null) satisfies OfRow,
  'OwnMoney.committedUsd': inMajor('committedUsd', null),
  'OwnMoney.upToUsd': inMajor('upToUsd', null),
  'OwnMoney.paidUsd': inMajor('paidUsd', null),
  'OwnMoney.nonBindingUsd': inMajor('nonBindingUsd', null),
  'Entity.deals': ((graph, node, args) => dealsOf(graph, node, args)) satisfies OfNode,
  'Entity.statements': ((graph, node, args) =>
    pageOfAll(
      {
        rows: graph
          .into(node, 'ABOUT')
          .map(({ from }) => from)
          .filter(({ labels }) => labels.includes('Statement')),
        order: 'Entity.statements by default',
        position: ({ properties }) => [properties['sortDate'] as string, properties['key'] as string],
        positionLength: 2,
        compare: comparePlaces([true, false]),
        edge: (statement) => ({ node: statement }),
      },
      args,
    )) satisfies OfNode,
  'Facility.capacityDeals': ((graph, node, args) =>
    dealPage(
      graph
        .into(node, 'FOR_CAPACITY')
        .map(({ from }) => from)
        .filter(({ labels }) => labels.includes('Deal')),
      'Facility.capacityDeals',
      args,
    )) satisfies OfNode,
  'Name.usedIn': toMany('USED_IN'),
  'Identifier.usedIn': toMany('USED_IN'),
  'AmbiguousName.candidates': ((graph, row) =>
    sortedBy(entitiesOfRow('candidateKeys')(graph, row) as StoredNode[], keyOf)) satisfies OfRow,
  'AmbiguousIdentifier.candidates': ((graph, row) =>
    sortedBy(entitiesOfRow('candidateKeys')(graph, row) as StoredNode[], keyOf)) satisfies OfRow,

  'Tie.type': ((_, { labels }) => labels.find((label) => label !== 'Tie') ?? null) satisfies OfNode,
  'Tie.from': fromOne('HAS'),
  'Tie.to': toOne('IN'),
  'Tie.value': ((_, { properties }) =>
    properties['valueQualifier'] === undefined
      ? null
      : {
          min: properties['valueMin'],
          max: properties['valueMax'],
          currency: properties['valueCurrency'],
          qualifier: properties['valueQualifier'],
          usd:
            properties['valueCurrency'] === 'USD' ? (properties['valueMin'] ?? properties['valueMax'] ?? null) : null,
        }) satisfies OfNode,
  'Tie.validFrom': ((_, { properties }) => properties['heldFrom'] ?? null) satisfies OfNode,
  'Tie.validTo': ((_, { properties }) => properties['heldTo'] ?? null) satisfies OfNode,
  'Tie.certainty': itself,
  'Tie.evidence': evidence('Tie'),

  'Deal.amount': ((_, { properties }) =>
    properties['amountQualifier'] === undefined
      ? null
      : {
          min: properties['amountMin'],
          max: properties['amountMax'],
          currency: properties['amountCurrency'],
          qualifier: properties['amountQualifier'],
          basis: properties['amountBasis'],
          scope: properties['amountScope'],
          estimatedBy: properties['amountEstimatedBy'],
          usd: properties['amountUsd'] ?? properties['uncountedUsd'],
          rates: properties['amountRates'],
        }) satisfies OfNode,
  'Deal.combinedFrom': ((graph, { properties }) =>
    ((properties['combinedFrom'] ?? []) as string[]).flatMap(
      (key) => graph.byKey('Claim', key) ?? [],
    )) satisfies OfNode,
  'Deal.amounts': toMany('HAS_AMOUNT'),
  'Deal.quantities': toMany('HAS_QUANTITY'),
  'Deal.date': days('dateFrom', 'dateTo', 'datePrecision'),
  'Deal.due': days('dueFrom', 'dueTo', 'duePrecision'),
  'Deal.parties': ((graph, node) =>
    sortedBy(
      graph.into(node, 'PARTY').flatMap(({ from, properties }) =>
        (properties['roles'] as string[]).map((role) => ({
          role,
          share: properties['share'],
          currency: node.properties['amountCurrency'],
          entity: from,
        })),
      ),
      ({ role }) => placeOfRole(role),
      ({ entity }) => keyOf(entity),
    )) satisfies OfNode,
  'Party.share': inMajor('share', 'currency'),
  'Deal.involves': ((graph, node) =>
    sortedBy(
      graph.out(node, 'INVOLVES').map(({ properties, to }) => ({ role: properties['role'], entity: to })),
      ({ role }) => role,
      ({ entity }) => keyOf(entity),
    )) satisfies OfNode,
  'Deal.partOf': toOne('PART_OF'),
  'Deal.parts': ((graph, node) =>
    sortedBy(
      graph
        .into(node, 'PART_OF')
        .map(({ from }) => from)
        .filter(({ labels }) => labels.includes('Deal')),
      keyOf,
    )) satisfies OfNode,
  'Deal.forCapacity': toMany('FOR_CAPACITY'),
  'Deal.conditionalOn': toOne('CONDITIONAL_ON'),
  'Deal.supersedes': toOne('SUPERSEDES'),
  'Deal.supersededBy': fromOne('SUPERSEDES'),
  'Deal.stageHistory': ((graph, node) => stageHistory(graph, node)) satisfies OfNode,
  'Deal.certainty': itself,
  'Deal.evidence': evidence('Deal'),
  'Guarantee.forObligation': toOne('FOR_OBLIGATION'),
  'Money.min': inMajor('min', 'currency'),
  'Money.max': inMajor('max', 'currency'),
  'Money.usd': inMajor('usd', null),
  'Observation.conversion': (graph: StoredGraph, source: object) =>
    conversionBy(graph, property(source, 'rates'), property(source, 'currency')),
  'Money.conversion': (graph: StoredGraph, source: object) =>
    conversionBy(graph, property(source, 'rates'), property(source, 'currency')),
  'DealTotals.committedUsd': inMajor('committedUsd', null),
  'DealTotals.upToUsd': inMajor('upToUsd', null),
  'DealTotals.paidUsd': inMajor('paidUsd', null),
  'DealTotals.nonBindingUsd': inMajor('nonBindingUsd', null),

  'Deal.conflicts': fromMany('ON'),
  'Observation.conflicts': fromMany('ON'),
  'Statement.conflicts': fromMany('ON'),
  'Tie.conflicts': fromMany('ON'),
  'Deal.alternatives': alternatives,
  'Tie.alternatives': alternatives,
  'Observation.alternatives': alternatives,
  'Statement.alternatives': alternatives,
  'Conflict.subject': toOne('ON'),
  'Conflict.chosen': ((graph, node) => {
    const claim = first(graph.out(node, 'CHOSE'))?.to;
    return claim === undefined ? null : { value: node.properties['chosenValue'], claim };
  }) satisfies OfNode,
  'Conflict.alternatives': ((graph, node) =>
    sortedBy(graph.out(node, 'PASSED_OVER'), ({ properties }) => properties['position']).map(({ properties, to }) => ({
      value: properties['value'],
      claim: to,
    }))) satisfies OfNode,

  'Observation.date': days('dateFrom', 'dateTo', 'datePrecision'),
  'Observation.of': toOne('OF'),
  'Observation.towards': toOne('TOWARDS'),
  'Observation.certainty': itself,
  'Observation.evidence': evidence('Observation'),

  'Statement.saidOn': days('saidFrom', 'saidTo', 'saidPrecision'),
  'Statement.speaker': fromOne('SAID'),
  'Statement.speakerRole': ((graph, node) => speakerRole(graph, node)) satisfies OfNode,
  'Statement.about': toMany('ABOUT'),
  'Statement.disputes': toMany('DISPUTES', 'Statement'),
  'Statement.retracts': toMany('RETRACTS', 'Statement'),
  'Statement.disputedBy': fromMany('DISPUTES'),
  'Statement.retractedBy': fromMany('RETRACTS'),
  'Statement.certainty': itself,
  'Statement.evidence': evidence('Statement'),

  ...claimFields,
  ...coverage,
  ...documentFields,
  ...changeFields,
  ...termFields,
  ...rowFields,
};

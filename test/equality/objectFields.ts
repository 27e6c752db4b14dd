import { groupBy } from '../../src/claims/groupBy.ts';
import { toMajorUnits } from '../../src/model/money.ts';
import { idOf } from './ids.ts';
import { comparePlaces, compareValues, pageOfAll, sortedBy, type Arguments } from './pages.ts';
import type { StoredGraph, StoredNode } from './StoredGraph.ts';

/** Reads one field of one object, by hand. */
export type ReadField = (graph: StoredGraph, source: never, args: Arguments) => unknown;
type OfNode = (graph: StoredGraph, node: StoredNode, args: Arguments) => unknown;
type Row = Readonly<Record<string, unknown>>;
type OfRow = (graph: StoredGraph, row: Row) => unknown;

export const isNode = (source: unknown): source is StoredNode =>
  typeof source === 'object' && source !== null && 'labels' in source && 'properties' in source;

/** A property of a node, or an entry of a row. */
export const property = (source: object, name: string): unknown =>
  (isNode(source) ? source.properties : (source as Row))[name] ?? null;

const keyOf = (node: StoredNode) => node.properties['key'];
const first = <Item>(items: readonly Item[]): Item | null => items[0] ?? null;
const toOne =
  (type: string): OfNode =>
  (graph, node) =>
    first(graph.out(node, type))?.to ?? null;
const fromOne =
  (type: string): OfNode =>
  (graph, node) =>
    first(graph.into(node, type))?.from ?? null;
const toMany =
  (type: string, label?: string): OfNode =>
  (graph, node) =>
    sortedBy(
      graph
        .out(node, type)
        .map(({ to }) => to)
        .filter(({ labels }) => label === undefined || labels.includes(label)),
      keyOf,
    );
const fromMany =
  (type: string): OfNode =>
  (graph, node) =>
    sortedBy(
      graph.into(node, type).map(({ from }) => from),
      keyOf,
    );
const days =
  (from: string, to: string, precision: string): OfNode =>
  (_, { properties }) =>
    properties[from] === undefined
      ? null
      : { from: properties[from], to: properties[to], precision: properties[precision] };
const id =
  (noun: string): OfNode =>
  (_, node) =>
    idOf(noun, keyOf(node));
const itself: OfNode = (_, node) => node;

const evidence =
  (noun: string): OfNode =>
  (graph, node, args) =>
    pageOfAll(
      {
        rows: graph.into(node, 'ABOUT').filter(({ from }) => from.labels.includes('Claim')),
        order: `${noun}.evidence by default`,
        position: ({ properties, from }) => [
          keyOf(from) === node.properties['leadingClaim'] ? 0 : 1,
          properties['standing'] as string,
          keyOf(from) as string,
        ],
        positionLength: 3,
        compare: comparePlaces([false, false, false]),
        edge: ({ from }) => ({ node: from }),
      },
      args,
    );

/** Minor units in the currency that stands beside them. */
const major = (minor: unknown, currency: unknown): string | null =>
  typeof minor === 'number' && typeof currency === 'string' ? toMajorUnits(BigInt(minor), currency) : null;
const inMajor =
  (name: string, currency: string | null): ((graph: StoredGraph, source: object) => unknown) =>
  (_, source) =>
    major(property(source, name), currency === null ? 'USD' : property(source, currency));

const entityOfRow =
  (name: string): OfRow =>
  (graph, row) =>
    graph.byKey('Entity', row[name] as string) ?? null;
const entitiesOfRow =
  (name: string): OfRow =>
  (graph, row) =>
    (row[name] as string[]).map((key) => graph.byKey('Entity', key)).filter((entity) => entity !== undefined);
const dealsOfRow: OfRow = (graph, row) =>
  (row['dealKeys'] as string[]).map((key) => graph.byKey('Deal', key)).filter((deal) => deal !== undefined);
const ofKeys =
  (noun: string, name: string): OfRow =>
  (graph, row) =>
    sortedBy(
      (row[name] as string[]).map((key) => graph.byKey(noun, key)).filter((node) => node !== undefined),
      keyOf,
    );
const amountOfRow: OfRow = (_, { amountUsd, amountQualifier }) =>
  amountQualifier === null
    ? null
    : {
        min: amountQualifier === 'UP_TO' ? null : amountUsd,
        max: ['UP_TO', 'EXACT', 'ABOUT'].includes(amountQualifier as string) ? amountUsd : null,
        currency: amountUsd === null ? null : 'USD',
        qualifier: amountQualifier,
        usd: amountUsd,
      };
/** A deal that goes over the leg as a whole by its own sums, a share of one in one of them. */
const totalsOfLeg: OfRow = (graph, row) => {
  const names = ['committedUsd', 'upToUsd', 'paidUsd', 'nonBindingUsd'];
  const sums = Object.fromEntries(names.map((name) => [name, 0]));
  for (const [place, key] of (row['dealKeys'] as string[]).entries()) {
    const usd = (row['dealAmountsUsd'] as (number | null)[])[place] ?? null;
    const deal = graph.byKey('Deal', key)?.properties;
    if (usd === null || deal === undefined) continue;
    const isWhole = usd === (deal['remainderUsd'] ?? deal['amountUsd']);
    for (const name of names) if (isWhole) sums[name]! += deal[name] as number;
    const isCap = deal['kind'] === 'Guarantee' || deal['amountBasis'] === 'CAP';
    const name = {
      isPaid: deal['stage'] === 'COMPLETED' && 'paidUsd',
      isLoose: deal['binding'] !== 'BINDING' && 'nonBindingUsd',
      isOpen: isCap && 'upToUsd',
    };
    const one = name.isPaid || name.isLoose || name.isOpen || 'committedUsd';
    if (!isWhole && deal['stage'] !== 'RUMOURED') sums[one]! += usd;
  }
  return { ...sums, undisclosedCount: row['undisclosedCount'] };
};

const arrow = (name: string): Readonly<Record<string, OfRow>> => ({
  [`${name}.from`]: entityOfRow('fromKey'),
  [`${name}.to`]: entityOfRow('toKey'),
  [`${name}.deals`]: dealsOfRow,
  [`${name}.amount`]: amountOfRow,
});

/** The exchange rates of a key, as they are told of beside an amount in a currency. */
function conversionBy(graph: StoredGraph, key: unknown, currency: unknown): Row | null {
  const rates = typeof key === 'string' ? graph.byKey('ExchangeRates', key) : undefined;
  const document = rates && first(graph.out(rates, 'STATED_IN'))?.to;
  if (rates === undefined || document === undefined) return null;
  const perEuro = (code: unknown) =>
    (rates.properties['perEuro'] as string[])[(rates.properties['currencies'] as unknown[]).indexOf(code)] ?? null;
  return { day: rates.properties['day'], perEuro: perEuro(currency), usdPerEuro: perEuro('USD'), document };
}

const partyRoles = ['PAYER', 'PAYEE', 'PARTICIPANT'];
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
  'Name.usedIn': toMany('USED_IN'),
  'AmbiguousName.candidates': ((graph, row) =>
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
          usd: properties['amountUsd'],
          rates: properties['amountRates'],
        }) satisfies OfNode,
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
  'Money.conversion': (graph: StoredGraph, source: object) =>
    conversionBy(graph, property(source, 'rates'), property(source, 'currency')),
  'DealTotals.committedUsd': inMajor('committedUsd', null),
  'DealTotals.upToUsd': inMajor('upToUsd', null),
  'DealTotals.paidUsd': inMajor('paidUsd', null),
  'DealTotals.nonBindingUsd': inMajor('nonBindingUsd', null),

  'Document.publishedOn': ((_, { properties }) => properties['publishedTo'] ?? null) satisfies OfNode,
  'Document.publisher': toOne('PUBLISHED_BY'),
  'Document.derivesFrom': ((graph, node) =>
    sortedBy(
      graph.out(node, 'DERIVES_FROM'),
      ({ properties }) => properties['how'],
      ({ to }) => keyOf(to),
    ).map(({ properties, to }) => ({
      how: properties['how'],
      document: to.labels.includes('Document') ? to : null,
      publisher: to.labels.includes('Publisher') ? to : null,
    }))) satisfies OfNode,
  'Deal.conflicts': fromMany('ON'),
  'Observation.conflicts': fromMany('ON'),
  'Statement.conflicts': fromMany('ON'),
  'Deal.alternatives': ((graph, node) =>
    sortedBy(
      graph.out(node, 'PASSED_OVER'),
      ({ properties }) => properties['field'],
      ({ properties }) => properties['position'],
    ).map(({ properties, to }) => ({ ...properties, claim: to }))) satisfies OfNode,
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
  'Claim.document': toOne('STATED_IN'),

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

  ...arrow('Leg'),
  ...arrow('NeighborhoodEdge'),
  'FundedCapacity.funder': entityOfRow('funderKey'),
  'FundedCapacity.provider': entityOfRow('providerKey'),
  'FundedCapacity.consumer': entityOfRow('consumerKey'),
  'FundingCycle.entities': entitiesOfRow('entityKeys'),
  'FundingCycle.totalUsd': inMajor('totalUsd', null),
  'FundingPath.entities': entitiesOfRow('entityKeys'),
  'FundingPath.totalUsd': inMajor('totalUsd', null),
  'Leg.totals': totalsOfLeg,
  'Leg.ties': ofKeys('Tie', 'tieKeys'),
  'Exposure.entity': entityOfRow('entityKey'),
  'Exposure.via': entitiesOfRow('viaKeys'),
  'Exposure.deals': ofKeys('Deal', 'dealKeys'),
  'LegSums.committedUsd': inMajor('committedUsd', null),
  'LegSums.upToUsd': inMajor('upToUsd', null),
  'LegSums.paidUsd': inMajor('paidUsd', null),
  'LegSums.nonBindingUsd': inMajor('nonBindingUsd', null),
  'FundsEntry.deal': ((graph, row) => graph.byKey('Deal', row['dealKey'] as string) ?? null) satisfies OfRow,
  'FundsTotals.sourcesUsd': inMajor('sourcesUsd', null),
  'FundsTotals.usesUsd': inMajor('usesUsd', null),
  'FundsTotals.uncoveredUsd': inMajor('uncoveredUsd', null),
  'SourcesAndUses.unexplainedUsd': inMajor('unexplainedUsd', null),
  'SourcesAndUses.statedNeed': ((graph, row) =>
    graph.byKey('Observation', (row['statedNeedKey'] ?? '') as string) ?? null) satisfies OfRow,
  'TimelineEntry.subject': ((graph, row) =>
    graph.byKey(row['type'] as string, row['subject'] as string) ?? null) satisfies OfRow,
  'Neighborhood.nodes': entitiesOfRow('nodeKeys'),
};

export interface OrderBy {
  readonly field: string;
  readonly direction: string;
}

/** The deals of an entity, by any of the orders of deals; the key decides between equals. */
function dealsOf(graph: StoredGraph, node: StoredNode, args: Arguments): object {
  return dealPage(
    graph.out(node, 'PARTY').map(({ to }) => to),
    'Entity.deals',
    args,
  );
}

const dealOrders: Readonly<Record<string, string>> = { AMOUNT_USD: 'sortUsd', DATE: 'sortDate' };

export function dealPage(deals: readonly StoredNode[], list: string, args: Arguments): object {
  return nodePage(deals, list, args, dealOrders);
}

/** Nodes by one property and their key, or by their key alone. */
export function nodePage(
  rows: readonly StoredNode[],
  list: string,
  args: Arguments,
  orders: Readonly<Record<string, string>>,
): object {
  const orderBy = (args['orderBy'] ?? null) as OrderBy | null;
  const sort = orders[orderBy?.field ?? 'KEY'];
  const descending = orderBy?.direction === 'DESC';
  const keys = [...(sort === undefined ? [] : [sort]), 'key'];
  return pageOfAll(
    {
      rows,
      order: `${list} ${orderBy === null ? 'by default' : `${orderBy.field} ${orderBy.direction}`}`,
      position: ({ properties }) => keys.map((key) => properties[key] as string | number),
      positionLength: keys.length,
      compare: comparePlaces(keys.map(() => descending)),
      edge: (node) => ({ node }),
    },
    args,
  );
}

/** Each stage of the present knowledge once, with the first day on which it was known. */
function stageHistory(graph: StoredGraph, node: StoredNode): unknown[] {
  const states = graph
    .out(node, 'STATE')
    .map(({ to }) => to.properties)
    .filter(({ stage }) => stage !== undefined);
  const changes = [...groupBy(states, ({ stage }) => stage)].map(([stage, group]) => {
    const [current] = sortedBy(
      group.filter(({ knownTo }) => knownTo === undefined),
      ({ validFrom }) => validFrom,
    );
    const knownFrom = sortedBy(group, (state) => state['knownFrom'])[0]?.['knownFrom'];
    return { stage, current, knownFrom };
  });
  return sortedBy(
    changes.filter(({ current }) => current !== undefined),
    ({ current }) => current?.['validFrom'],
    ({ current }) => current?.['key'],
  ).map(({ stage, current, knownFrom }) => ({
    stage,
    knownFrom,
    on:
      current?.['stageFrom'] === undefined
        ? null
        : { from: current['stageFrom'], to: current['stageTo'], precision: current['stagePrecision'] },
  }));
}

/** A role known today that was held on a day on which the statement may have been made; the latest begun. */
function speakerRole(graph: StoredGraph, node: StoredNode): string | null {
  const { saidFrom = '0001-01-01', saidTo = '9999-12-31' } = node.properties as Record<string, string>;
  const roles = graph
    .into(node, 'SAID')
    .flatMap(({ from }) => graph.out(from, 'HOLDS_ROLE'))
    .filter(({ properties: { knownTo, validFrom, validTo } }) => {
      return (
        knownTo === undefined &&
        (validFrom === undefined || (validFrom as string) <= saidTo) &&
        (validTo === undefined || saidFrom < (validTo as string))
      );
    })
    .sort(
      (one, other) =>
        -compareValues(one.properties['validFrom'], other.properties['validFrom']) ||
        compareValues(one.properties['tieKey'], other.properties['tieKey']),
    );
  const [role] = roles;
  return role === undefined ? null : `${String(role.properties['title'])}, ${String(role.to.properties['name'])}`;
}

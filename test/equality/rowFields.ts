import { sortedBy } from './pages.ts';
import type { StoredGraph } from './StoredGraph.ts';
import { keyOf, inMajor, type OfRow } from './readers.ts';

const entityOfRow =
  (name: string): OfRow =>
  (graph, row) =>
    graph.byKey('Entity', row[name] as string) ?? null;
export const entitiesOfRow =
  (name: string): OfRow =>
  (graph, row) =>
    (row[name] as string[]).map((key) => graph.byKey('Entity', key)).filter((entity) => entity !== undefined);
const isCombined = (graph: StoredGraph, key: unknown) =>
  graph.byKey('Deal', key as string)?.properties['combined'] ?? false;
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
const arrow = (name: string): Readonly<Record<string, OfRow>> => ({
  [`${name}.from`]: entityOfRow('fromKey'),
  [`${name}.to`]: entityOfRow('toKey'),
  [`${name}.deals`]: dealsOfRow,
  [`${name}.amount`]: amountOfRow,
});

/** Fields of rows that a search found. */
export const rowFields: Readonly<Record<string, OfRow>> = {
  ...arrow('Leg'),
  ...arrow('NeighborhoodEdge'),
  'FundedCapacity.funder': entityOfRow('funderKey'),
  'FundedCapacity.provider': entityOfRow('providerKey'),
  'FundedCapacity.consumer': entityOfRow('consumerKey'),
  'FundingCycle.entities': entitiesOfRow('entityKeys'),
  'FundingCycle.totalUsd': inMajor('totalUsd', null),
  'FundingPath.entities': entitiesOfRow('entityKeys'),
  'FundingPath.totalUsd': inMajor('totalUsd', null),
  'Leg.combined': ((graph, row) => isCombined(graph, (row['dealKeys'] as string[])[0])) satisfies OfRow,
  'FundsEntry.combined': ((graph, row) => isCombined(graph, row['dealKey'])) satisfies OfRow,
  'Leg.ties': ofKeys('Tie', 'tieKeys'),
  'ConsolidatedEntity.entity': entityOfRow('entityKey'),
  'ConsolidatedEntity.ties': ofKeys('Tie', 'tieKeys'),
  'CapacitySum.provider': entityOfRow('providerKey'),
  'Exposure.entity': entityOfRow('entityKey'),
  'Exposure.atStakeUsd': inMajor('atStakeUsd', null),
  'ExposureByRole.deals': ofKeys('Deal', 'dealKeys'),
  'ShareOfRevenue.observation': ((graph, row) =>
    graph.byKey('Observation', row['observationKey'] as string) ?? null) satisfies OfRow,
  'LegSums.committedUsd': inMajor('committedUsd', null),
  'LegSums.upToUsd': inMajor('upToUsd', null),
  'LegSums.paidUsd': inMajor('paidUsd', null),
  'LegSums.nonBindingUsd': inMajor('nonBindingUsd', null),
  'FundsEntry.deal': ((graph, row) => graph.byKey('Deal', row['dealKey'] as string) ?? null) satisfies OfRow,
  'UsdInterval.low': inMajor('low', null),
  'UsdInterval.high': inMajor('high', null),
  'SourcesAndUses.statedNeed': ((graph, row) =>
    graph.byKey('Observation', (row['statedNeedKey'] ?? '') as string) ?? null) satisfies OfRow,
  'Difference.subject': ((graph, row) =>
    graph.byKey(row['type'] as string, row['subject'] as string) ?? null) satisfies OfRow,
  'RingDifference.entities': entitiesOfRow('entityKeys'),
  'RingDifference.by': ofKeys('Deal', 'dealKeys'),
  'TimelineEntry.subject': ((graph, row) =>
    graph.byKey(row['type'] as string, row['subject'] as string) ?? null) satisfies OfRow,
  'Neighborhood.nodes': entitiesOfRow('nodeKeys'),
};

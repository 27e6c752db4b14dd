import { Tier } from '../../src/model/vocabulary.ts';
import { compareValues } from './pages.ts';
import type { OfNode } from './readers.ts';
import type { StoredGraph, StoredNode } from './StoredGraph.ts';

const count =
  (label: string, isMeant: (node: StoredNode) => boolean = () => true): OfNode =>
  (graph) =>
    graph.byLabel(label).filter(isMeant).length;

/** Tiers that occur; what is no tier is left out. */
const byTier =
  (label: string, property: string): OfNode =>
  (graph) => {
    const tiers = graph.byLabel(label).map(({ properties }) => properties[property]);
    return Tier.options
      .map((tier) => ({ tier, count: tiers.filter((each) => each === tier).length }))
      .filter(({ count }) => count > 0);
  };

function newestDocument(graph: StoredGraph): StoredNode | null {
  const dated = graph.byLabel('Document').filter(({ properties }) => (properties['sortDate'] ?? '') > '0001-01-01');
  const place = ({ properties }: StoredNode) => `${String(properties['sortDate'])} ${String(properties['key'])}`;
  return dated.toSorted((one, other) => compareValues(place(other), place(one)))[0] ?? null;
}

/** The fields of `graph` that are more than a property of that name. */
export const coverage: Readonly<Record<string, OfNode>> = {
  'AiMarketGraph.version': (_, { properties }) => properties['graphVersion'],
  'AiMarketGraph.entities': count('Entity'),
  'AiMarketGraph.deals': count('Deal'),
  'AiMarketGraph.observations': count('Observation'),
  'AiMarketGraph.statements': count('Statement'),
  'AiMarketGraph.claims': (graph) =>
    graph.byLabel('Claim').filter((claim) => graph.out(claim, 'ABOUT').length > 0).length,
  'AiMarketGraph.documents': count('Document'),
  'AiMarketGraph.undatedDocuments': count('Document', ({ properties }) => properties['sortDate'] === '0001-01-01'),
  'AiMarketGraph.documentsByTier': byTier('Document', 'tier'),
  'AiMarketGraph.newestDocument': (graph) => newestDocument(graph),
  'AiMarketGraph.dealsByBestTier': byTier('Deal', 'bestTier'),
  'AiMarketGraph.dealsWithOneSource': count('Deal', ({ properties }) => properties['independentSources'] === 1),
  'AiMarketGraph.dealsWithoutAmount': count('Deal', ({ properties }) =>
    ['UNDISCLOSED', undefined].includes(properties['amountQualifier'] as string | undefined),
  ),
  'AiMarketGraph.disputedDeals': count('Deal', ({ properties }) => properties['disputed'] === true),
};

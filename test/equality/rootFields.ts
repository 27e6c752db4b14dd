import { GraphQLError } from 'graphql';
import { identifierFault } from '../../src/model/identifiers/identifierFault.ts';
import { normalizedCode } from '../../src/model/identifiers/normalizedCode.ts';
import { exactForm, lookUpForm } from '../../src/model/names/lookUpForm.ts';
import type { IdentifierScheme } from '../../src/model/vocabulary.ts';
import { pageArguments } from '../../src/compile/input/pageArguments.ts';
import { kept } from './conditions.ts';
import { documentOrders, listedPublishers } from './documentFields.ts';
import { findNode, keyIn } from './ids.ts';
import { dealPage, nodePage, type OrderBy } from './nodePages.ts';
import { dealTotals } from './sums.ts';
import { comparePlaces, pageOfAll, sortedBy, type Arguments } from './pages.ts';
import { keyOf } from './readers.ts';
import type { Hit } from './searchHits.ts';
import type { StoredGraph, StoredNode } from './StoredGraph.ts';

export type ReadRoot = (graph: StoredGraph, args: Arguments) => unknown;

/** The root fields that no search answers. */
export const rootFields: Readonly<Record<string, ReadRoot>> = {
  entity: (graph, { key }) => graph.byKey('Entity', keyIn(key) ?? '') ?? null,
  entityByName: byName,
  entityByIdentifier: byIdentifier,
  deal: (graph, { key }) => graph.byKey('Deal', keyIn(key) ?? '') ?? null,
  document: (graph, { key }) => graph.byKey('Document', keyIn(key) ?? '') ?? null,
  publisher: (graph, { key }) => graph.byKey('Publisher', keyIn(key) ?? '') ?? null,
  node: (graph, { id }) => findNode(graph, id as string),
  entities,
  deals: (graph, args) => dealPage(kept(graph, 'Deal', args), 'Query.deals', args),
  statements: (graph, args) =>
    nodePage(kept(graph, 'Statement', args), 'Query.statements', args, { SAID_ON: 'sortDate' }),
  observations: (graph, args) =>
    nodePage(kept(graph, 'Observation', args), 'Query.observations', args, { DATE: 'sortDate' }),
  documents: (graph, args) => nodePage(kept(graph, 'Document', args), 'Query.documents', args, documentOrders),
  publishers: (graph, args) => nodePage(listedPublishers(graph, args), 'Query.publishers', args, { NAME: 'name' }),
  graph: (graph) => graph.byLabel('AiMarketGraph')[0],
  dealTotals,
  conflicts,
  changes,
};

/** Versions of the graph, of which there is a node each. */
function changes(graph: StoredGraph, { since = null, about = null, ...args }: Arguments): object {
  const keys = about === null ? null : [about].flat().map(keyIn);
  const written = ({ properties }: StoredNode) => [properties['subjects'], properties['entities']].flat() as string[];
  const isAsked = (change: StoredNode): boolean =>
    keys === null ||
    keys.some((key) => written(change).includes(key!)) ||
    (change.properties['subjects'] as string[]).some((subject) =>
      ['Deal', 'Tie', 'Observation', 'Statement']
        .flatMap((label) => graph.byKey(label, subject) ?? [])
        .some((node) => keys.some((key) => concerns(graph, node, key))),
    );
  const number = ({ properties }: StoredNode) => properties['version'] as number;
  return pageOfAll(
    {
      rows: graph.byLabel('Change').filter((change) => number(change) > ((since ?? -1) as number) && isAsked(change)),
      order: 'Query.changes by default',
      position: (change) => [number(change)],
      positionLength: 1,
      compare: comparePlaces([false]),
      edge: (node) => ({ node }),
    },
    args,
  );
}

const around = ['PARTY', 'INVOLVES', 'OF', 'TOWARDS', 'ABOUT', 'HAS', 'IN'];

/** Whether a deal, tie, observation or statement concerns the entity with a key. */
const concerns = (graph: StoredGraph, subject: StoredNode, key: string | null): boolean =>
  around
    .flatMap((type) => [
      ...graph.out(subject, type).map(({ to }) => to),
      ...graph.into(subject, type).map(({ from }) => from),
    ])
    .some(({ labels, properties }) => labels.includes('Entity') && properties['key'] === key);

const moneyOrders = { PAID_USD: 'paidUsd', RECEIVED_USD: 'receivedUsd', COMMITTED_USD: 'committedUsd' };

function entities(graph: StoredGraph, args: Arguments): object {
  const { field = '' } = (args['orderBy'] ?? {}) as Partial<OrderBy>;
  pageArguments(args, undefined);
  if (args['at'] !== null && field in moneyOrders) {
    throw new GraphQLError(
      `"orderBy" is ${field}, by which the list can be sorted in the present only; expected another order, or neither "asOf" nor "knownAt".`,
    );
  }
  return nodePage(kept(graph, 'Entity', args), 'Query.entities', args, { NAME: 'name', ...moneyOrders });
}

/** Conflicts on something, or on everything that concerns an entity. */
function conflicts(graph: StoredGraph, { about = null, types = null, ...args }: Arguments): object {
  const key = keyIn(about);
  const isAbout = (subject: StoredNode): boolean =>
    key === null || subject.properties['key'] === key || concerns(graph, subject, key);
  const rows = graph.byLabel('Conflict').filter((conflict) => {
    const isOfType = types === null || (types as unknown[]).includes(conflict.properties['type']);
    return isOfType && graph.out(conflict, 'ON').some(({ to }) => isAbout(to));
  });
  return nodePage(rows, 'Query.conflicts', args, {});
}

/** An entity by a name; all that share it, if they do. Those with exactly this name come before others. */
function byName(graph: StoredGraph, { name }: Arguments): unknown {
  const found = graph
    .byLabel('Name')
    .filter(({ properties }) => properties['folded'] === lookUpForm(name as string))
    .flatMap((text) => graph.into(text, 'KNOWN_AS').map(({ from }) => ({ text, bearer: from })));
  const exact = found.filter(({ text }) => text.properties['text'] === exactForm(name as string));
  const names = sortedBy(
    exact.length > 0 ? exact : found,
    ({ text }) => text.properties['kind'],
    ({ text }) => keyOf(text),
  );
  return onlyBearer(names, ({ text }) => ({ matchedName: text }));
}

/** An entity by a code in another system; all that have it, if several do. */
function byIdentifier(graph: StoredGraph, { scheme, value, market }: Arguments): unknown {
  const code = normalizedCode(scheme as IdentifierScheme, value as string);
  const fault = identifierFault(scheme as IdentifierScheme, code);
  if (fault !== null) throw new GraphQLError(`"value" is not valid: ${fault}.`);
  const found = graph.byLabel('Identifier').filter(({ properties }) => {
    const exchange = ((properties['market'] ?? '') as string).toUpperCase();
    const isThere = market === null || exchange === (market as string).trim().toUpperCase();
    return properties['scheme'] === scheme && properties['value'] === code && isThere;
  });
  const bearers = sortedBy(found, keyOf).flatMap((identifier) =>
    graph.into(identifier, 'IDENTIFIED_BY').map(({ from }) => ({ identifier, bearer: from })),
  );
  return onlyBearer(bearers, ({ identifier }) => ({ identifier }));
}

/** The one entity among these with what it was found by, or the keys of several. */
function onlyBearer<Found extends { readonly bearer: StoredNode }>(
  found: readonly Found[],
  foundBy: (first: Found) => object,
): object | null {
  const bearers = new Set(found.map(({ bearer }) => keyOf(bearer)));
  if (bearers.size > 1) return { candidateKeys: [...bearers] };
  return found[0] === undefined ? null : { entity: found[0].bearer, ...foundBy(found[0]) };
}

const searchKinds: Readonly<Record<string, string>> = {
  ENTITY: 'Entity',
  DEAL: 'Deal',
  STATEMENT: 'Statement',
  DOCUMENT: 'Document',
};

/** A page of what full-text search found, of the kinds asked for. */
export function searchPage(graph: StoredGraph, hits: readonly Hit[], args: Arguments): object {
  const kinds = (args['kinds'] ?? null) as string[] | null;
  const nodes = hits.flatMap(({ id, score, name }) => {
    const node = graph.byId(id);
    const text = ['summary', 'title', 'caption']
      .map((each) => node?.properties[each])
      .find((each) => each !== undefined);
    return node === undefined ? [] : [{ score, matched: name ?? text, node }];
  });
  return pageOfAll(
    {
      rows: nodes.filter(
        ({ node }) => kinds === null || kinds.some((kind) => node.labels.includes(searchKinds[kind] ?? '')),
      ),
      order: 'Query.search by default',
      position: ({ score, node }) => [score, node.properties['key'] as string],
      positionLength: 2,
      compare: comparePlaces([true, false]),
      edge: (hit) => hit,
    },
    args,
  );
}

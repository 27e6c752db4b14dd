import { GraphQLError } from 'graphql';
import { groupBy } from '../../src/model/groupBy.ts';
import { foldName } from '../../src/model/foldName.ts';
import { kept } from './conditions.ts';
import { findNode, keyIn } from './ids.ts';
import { dealPage, nodePage } from './nodePages.ts';
import { dealTotals } from './sums.ts';
import { comparePlaces, pageOfAll, sortedBy, type Arguments } from './pages.ts';
import type { Hit } from './searchHits.ts';
import type { StoredGraph, StoredNode } from './StoredGraph.ts';

export type ReadRoot = (graph: StoredGraph, args: Arguments) => unknown;

/** The root fields that no search answers. */
export const rootFields: Readonly<Record<string, ReadRoot>> = {
  entity: lookUp,
  deal: (graph, { key }) => graph.byKey('Deal', keyIn(key) ?? '') ?? null,
  document: (graph, { key }) => graph.byKey('Document', keyIn(key) ?? '') ?? null,
  node: (graph, { id }) => findNode(graph, id as string),
  entities: (graph, args) => nodePage(kept(graph, 'Entity', args), 'Query.entities', args, { NAME: 'name' }),
  deals: (graph, args) => dealPage(kept(graph, 'Deal', args), 'Query.deals', args),
  statements: (graph, args) =>
    nodePage(kept(graph, 'Statement', args), 'Query.statements', args, { SAID_ON: 'sortDate' }),
  observations: (graph, args) =>
    nodePage(kept(graph, 'Observation', args), 'Query.observations', args, { DATE: 'sortDate' }),
  dealTotals,
  conflicts,
};

/** Conflicts on something, or on everything that concerns an entity. */
function conflicts(graph: StoredGraph, { about = null, types = null, ...args }: Arguments): object {
  const key = keyIn(about);
  const around = ['PARTY', 'INVOLVES', 'OF', 'TOWARDS', 'ABOUT', 'HAS', 'IN'];
  const isAbout = (subject: StoredNode): boolean =>
    key === null ||
    subject.properties['key'] === key ||
    around
      .flatMap((type) => [
        ...graph.out(subject, type).map(({ to }) => to),
        ...graph.into(subject, type).map(({ from }) => from),
      ])
      .some(({ labels, properties }) => labels.includes('Entity') && properties['key'] === key);
  const rows = graph.byLabel('Conflict').filter((conflict) => {
    const isOfType = types === null || (types as unknown[]).includes(conflict.properties['type']);
    return isOfType && graph.out(conflict, 'ON').some(({ to }) => isAbout(to));
  });
  return nodePage(rows, 'Query.conflicts', args, {});
}

/** An entity by its key, or by a name; where several bear the name, all of them. */
function lookUp(graph: StoredGraph, { key = null, name = null }: Arguments): unknown {
  if ((key === null) === (name === null)) throw new GraphQLError('Give exactly one of "key" and "name".');
  if (key !== null) return graph.byKey('Entity', keyIn(key) ?? '') ?? null;
  const folded = foldName(name as string);
  const names = graph.byLabel('Name').filter(({ properties }) => properties['folded'] === folded);
  const bearers = groupBy(
    names.flatMap((text) => graph.into(text, 'KNOWN_AS').map(({ from }) => ({ text, bearer: from }))),
    ({ bearer }) => bearer,
  );
  const [[bearer, found] = []] = bearers;
  if (bearer === undefined || found === undefined) return null;
  if (bearers.size > 1) return { candidateKeys: [...bearers.keys()].map(({ properties }) => properties['key']) };
  const [matchedName] = sortedBy(
    found.map(({ text }) => text),
    ({ properties }) => properties['kind'],
    ({ properties }) => properties['key'],
  );
  return { ...bearer, properties: { ...bearer.properties, matchedName } };
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

import { nodePage } from './nodePages.ts';
import { kept } from './conditions.ts';
import { comparePlaces, pageOfAll, sortedBy, type Arguments } from './pages.ts';
import { keyOf, toOne, type OfNode } from './readers.ts';
import type { StoredGraph, StoredNode } from './StoredGraph.ts';

export const documentOrders: Readonly<Record<string, string>> = { PUBLISHED_ON: 'sortDate', TITLE: 'title' };

/** The publishers that a document derives from, directly or through others, each once. */
export function originsOf(graph: StoredGraph, document: StoredNode): StoredNode[] {
  const found = new Set<StoredNode>();
  const met = new Set<StoredNode>();
  const open = [document];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (const { to } of graph.out(node, 'DERIVES_FROM')) {
      const publishers = to.labels.includes('Publisher') ? [to] : graph.out(to, 'PUBLISHED_BY').map((each) => each.to);
      for (const publisher of publishers) found.add(publisher);
      if (!met.has(to)) open.push(to);
      met.add(to);
    }
  }
  return [...found];
}

/** Whether a claim is retracted: today, or by the day on the known axis of the pair of times in `at`. */
function isRetracted({ properties }: StoredNode, { at = null }: Arguments): boolean {
  const day = properties['retractedOn'];
  const [, knownAt = '9999-12-31'] = ((at ?? '') as string).split('/');
  return day !== undefined && (day as string) <= knownAt;
}

const isClaim = ({ labels }: StoredNode) => labels.includes('Claim');

/** The subjects of the claims of a document, and the entities that these concern. */
export function subjectsOf(graph: StoredGraph, document: StoredNode): StoredNode[] {
  const around = ['PARTY', 'INVOLVES', 'OF', 'TOWARDS', 'ABOUT', 'HAS', 'IN'];
  const subjects = graph
    .into(document, 'STATED_IN')
    .filter(({ from }) => isClaim(from))
    .flatMap(({ from }) => graph.out(from, 'ABOUT').map(({ to }) => to));
  const concerned = subjects.flatMap((subject) =>
    around
      .flatMap((type) => [
        ...graph.out(subject, type).map(({ to }) => to),
        ...graph.into(subject, type).map(({ from }) => from),
      ])
      .filter(({ labels }) => labels.includes('Entity')),
  );
  return [...subjects, ...concerned];
}

/** Documents of a publisher that pass the argument `filter`. */
const pageOf = (graph: StoredGraph, list: string, args: Arguments, belongs: (document: StoredNode) => boolean) =>
  nodePage(kept(graph, 'Document', args).filter(belongs), list, args, documentOrders);

/** At a pair of times only publishers of known documents, and those that such documents derive from. */
export const listedPublishers = (graph: StoredGraph, args: Arguments): StoredNode[] =>
  kept(graph, 'Publisher', args).filter(
    (publisher) =>
      (args['at'] ?? null) === null ||
      ['PUBLISHED_BY', 'DERIVES_FROM'].some((type) => graph.into(publisher, type).length > 0),
  );

export const documentFields: Readonly<Record<string, OfNode>> = {
  'Document.publishedOn': (_, { properties }) => properties['publishedTo'] ?? null,
  'Document.publisher': toOne('PUBLISHED_BY'),
  'Document.derivesFrom': (graph, node) =>
    sortedBy(
      graph.out(node, 'DERIVES_FROM'),
      ({ properties }) => properties['how'],
      ({ to }) => keyOf(to),
    ).map(({ properties, to }) => ({
      how: properties['how'],
      document: to.labels.includes('Document') ? to : null,
      publisher: to.labels.includes('Publisher') ? to : null,
    })),
  'Document.derivedDocuments': (graph, node, args) =>
    pageOfAll(
      {
        rows: graph.into(node, 'DERIVES_FROM'),
        order: 'Document.derivedDocuments by default',
        position: ({ properties, from }) => [keyOf(from) as string, properties['how'] as string],
        positionLength: 2,
        compare: comparePlaces([false, false]),
        edge: ({ properties, from }) => ({ how: properties['how'], node: from }),
      },
      args,
    ),
  'Document.claims': (graph, node, args) =>
    nodePage(
      graph
        .into(node, 'STATED_IN')
        .map(({ from }) => from)
        .filter((from) => isClaim(from) && !isRetracted(from, args)),
      'Document.claims',
      args,
      {},
    ),
  'Publisher.documents': (graph, publisher, args) =>
    pageOf(graph, 'Publisher.documents', args, (document) =>
      graph.out(document, 'PUBLISHED_BY').some(({ to }) => to === publisher),
    ),
  'Publisher.originOf': (graph, publisher, args) =>
    pageOf(graph, 'Publisher.originOf', args, (document) => originsOf(graph, document).includes(publisher)),
};

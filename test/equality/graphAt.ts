import { openStoredGraph, type StoredGraph, type StoredNode, type StoredRelationship } from './StoredGraph.ts';

interface Moment {
  readonly asOf: string;
  readonly knownAt: string;
}

type Properties = Readonly<Record<string, unknown>>;

const subjects = ['Deal', 'Observation', 'Statement', 'Tie'];

/** The graph as if its present were this moment, so that what reads the present reads it at a pair of times. */
export function graphAt(graph: StoredGraph, moment: Moment): StoredGraph {
  const nodes = graph.nodes.flatMap((node) => nodeAt(graph, node, moment));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const relationships = graph.relationships.flatMap((relationship): StoredRelationship[] => {
    const [from, to] = [byId.get(relationship.from.id), byId.get(relationship.to.id)];
    const properties = relationshipAt(relationship, moment);
    if (from === undefined || to === undefined || properties === null) return [];
    return [{ type: relationship.type.replace(/^WAS_/, ''), from, to, properties }];
  });
  return openStoredGraph(nodes, relationships);
}

function nodeAt(graph: StoredGraph, node: StoredNode, moment: Moment): StoredNode[] {
  const labels = node.labels.map((label) => label.replace(/^Was(?=[A-Z])/, ''));
  if (labels.includes('DealState')) return [{ ...node, properties: stateAt(node.properties, moment) }];
  const [noun] = subjects.filter((label) => labels.includes(label));
  if (noun === undefined) return isWithin(node.properties, moment) ? [{ ...node, labels }] : [];
  const state = graph.out(node, 'STATE').find(({ to }) => isWithin(to.properties, moment))?.to.properties;
  if (state === undefined) return [];
  const types = noun === 'Deal' ? ['Deal', state['kind'] as string] : labels;
  return [{ ...node, labels: types, properties: { ...state, key: node.properties['key'] } }];
}

/** A stage history lists the states that are known and have begun; the others only show since when it was known. */
function stateAt({ knownTo, ...state }: Properties, { asOf, knownAt }: Moment): Properties {
  const isTold = isKnown({ ...state, knownTo }, knownAt) && (state['validFrom'] as string) <= asOf;
  return isTold ? state : { ...state, knownTo: 'not told' };
}

function relationshipAt({ type, properties }: StoredRelationship, moment: Moment): Properties | null {
  if (type !== 'HOLDS_ROLE') return isWithin(properties, moment) ? properties : null;
  const { knownTo, ...role } = properties;
  return isKnown({ ...role, knownTo }, moment.knownAt) ? role : null;
}

const isWithin = (dates: Properties, { asOf, knownAt }: Moment): boolean =>
  isBetween(asOf, dates['validFrom'], dates['validTo']) && isKnown(dates, knownAt);

const isKnown = ({ knownFrom, knownTo }: Properties, knownAt: string): boolean =>
  isBetween(knownAt, knownFrom, knownTo);

const isBetween = (day: string, from: unknown, to: unknown): boolean =>
  (from === undefined || (from as string) <= day) && (to === undefined || day < (to as string));

import { groupBy } from '../../src/model/groupBy.ts';
import type { Graph } from '../../src/graph/connect.ts';

/** A node as it is stored. Days are ISO text. */
export interface StoredNode {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface StoredRelationship {
  readonly type: string;
  readonly from: StoredNode;
  readonly to: StoredNode;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** A copy of everything in the database, to be read without any Cypher. */
export interface StoredGraph {
  readonly nodes: readonly StoredNode[];
  byLabel(label: string): readonly StoredNode[];
  byKey(label: string, key: string): StoredNode | undefined;
  byId(id: string): StoredNode | undefined;
  out(node: StoredNode, type: string): readonly StoredRelationship[];
  into(node: StoredNode, type: string): readonly StoredRelationship[];
  readonly relationships: readonly StoredRelationship[];
}

/** Reads all nodes and all relationships, one statement each. */
export async function readStoredGraph(graph: Pick<Graph, 'read'>): Promise<StoredGraph> {
  const found = await graph.read('CYPHER 5 MATCH (n) RETURN elementId(n), labels(n), properties(n)');
  const nodes = found.map(([id, labels, properties]): StoredNode => {
    return { id: id as string, labels: labels as string[], properties: plain(properties as Record<string, unknown>) };
  });
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const arrows = await graph.read(
    'CYPHER 5 MATCH (a)-[r]->(b) RETURN type(r), elementId(a), elementId(b), properties(r)',
  );
  const relationships = arrows.map(([type, from, to, properties]): StoredRelationship => {
    return {
      type: type as string,
      from: byId.get(from as string) as StoredNode,
      to: byId.get(to as string) as StoredNode,
      properties: plain(properties as Record<string, unknown>),
    };
  });
  return openStoredGraph(nodes, relationships);
}

/** Some nodes and the relationships among them, by what they are asked for. */
export function openStoredGraph(
  nodes: readonly StoredNode[],
  relationships: readonly StoredRelationship[],
): StoredGraph {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const outgoing = groupBy(relationships, ({ type, from }) => `${type} ${from.id}`);
  const incoming = groupBy(relationships, ({ type, to }) => `${type} ${to.id}`);
  const labelled = groupBy(
    nodes.flatMap((node) => node.labels.map((label) => ({ label, node }))),
    ({ label }) => label,
  );
  const withLabel = (label: string) => (labelled.get(label) ?? []).map(({ node }) => node);
  return {
    nodes,
    relationships,
    byLabel: withLabel,
    byKey: (label, key) => withLabel(label).find(({ properties }) => properties['key'] === key),
    byId: (id) => byId.get(id),
    out: (node, type) => outgoing.get(`${type} ${node.id}`) ?? [],
    into: (node, type) => incoming.get(`${type} ${node.id}`) ?? [],
  };
}

/** Days of the driver become ISO text; everything else that is stored is plain already. */
function plain(properties: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [
      name,
      typeof value === 'object' && value !== null && !Array.isArray(value) ? String(value) : value,
    ]),
  );
}

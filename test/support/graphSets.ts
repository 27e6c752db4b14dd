import type { Graph } from '../../src/graph/connect.ts';

/** One node or relationship in one readable line; tests compare sorted lists of them. */
type Line = string;

/** The nodes of a label as `key | property | ...`, in order. Days read as ISO text, what is missing as `-`. */
export async function nodes(graph: Graph, label: string, ...properties: string[]): Promise<Line[]> {
  const values = properties.map((name) => `n.${name}`).join(', ');
  const rows = await graph.read(`CYPHER 5 MATCH (n:${label}) RETURN n.key${values && `, ${values}`}`);
  return rows.map((row) => row.map(formatted).join(' | ')).sort();
}

/** The relationships of a type (or `A|B`) as `from -TYPE-> to | property | ...`, in order. */
export async function relationships(graph: Graph, type: string, ...properties: string[]): Promise<Line[]> {
  const values = properties.map((name) => `r.${name}`).join(', ');
  const rows = await graph.read(
    `CYPHER 5 MATCH (a)-[r:${type}]->(b) RETURN a.key, type(r), b.key${values && `, ${values}`}`,
  );
  return rows
    .map(([from, name, to, ...rest]) =>
      [`${String(from)} -${String(name)}-> ${String(to)}`, ...rest.map(formatted)].join(' | '),
    )
    .sort();
}

/** How many nodes and relationships there are. */
export async function size(graph: Graph): Promise<number[]> {
  const [row] = await graph.read(
    'CYPHER 5 MATCH (n) WITH count(n) AS nodes OPTIONAL MATCH ()-[r]->() RETURN nodes, count(r)',
  );
  return row as number[];
}

function formatted(value: unknown): string {
  if (value === null || value === undefined) return '-';
  return Array.isArray(value) ? value.map(formatted).join('+') : String(value);
}

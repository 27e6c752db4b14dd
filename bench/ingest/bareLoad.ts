import type { Graph } from '../../src/graph/connect.ts';

type Rows = Map<string, Readonly<Record<string, unknown>>[]>;

/** The content of a graph as rows, grouped by the statement that loads them. */
export interface Dump {
  readonly nodes: Rows;
  readonly links: Rows;
}

const rowsABatch = 5_000;

/** Reads a whole graph. */
export async function dump(graph: Graph): Promise<Dump> {
  const [nodes, links]: [Rows, Rows] = [new Map(), new Map()];
  const add = (rows: Rows, kind: string, row: Readonly<Record<string, unknown>>) =>
    void (rows.get(kind)?.push(row) ?? rows.set(kind, [row]));
  await graph.stream(
    'CYPHER 5 MATCH (n) WHERE n.key IS NOT NULL RETURN labels(n), properties(n)',
    {},
    ([labels, properties]) => add(nodes, (labels as string[]).join(':'), { properties }),
  );
  await graph.stream(
    'CYPHER 5 MATCH (a)-[r]->(b) RETURN head(labels(a)), a.key, type(r), properties(r), head(labels(b)), b.key',
    {},
    ([from, fromKey, type, properties, to, toKey]) =>
      add(links, [from, type, to].join(' '), { from: fromKey, to: toKey, properties }),
  );
  return { nodes, links };
}

/** Loads the rows into an empty graph with constraints and indexes, one transaction for each batch. */
export async function bareLoad(graph: Graph, { nodes, links }: Dump): Promise<void> {
  for (const [labels, rows] of nodes) {
    await inBatches(graph, rows, `CYPHER 5 UNWIND $rows AS row CREATE (n:${labels}) SET n = row.properties`);
  }
  for (const [kind, rows] of links) {
    const [from, type, to] = kind.split(' ');
    const statement = `CYPHER 5 UNWIND $rows AS row MATCH (a:${from} {key: row.from}) MATCH (b:${to} {key: row.to})
      CREATE (a)-[r:${type}]->(b) SET r = row.properties`;
    await inBatches(graph, rows, statement);
  }
}

async function inBatches(graph: Graph, rows: readonly unknown[], statement: string): Promise<void> {
  for (let first = 0; first < rows.length; first += rowsABatch) {
    await graph.write((writer) => writer.run(statement, { rows: rows.slice(first, first + rowsABatch) }));
  }
}

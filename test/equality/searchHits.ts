import { luceneQuery } from '../../src/compile/luceneQuery.ts';
import type { Graph } from '../../src/graph/connect.ts';
import { sortedBy } from './pages.ts';
import type { StoredGraph, StoredNode } from './StoredGraph.ts';

export interface Hit {
  readonly id: string;
  readonly score: number;
  /** The name that fitted; null where a text did. */
  readonly name: string | null;
}

/** What the two full-text indexes find, put together here: a name counts double and speaks for its bearer. */
export async function searchHits(graph: Pick<Graph, 'read'>, stored: StoredGraph, text: string): Promise<Hit[]> {
  const ask = async (index: string) => {
    const rows = await graph.read(
      `CYPHER 5 CALL db.index.fulltext.queryNodes('${index}', $words) YIELD node, score RETURN elementId(node), score`,
      { words: luceneQuery(text) },
    );
    return rows.map(([id, score]) => ({ node: stored.byId(id as string) as StoredNode, score: score as number }));
  };
  const found = new Map<string, Hit>();
  const names = sortedBy(
    await ask('names'),
    ({ score }) => -score,
    ({ node }) => node.properties['key'],
  );
  for (const { node, score } of names) {
    for (const { from } of stored.into(node, 'KNOWN_AS')) {
      if (found.has(from.id)) continue;
      found.set(from.id, { id: from.id, score: 2 * score, name: node.properties['text'] as string });
    }
  }
  const texts = (await ask('texts')).map(({ node: { id }, score }) => ({ id, score, name: null }));
  return [...found.values(), ...texts];
}

import { luceneQuery } from '../../src/compile/input/luceneQuery.ts';
import type { Graph } from '../../src/graph/connect.ts';
import { sortedBy } from './pages.ts';
import type { StoredGraph } from './StoredGraph.ts';

/** What the two full-text indexes find: names and texts, by the ids of their nodes. */
export interface Findings {
  readonly names: readonly Finding[];
  readonly texts: readonly Finding[];
}

interface Finding {
  readonly id: string;
  readonly score: number;
}

export interface Hit extends Finding {
  /** The name that fitted; null where a text did. */
  readonly name: string | null;
}

export async function askIndexes(graph: Pick<Graph, 'read'>, text: string): Promise<Findings> {
  const ask = async (index: string) => {
    const rows = await graph.read(
      `CYPHER 5 CALL db.index.fulltext.queryNodes('${index}', $words) YIELD node, score RETURN elementId(node), score`,
      { words: luceneQuery(text) },
    );
    return rows.map(([id, score]) => ({ id: id as string, score: score as number }));
  };
  return { names: await ask('names'), texts: await ask('texts') };
}

/** The findings put together over a graph: a name counts double and ranks the entity that has it there. */
export function searchHits(graph: StoredGraph, findings: Findings): Hit[] {
  const found = new Map<string, Hit>();
  const names = findings.names.flatMap(({ id, score }) => {
    const node = graph.byId(id);
    return node === undefined ? [] : [{ node, score }];
  });
  const sorted = sortedBy(
    names,
    ({ score }) => -score,
    ({ node }) => node.properties['key'],
  );
  for (const { node, score } of sorted) {
    for (const { from } of graph.into(node, 'KNOWN_AS')) {
      if (found.has(from.id)) continue;
      found.set(from.id, { id: from.id, score: 2 * score, name: node.properties['text'] as string });
    }
  }
  return [...found.values(), ...findings.texts.map((text) => ({ ...text, name: null }))];
}

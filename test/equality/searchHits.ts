import { searchText, type SearchText } from '../../src/compile/input/searchText.ts';
import type { Graph } from '../../src/graph/connect.ts';
import { originsOf } from './documentFields.ts';
import { sortedBy } from './pages.ts';
import type { StoredGraph, StoredNode } from './StoredGraph.ts';

/** What the two full-text indexes find, by the ids of their nodes, and the text that they were asked for. */
export interface Findings {
  readonly asked: SearchText;
  readonly names: readonly Found[];
  readonly texts: readonly Found[];
}

interface Finding {
  readonly id: string;
  readonly score: number;
}

interface Found extends Finding {
  /** As they are stored now; words of the past are not. */
  readonly words: string;
}

export interface Hit extends Finding {
  /** The name or identifier that fitted; null where a text did. */
  readonly name: string | null;
}

export async function askIndexes(graph: Pick<Graph, 'read'>, text: string): Promise<Findings> {
  const asked = searchText(text);
  const ask = async (index: 'names' | 'texts') => {
    const rows = await graph.read(
      `CYPHER 5 CALL db.index.fulltext.queryNodes('${index}', $words) YIELD node, score RETURN elementId(node), score, node.words`,
      { words: asked[index] },
    );
    return rows.map(([id, score, words]) => ({ id: id as string, score: score as number, words: words as string }));
  };
  return { asked, names: await ask('names'), texts: await ask('texts') };
}

/** The findings put together over a graph: each entity once, with the name or identifier that fits best. */
export function searchHits(graph: StoredGraph, { asked, names, texts }: Findings): Hit[] {
  const ofNames = names.flatMap(({ id, score: fit, words }) => {
    const name = graph.byId(id);
    if (name === undefined) return [];
    return graph.into(name, 'KNOWN_AS').map(({ from }) => ({
      ...{ id: from.id, name: name.properties['text'] as string },
      score: scoreOfName(asked, from, { ...name.properties, words }, fit),
    }));
  });
  const codes = graph
    .byLabel('Identifier')
    .filter(({ properties }) => asked.identifiers.includes(properties['value'] as string));
  const ofCodes = codes.flatMap((code) =>
    graph
      .into(code, 'IDENTIFIED_BY')
      .map(({ from }) => ({ id: from.id, score: 5.9, name: code.properties['caption'] as string })),
  );
  const best = new Map<string, Hit>();
  for (const hit of sortedBy(
    [...ofNames, ...ofCodes],
    ({ score }) => -score,
    ({ name }) => name,
  )) {
    if (!best.has(hit.id)) best.set(hit.id, hit);
  }
  for (const hit of hitsOfPublishers(graph, asked)) best.set(hit.id, hit);
  const ofTexts = texts
    .filter(({ id }) => graph.byId(id) !== undefined && !best.has(id))
    .map(({ id, score: fit, words }) => ({
      ...{ id, name: null },
      score: (hasAllWords(asked, words) ? 2 : 0) + fit / (fit + 10),
    }));
  return [...best.values(), ...ofTexts];
}

/** Documents of publishers with this name, and those that derive from these. */
function hitsOfPublishers(graph: StoredGraph, { publisher }: SearchText): Hit[] {
  const isMeant = ({ properties }: StoredNode) => `${String(properties['key'])}-`.startsWith(`${publisher}-`);
  return graph.byLabel('Document').flatMap((document) => {
    const own = graph.out(document, 'PUBLISHED_BY').map(({ to }) => to);
    const names = [...own, ...originsOf(graph, document)].filter(isMeant).map(({ properties }) => properties['name']);
    const score = own.some(isMeant) ? 3.1 : 3;
    return names.length === 0 ? [] : [{ id: document.id, score, name: (names as string[]).toSorted()[0]! }];
  });
}

function scoreOfName(
  asked: SearchText,
  { labels }: StoredNode,
  name: StoredNode['properties'] & { readonly words: string },
  fit: number,
): number {
  const { words } = name;
  const size = ['Usd1B', 'Usd10B', 'Usd100B'].findLastIndex((label) => labels.includes(label)) + 1;
  const known = (rank: number) => rank + 0.2 * size + (0.1 * lengthOf(asked.joined)) / (lengthOf(words) + 2);
  if (name['text'] === asked.typed) return known(6);
  if (name['folded'] === asked.folded || words.split(' ')[0] === asked.joined) return known(5);
  if (words.startsWith(asked.joined)) return known(4);
  if (hasAllWords(asked, words)) return known(3);
  return 1 + (0.9 * fit) / (fit + 10) + 0.01 * size;
}

const hasAllWords = ({ words, joined }: SearchText, indexed: string): boolean => {
  const has = (word: string) => ` ${indexed} `.includes(word);
  return words.every(has) || has(` ${joined}`);
};

const lengthOf = (text: string): number => [...text].length;

import type { StoredGraph, StoredNode } from './StoredGraph.ts';

/** The kinds of things that have an id, in the order in which a bare key is looked up. */
export const nouns = ['Entity', 'Deal', 'Document', 'Observation', 'Statement'] as const;

/** The id of a thing; `at` are the two days of its pair of times, null for the present. */
export const idOf = (noun: string, key: unknown, at: string | null): string | null =>
  typeof key === 'string' ? Buffer.from(`${noun}:${key}${at === null ? '' : `@${at}`}`).toString('base64url') : null;

/** What an id or a bare key means. */
export function readAnyId(id: string): { noun: string | null; key: string; at: string | null } {
  for (const noun of nouns) {
    const text = Buffer.from(id, 'base64url').toString();
    if (!text.startsWith(`${noun}:`)) continue;
    const [key, at = null] = text.slice(noun.length + 1).split('@');
    if (idOf(noun, key, at) === id) return { noun, key: key!, at };
  }
  return { noun: null, key: id, at: null };
}

export const keyIn = (id: unknown): string | null => (typeof id === 'string' ? readAnyId(id).key : null);

export function findNode(graph: StoredGraph, id: string): StoredNode | null {
  const { noun, key } = readAnyId(id);
  for (const candidate of nouns) {
    const node = noun === null || noun === candidate ? graph.byKey(candidate, key) : undefined;
    if (node !== undefined) return node;
  }
  return null;
}

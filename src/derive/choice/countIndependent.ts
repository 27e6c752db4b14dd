import type { DocumentFacts } from '../../bundle/claim.ts';

/** Every document behind some claims, by key, including the sources of their sources. */
export type Lineage = ReadonlyMap<string, DocumentFacts>;

/**
 * Counts independent documents: those that share a publisher or a source, or derive from one another, count once.
 */
export function countIndependent(documents: Iterable<DocumentFacts>, lineage: Lineage): number {
  const own = new Map(Array.from(documents, (document) => [document.key, document]));
  if (own.size < 2) return own.size;
  const parents = new Map<string, string>();
  const root = (name: string): string => {
    const parent = parents.get(name) ?? name;
    if (parent === name) return name;
    const top = root(parent);
    parents.set(name, top);
    return top;
  };
  const seen = new Set<string>();
  const waiting = [...own.values()];
  for (let document = waiting.pop(); document !== undefined; document = waiting.pop()) {
    if (seen.has(document.key)) continue;
    seen.add(document.key);
    const relatives = [
      ...document.documents.map((key) => `document ${key}`),
      ...[document.publisher, ...document.publishers].map((key) => `publisher ${key}`),
    ];
    for (const relative of relatives) parents.set(root(relative), root(`document ${document.key}`));
    waiting.push(...document.documents.flatMap((key) => lineage.get(key) ?? []));
  }
  return new Set([...own.keys()].map((key) => root(`document ${key}`))).size;
}

const nouns = ['Entity', 'Deal', 'Document', 'Observation', 'Statement'] as const;
export type Noun = (typeof nouns)[number];

/** The `id` of a node: unique across all types, opaque to clients. */
export const globalId = (noun: Noun, key: string): string => Buffer.from(`${noun}:${key}`).toString('base64url');

/** Reads an ID argument: the `id` of a node, or a key alone. */
export function readId(id: string): { readonly noun: Noun | null; readonly key: string } {
  const [noun, key] = Buffer.from(id, 'base64url').toString('utf8').split(':', 2);
  const isGlobalId = key !== undefined && (nouns as readonly string[]).includes(noun ?? '');
  return isGlobalId && globalId(noun as Noun, key) === id ? { noun: noun as Noun, key } : { noun: null, key: id };
}

/** An ID argument takes a key or the `id` of a node; both become the key. */
export const keyOf = (id: string): string => readId(id).key;

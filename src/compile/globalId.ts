const nouns = ['Entity', 'Deal', 'Document', 'Observation', 'Statement'] as const;
export type Noun = (typeof nouns)[number];

/** The `id` of a node: unique over all types, opaque to clients. */
export const globalId = (noun: Noun, key: string): string => Buffer.from(`${noun}:${key}`).toString('base64url');

/** An ID argument takes a key or the `id` of a node; both become the key. */
export function keyOf(id: string): string {
  const [noun, key] = Buffer.from(id, 'base64url').toString('utf8').split(':', 2);
  const isGlobalId = key !== undefined && (nouns as readonly string[]).includes(noun ?? '');
  return isGlobalId && globalId(noun as Noun, key) === id ? key : id;
}

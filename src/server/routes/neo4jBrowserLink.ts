/**
 * Builds a link that opens a statement in the editor of Neo4j Browser, ready to run: each parameter `$p.name` is replaced
 * by its value. The statement comes after the `#`, so no server limits its length.
 */
export function neo4jBrowserLink(
  browserUrl: string,
  statement: string,
  parameters: Readonly<Record<string, unknown>>,
): string {
  const values = parameters['p'] as Readonly<Record<string, unknown>>;
  const text = statement.replace(/\$p\.(\w+)/g, (_, name: string) => literal(values[name]));
  return `${browserUrl}#?cmd=edit&arg=${encodeURIComponent(text)}`;
}

/** A value as a Cypher literal. */
function literal(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return `'${escaped(value)}'`;
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object') {
    const entries = Object.entries(value).map(([name, inner]) => `${name}: ${literal(inner)}`);
    return `{${entries.join(', ')}}`;
  }
  return String(value);
}

/** Neo4j Browser decodes the whole address before it looks for `&` and `#`, so these are escaped too. */
const escaped = (text: string): string =>
  text.replace(/[\\'&#\p{Cc}]/gu, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);

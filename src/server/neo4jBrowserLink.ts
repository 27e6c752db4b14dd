/**
 * An address that opens a statement with its parameters in the editor of Neo4j Browser. They stand behind the `#`, where
 * no server limits their length.
 */
export function neo4jBrowserLink(
  browserUrl: string,
  statement: string,
  parameters: Readonly<Record<string, unknown>>,
): string {
  const lines = Object.entries(parameters).map(([name, value]) => `:param ${name} => ${literal(value)};`);
  return `${browserUrl}#?cmd=edit&arg=${encodeURIComponent([...lines, statement].join('\n'))}`;
}

/** A value as Cypher writes it. */
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

/** Browser decodes the whole address before it looks for `&` and `#`, so these two are spelt by their numbers as well. */
const escaped = (text: string): string =>
  text.replace(/[\\'&#\p{Cc}]/gu, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);

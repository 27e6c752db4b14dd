import { splitOutsideBrackets, textOf, trimmed, type CypherToken } from './cypherTokens.ts';

/** A map literal in its entries, so that a field reads its own entry and the map is never built. */
export interface MapLiteral {
  /** The map is null unless this holds; null if the map is never null. */
  readonly condition: readonly CypherToken[] | null;
  readonly entries: ReadonlyMap<string, readonly CypherToken[]>;
}

/** Reads `{a: x, b: y}` and `CASE WHEN condition THEN {a: x, b: y} END`; null for anything else. */
export function mapLiteral(expression: readonly CypherToken[]): MapLiteral | null {
  const ink = trimmed(expression);
  if (ink[0]?.text !== 'CASE') return entriesOf(ink, null);
  const inner = trimmed(ink.slice(1, -1));
  const [condition, map, ...more] = splitOutsideBrackets(inner.slice(1), 'THEN');
  if (ink.at(-1)?.text !== 'END' || inner[0]?.text !== 'WHEN' || map === undefined || more.length > 0) return null;
  return entriesOf(trimmed(map), trimmed(condition ?? []));
}

function entriesOf(map: readonly CypherToken[], condition: readonly CypherToken[] | null): MapLiteral | null {
  if (map[0]?.text !== '{' || map.at(-1)?.text !== '}' || splitOutsideBrackets(map.slice(1, -1), '}').length > 1)
    return null;
  const entries = splitOutsideBrackets(map.slice(1, -1), ',').map((entry): [string, readonly CypherToken[]] => {
    const [key = [], ...value] = splitOutsideBrackets(entry, ':');
    const rest = value.flatMap((part, index) =>
      index === 0 ? part : [{ kind: 'symbol' as const, text: ':' }, ...part],
    );
    return [textOf(key).trim(), trimmed(rest)];
  });
  return { condition, entries: new Map(entries) };
}

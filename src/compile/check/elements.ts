import { cypherTokens, type CypherToken } from '../source/cypherTokens.ts';

/** A token of the text and its line, counted from 1. */
export interface Placed extends CypherToken {
  readonly line: number;
}

/** A name and its position in a statement. */
export interface Use {
  readonly name: string;
  readonly line: number;
}

export const toUse = ({ text, line }: Placed): Use => ({ name: text, line });

/** The tokens of a statement. Lines at its head that are expressions (`// :order KEY => ...`) count, other comments do not. */
export function placed(text: string): Placed[] {
  let line = 1;
  const code = text.replace(/^\/\/ :(?:order \w+|count|pair|begin \w+) => /gm, '');
  return cypherTokens(code).flatMap((token) => {
    const at = { ...token, line };
    line += token.text.split('\n').length - 1;
    return token.kind === 'space' || token.kind === 'comment' ? [] : [at];
  });
}

/** `(variable:Label {property: ...})` or `[variable:TYPE {property: ...}]` */
export interface Element {
  readonly start: number;
  readonly end: number;
  readonly isNode: boolean;
  readonly isRepeated: boolean;
  readonly variable: string | null;
  readonly names: readonly Use[];
  readonly properties: readonly Use[];
}

/** The nodes and relationships of all patterns, in their order. */
export function readElements(tokens: readonly Placed[]): Element[] {
  return tokens.flatMap(({ text }, start) => {
    if (text !== '(' && text !== '[') return [];
    // A function and its arguments, or an index into a list.
    const before = tokens[start - 1];
    if (text === '(' && before?.kind === 'word' && before.text !== before.text.toUpperCase()) return [];
    if (text === '[' && before?.text !== '-') return [];
    return readElement(tokens, start) ?? [];
  });
}

function readElement(tokens: readonly Placed[], start: number): Element | null {
  let at = start + 1;
  const isNode = tokens[start]?.text === '(';
  const closing = isNode ? ')' : ']';
  const variable = tokens[at]?.kind === 'word' ? (tokens[at]?.text ?? null) : null;
  if (variable !== null) at += 1;
  const names: Use[] = [];
  while ([':', '|', '&'].includes(tokens[at]?.text ?? '') && tokens[at + 1]?.kind === 'word') {
    names.push(toUse(tokens[at + 1] as Placed));
    at += 2;
  }
  const isRepeated = tokens[at]?.text === '*';
  const properties = tokens[at]?.text === '{' ? keysOf(tokens, at) : [];
  const end = closingOf(tokens, start);
  const isWhole = [closing, '{', '*', ':'].includes(tokens[at]?.text ?? '');
  return isWhole ? { start, end, isNode, isRepeated, variable, names, properties } : null;
}

/** The keys of the map that opens here. */
function keysOf(tokens: readonly Placed[], open: number): Use[] {
  const end = closingOf(tokens, open);
  const keys: Use[] = [];
  for (let at = open + 1; at < end; at += 1) {
    if (tokens[at + 1]?.text === ':' && ['{', ','].includes(tokens[at - 1]?.text ?? '')) {
      keys.push(toUse(tokens[at] as Placed));
    } else if ('([{'.includes(tokens[at]?.text ?? '')) at = closingOf(tokens, at);
  }
  return keys;
}

function closingOf(tokens: readonly Placed[], open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at += 1) {
    if ('([{'.includes(tokens[at]?.text ?? '')) depth += 1;
    if (')]}'.includes(tokens[at]?.text ?? '')) depth -= 1;
    if (depth === 0) return at;
  }
  return tokens.length;
}

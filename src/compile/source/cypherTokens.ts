/** A piece of Cypher text. Joined, the pieces are the text again. */
export interface CypherToken {
  readonly kind: 'space' | 'comment' | 'string' | 'parameter' | 'word' | 'number' | 'symbol';
  readonly text: string;
}

const forms: readonly (readonly [CypherToken['kind'], RegExp])[] = [
  ['space', /\s+/y],
  ['comment', /\/\/[^\n]*|\/\*[\s\S]*?\*\//y],
  ['string', /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`/y],
  ['parameter', /\$\w+/y],
  ['word', /[A-Za-z_]\w*/y],
  ['number', /\d+(?:\.\d+)?/y],
  ['symbol', /./y],
];

/** Splits Cypher into tokens: enough to find variables, parameters and clauses, but not a parser of the language. */
export function cypherTokens(text: string): CypherToken[] {
  const tokens: CypherToken[] = [];
  let position = 0;
  while (position < text.length) {
    for (const [kind, form] of forms) {
      form.lastIndex = position;
      const match = form.exec(text);
      if (match === null) continue;
      tokens.push({ kind, text: match[0] });
      position = form.lastIndex;
      break;
    }
  }
  return tokens;
}

/** Splits at each occurrence of a word or symbol outside brackets, strings and comments. */
export function splitOutsideBrackets(tokens: readonly CypherToken[], separator: string): CypherToken[][] {
  const parts: CypherToken[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token.kind === 'symbol' && '([{'.includes(token.text)) depth += 1;
    if (token.kind === 'symbol' && ')]}'.includes(token.text)) depth -= 1;
    if (depth === 0 && token.text === separator) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}

export const textOf = (tokens: readonly CypherToken[]): string => tokens.map(({ text }) => text).join('');

/** Without white space and comments at both ends. */
export function trimmed(tokens: readonly CypherToken[]): CypherToken[] {
  const isInk = ({ kind }: CypherToken) => kind !== 'space' && kind !== 'comment';
  return tokens.slice(tokens.findIndex(isInk), tokens.findLastIndex(isInk) + 1);
}

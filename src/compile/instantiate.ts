import type { TimePair } from './Compilation.ts';
import { textOf, type CypherToken } from './cypherTokens.ts';
import type { FieldFile, OrderKey } from './fieldFile.ts';

/** A field file made part of a statement: its own variables renamed, its parent and its parameters put in. */
export interface FieldInstance {
  readonly body: string;
  readonly columns: readonly { readonly name: string; readonly expression: string; readonly isVariable: boolean }[];
  /** See `FieldFile.count`. */
  readonly count: string | null;
  /** The result taken apart: see `MapParts`. */
  readonly parts: { readonly condition: string | null; readonly entries: ReadonlyMap<string, string> } | null;
  order(
    keys: readonly OrderKey[],
  ): { readonly expression: string; readonly descending: boolean; readonly isPinned: boolean }[];
}

interface Surroundings {
  /** The variable of the parent; null for fields of Query. */
  readonly parent: string | null;
  /** Makes a name that occurs nowhere else in the statement. */
  readonly fresh: (name: string) => string;
  /** What stands for a parameter of the file. */
  readonly parameter: (name: string, variable: (name: string) => string) => string;
  /** The pair of times for which the answer is asked; null for the present. */
  readonly pair: TimePair | null;
}

/** Neo4j joins silently on a name that is used twice, so every variable of every instance gets a name of its own. */
export function instantiate(file: FieldFile, { parent, fresh, parameter, pair }: Surroundings): FieldInstance {
  const renamed = new Map([...file.variables].map((name) => [name, fresh(name)]));
  if (parent !== null) renamed.set('this', parent);

  const print = (tokens: readonly CypherToken[]): string => {
    const text = tokens.map((token, index) => printToken(token, tokens, index)).join('');
    return pair === null ? text : atPair(text, pair);
  };
  const printToken = ({ kind, text }: CypherToken, tokens: readonly CypherToken[], index: number): string => {
    if (kind === 'comment') return '';
    if (kind === 'parameter') return parameter(text.slice(1), (name) => renamed.get(name) ?? name);
    const name = kind === 'word' ? renamed.get(text) : undefined;
    return name === undefined || !isVariable(tokens, index) ? text : name;
  };

  return {
    body: print(file.body).trim(),
    columns: file.columns.map(({ name, expression }) => ({
      name,
      expression: print(expression),
      isVariable: expression.length === 1 && renamed.has(expression[0]?.text ?? ''),
    })),
    count: file.count && print(file.count),
    parts: file.parts && {
      condition: file.parts.condition && print(file.parts.condition),
      entries: new Map([...file.parts.entries].map(([name, value]) => [name, print(value)])),
    },
    order: (keys) =>
      keys.map(({ expression, descending }) => ({
        expression: print(expression),
        descending,
        isPinned: file.pinned.has(textOf(expression)),
      })),
  };
}

/** Not a property, a function, the key of a map or a column of a procedure. (No variable begins with a capital.) */
function isVariable(tokens: readonly CypherToken[], index: number): boolean {
  const before = neighbour(tokens, index, -1);
  const after = neighbour(tokens, index, 1);
  if (before === '.' || after === '(') return false;
  if (after === ':' && /^[{,]$/.test(before)) return false;
  return !(after === 'AS' && isYielded(tokens, index));
}

/** `YIELD column AS name, column AS name` */
function isYielded(tokens: readonly CypherToken[], index: number): boolean {
  const clause = tokens
    .slice(0, index)
    .findLast(({ kind, text }) => kind === 'word' && /^[A-Z]+$/.test(text) && text !== 'AS');
  return clause?.text === 'YIELD';
}

function neighbour(tokens: readonly CypherToken[], index: number, step: 1 | -1): string {
  let position = index + step;
  while (tokens[position]?.kind === 'space' || tokens[position]?.kind === 'comment') position += step;
  return tokens[position]?.text ?? '';
}

/**
 * One text for both: a file asks for the present by `x.validTo IS NULL AND x.knownTo IS NULL`, and exactly this becomes
 * the condition of the pair of times where one is given.
 */
function atPair(text: string, { asOf, knownAt }: TimePair): string {
  const within = (variable: string, axis: string, day: string) =>
    `${variable}.${axis}From <= ${day} AND (${variable}.${axis}To IS NULL OR ${day} < ${variable}.${axis}To)`;
  return text.replace(
    /(\w+)\.validTo IS NULL\s+AND \1\.knownTo IS NULL/g,
    (_, variable: string) => `${within(variable, 'valid', asOf)} AND ${within(variable, 'known', knownAt)}`,
  );
}

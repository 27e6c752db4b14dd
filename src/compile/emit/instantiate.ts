import { atPair } from './asOfRewrite.ts';
import type { TimePair } from './Compilation.ts';
import { textOf, type CypherToken } from '../source/cypherTokens.ts';
import type { FieldFile, OrderKey } from '../source/fieldFile.ts';

/** A node in the statement, and where its properties stand: its state at the pair of times, or the node itself. */
export interface Place {
  readonly variable: string;
  readonly state: string;
  /** The list of words of which one is its type. */
  readonly labels: string;
}

/** A node as it is now, or a map. */
export const placeOf = (variable: string): Place => ({ variable, state: variable, labels: `labels(${variable})` });

/** A field file made part of a statement: its own variables renamed, its parent and its parameters put in. */
export interface FieldInstance {
  readonly body: string;
  /** The body ends in a WHERE, to which a further condition is joined by AND. */
  readonly endsInWhere: boolean;
  readonly columns: readonly { readonly name: string; readonly expression: string; readonly isVariable: boolean }[];
  /** Where the result stands, if it is a variable. */
  readonly result: Place;
  /** See `FieldFile.count`. */
  readonly count: string | null;
  /** The result taken apart: see `MapParts`. */
  readonly parts: { readonly condition: string | null; readonly entries: ReadonlyMap<string, string> } | null;
  order(
    keys: readonly OrderKey[],
  ): { readonly expression: string; readonly descending: boolean; readonly isPinned: boolean }[];
}

interface Surroundings {
  /** Where the parent stands; null for fields of Query. */
  readonly parent: Place | null;
  /** Makes a name that occurs nowhere else in the statement. */
  readonly fresh: (name: string) => string;
  /** What stands for a parameter of the file; for `$filter` a condition on the place given. */
  readonly parameter: (name: string, place: (name: string) => Place) => string;
  /** The pair of times for which the answer is asked; null for the present. */
  readonly pair: TimePair | null;
  /** Whether the result is a node that has a state; `optional` where one that is not there keeps its place as null. */
  readonly stated?: 'no' | 'yes' | 'optional';
}

/** Neo4j joins silently on a name that is used twice, so every variable of every instance gets a name of its own. */
export function instantiate(file: FieldFile, around: Surroundings): FieldInstance {
  const { parent, fresh, parameter, pair, stated = 'no' } = around;
  const renamed = new Map([...file.variables].map((name) => [name, fresh(name)]));
  if (parent !== null) renamed.set('this', parent.variable);
  const places = new Map(parent === null ? [] : [['this', parent]]);
  const placeNamed = (name: string) => places.get(name) ?? placeOf(renamed.get(name) ?? name);

  const print = (tokens: readonly CypherToken[]): string => {
    const text = tokens.map((token, index) => printToken(token, tokens, index)).join('');
    return pair === null ? text : atPair(text, pair, fresh);
  };
  const printToken = ({ kind, text }: CypherToken, tokens: readonly CypherToken[], index: number): string => {
    if (kind === 'comment') return '';
    if (kind === 'parameter') return pairDay(text, pair) ?? parameter(text.slice(1), placeNamed);
    if (kind !== 'word' || !renamed.has(text) || !isVariable(tokens, index)) return text;
    const { variable, state } = placeNamed(text);
    return readsState(tokens, index) ? state : variable;
  };
  /** The state of one of the variables, joined to what stands before it. */
  const join = (name: string): string => {
    if (pair === null) return '';
    const { body, columns } = instantiate(pair.state, { parent: placeNamed(name), fresh, parameter, pair });
    const [state, labels] = columns.map(({ expression }) => expression);
    places.set(name, { variable: renamed.get(name) ?? name, state: state ?? '', labels: labels ?? '' });
    return ` ${stated === 'optional' ? 'OPTIONAL ' : ''}${body}`;
  };

  const [first] = file.columns;
  const resultName = first?.expression.length === 1 ? (first.expression[0]?.text ?? '') : '';
  const isJoined = pair !== null && stated !== 'no' && file.variables.has(resultName);
  const tokens = (pair && file.pairBody) ?? file.body;
  const body = file.filterOn === null || pair === null ? print(tokens).trim() : printFiltered(tokens, file.filterOn);
  const joined = isJoined ? join(resultName) : '';

  /** What a file sums up is joined with its state before its conditions. */
  function printFiltered(all: readonly CypherToken[], name: string): string {
    const where = all.findIndex(({ text }) => text === 'WHERE');
    const pattern = print(all.slice(0, where));
    return `${pattern}${join(name)} AND ${print(all.slice(where + 1))}`.trim();
  }

  return {
    body: body + joined,
    endsInWhere: isJoined,
    columns: file.columns.map(({ name, expression }) => ({
      name,
      expression:
        expression.length === 1 && expression[0]?.text === 'this' ? placeNamed('this').state : print(expression),
      isVariable: expression.length === 1 && renamed.has(expression[0]?.text ?? ''),
    })),
    result: placeNamed(resultName),
    count: pair === null ? file.count && print(file.count) : null,
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

/** `$asOf` and `$knownAt`: the days of the pair, null in the present. */
function pairDay(parameter: string, pair: TimePair | null): string | null {
  if (parameter !== '$asOf' && parameter !== '$knownAt') return null;
  return pair === null ? 'null' : pair[parameter === '$asOf' ? 'asOf' : 'knownAt'];
}

/** `deal.stage` is a matter of the state; `deal.key`, and `deal` alone, of the node. */
function readsState(tokens: readonly CypherToken[], index: number): boolean {
  return tokens[index + 1]?.text === '.' && tokens[index + 2]?.text !== 'key';
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

import type { CursorType } from '../../model/search.ts';
import { textOf, type CypherToken } from '../source/cypherTokens.ts';
import type { FieldFile, OrderKey } from '../source/fieldFile.ts';
import { asOfRewrite } from './asOfRewrite.ts';
import { nodeRef, type NodeRef } from './Scope.ts';
import type { StatementBuilder, StatementTimes } from './StatementBuilder.ts';

/** A field file as part of a statement: its variables renamed, its parent and its parameters put in. */
export interface FieldInstance {
  readonly body: string;
  /** Whether the body ends in a WHERE, to which AND joins a further condition. */
  readonly endsInWhere: boolean;
  readonly columns: readonly { readonly name: string; readonly expression: string; readonly isVariable: boolean }[];
  /** The result, if it is a variable. */
  readonly result: NodeRef;
  /** See `FieldFile.count`. */
  readonly count: string | null;
  /** The result, if it is a map literal. */
  readonly map: { readonly condition: string | null; readonly entries: ReadonlyMap<string, string> } | null;
  order(keys: readonly OrderKey[]): Sort[];
}

/** A sort key in the statement. */
export interface Sort {
  readonly expression: string;
  readonly descending: boolean;
  readonly type: CursorType;
  /** Whether all rows have the same value. */
  readonly isPinned: boolean;
}

interface Context {
  /** Null for fields of Query. */
  readonly parent: NodeRef | null;
  /** The text that replaces a parameter of the file. `$filter` becomes a condition on one of the file's variables. */
  readonly parameter: (name: string, refTo: (variable: string) => NodeRef) => string;
  /**
   * Whether the result is joined with its state at the pair of times; `optional` keeps a result without a state as null.
   */
  readonly withState?: 'no' | 'yes' | 'optional';
}

type Names = Pick<StatementBuilder, 'freshName' | 'noteFile' | 'noteRead' | 'times'>;

/** Cypher silently joins on a name that occurs twice, so each variable of each instance gets a name of its own. */
export function instantiate(builder: Names, file: FieldFile, context: Context): FieldInstance {
  const { freshName, noteRead, times } = builder;
  const { parent, parameter, withState = 'no' } = context;
  builder.noteFile(file);
  const renamed = new Map([...file.variables].map((name) => [name, freshName(name)]));
  if (parent !== null) renamed.set('this', parent.variable);
  const refs = new Map(parent === null ? [] : [['this', parent]]);
  const refTo = (name: string) => refs.get(name) ?? nodeRef(renamed.get(name) ?? name);

  const print = (tokens: readonly CypherToken[]): string => {
    const text = tokens.map((token, index) => printToken(token, tokens, index)).join('');
    return times === null ? text : asOfRewrite(text, times, freshName);
  };
  const printToken = ({ kind, text }: CypherToken, tokens: readonly CypherToken[], index: number): string => {
    if (kind === 'comment') return '';
    if (kind === 'parameter') return dayParameter(text, times) ?? parameter(text.slice(1), refTo);
    if (kind !== 'word' || !renamed.has(text) || !isVariable(tokens, index)) return text;
    const { variable, state } = refTo(text);
    const property = propertyAfter(tokens, index);
    if (property === null) return variable;
    noteRead(variable, property);
    return property === 'key' ? variable : state;
  };
  /** Joins a variable with its state. */
  const joinState = (name: string): string => {
    if (times === null) return '';
    const { body, columns } = instantiate(builder, times.state, { parent: refTo(name), parameter });
    const [state, labels] = columns.map(({ expression }) => expression);
    refs.set(name, { variable: renamed.get(name) ?? name, state: state ?? '', labels: labels ?? '' });
    return ` ${withState === 'optional' ? 'OPTIONAL ' : ''}${body}`;
  };
  /** Joins what `:filter` names with its state before the conditions of a file that sums up. */
  const printFiltered = (tokens: readonly CypherToken[], name: string): string => {
    const named = tokens.findIndex(({ text }) => text === name);
    const where = tokens.findIndex(({ text }, index) => index > named && text === 'WHERE');
    const pattern = print(tokens.slice(0, where));
    return `${pattern}${joinState(name)} AND ${print(tokens.slice(where + 1))}`.trim();
  };

  const [first] = file.columns;
  const resultName = first?.expression.length === 1 ? (first.expression[0]?.text ?? '') : '';
  const isJoined = times !== null && withState !== 'no' && file.variables.has(resultName);
  const tokens = (times && file.timesBody) ?? file.body;
  const body = file.filterOn === null || times === null ? print(tokens).trim() : printFiltered(tokens, file.filterOn);

  return {
    body: isJoined ? body + joinState(resultName) : body,
    endsInWhere: isJoined,
    columns: file.columns.map(({ name, expression }) => ({
      name,
      expression: textOf(expression) === 'this' ? refTo('this').state : print(expression),
      isVariable: expression.length === 1 && renamed.has(expression[0]?.text ?? ''),
    })),
    result: refTo(resultName),
    count: times === null ? file.count && print(file.count) : null,
    map: file.map && {
      condition: file.map.condition && print(file.map.condition),
      entries: new Map([...file.map.entries].map(([name, value]) => [name, print(value)])),
    },
    order: (keys) =>
      keys.map(({ expression, descending, type }) => ({
        expression: print(expression),
        descending,
        type,
        isPinned: file.pinned.has(textOf(expression)),
      })),
  };
}

/** `$asOf` and `$knownAt`: the days of the pair of times, null in the present. Null for another parameter. */
function dayParameter(parameter: string, times: StatementTimes | null): string | null {
  if (parameter !== '$asOf' && parameter !== '$knownAt') return null;
  return times === null ? 'null' : times[parameter === '$asOf' ? 'asOf' : 'knownAt'];
}

/** The property of `variable.property`; null for a variable alone. */
const propertyAfter = (tokens: readonly CypherToken[], index: number): string | null =>
  tokens[index + 1]?.text === '.' ? (tokens[index + 2]?.text ?? null) : null;

/** Not a property, function, key of a map or column of a procedure. */
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
  let at = index + step;
  while (tokens[at]?.kind === 'space' || tokens[at]?.kind === 'comment') at += step;
  return tokens[at]?.text ?? '';
}

import { readFileSync } from 'node:fs';
import type { CursorType } from '../../model/search.ts';
import { storedProperty } from '../../model/stored/storedModel.ts';
import { cypherTokens, splitOutsideBrackets, textOf, trimmed, type CypherToken } from './cypherTokens.ts';
import { mapLiteral, type MapLiteral } from './mapLiteral.ts';

/**
 * A field that crosses the graph, read from its file `cypher/<Type>/<field>.cypher`:
 *
 *     // What it answers.
 *     // :param key => 'nvidia'
 *     // :order AMOUNT_USD => deal.sortUsd, deal.key
 *     // :present AMOUNT_USD
 *     // :count => COUNT { (this)-[:PARTY]->() }
 *     // :filter deal
 *     // :pair => MATCH (this)-[:PARTY]->(deal:Deal)
 *     // :at => this.asOf, this.knownAt
 *     MATCH (this:Deal {key: $key})
 *     ... the pattern from `this` ...
 *     RETURN result, extra ORDER BY ...
 *
 * The file runs in Neo4j Browser as it is. The compiler replaces its first line of code by the variable of the parent. If
 * the parent is a row of a search, the first line is `WITH $this AS this` instead; fields of Query have no parent. For a
 * pair of times the compiler rewrites the text: see `asOfRewrite` and cypher/times/README.md; `:pair` replaces the body.
 * `:at` names the days of the row that are the pair of times for this file and what is selected below it.
 * A file that sums up has the argument `filter` as `$filter` in a WHERE, and `:filter` names the variable that it filters;
 * `:begin party => MATCH ...` replaces what precedes that WHERE if the filter names one party by its key.
 */
export interface FieldFile {
  readonly path: string;
  /** The labels of the parent; empty if it is not a node. */
  readonly parentLabels: readonly string[];
  readonly body: readonly CypherToken[];
  /** The body for a pair of times, if it differs. */
  readonly timesBody: readonly CypherToken[] | null;
  /** The properties of the parent that are the pair of times of the file; null if it has that of the root field. */
  readonly at: readonly [asOf: string, knownAt: string] | null;
  /** The columns of RETURN: the result first, then further columns by name. */
  readonly columns: readonly FieldColumn[];
  /** The result, if it is a map literal, or such a map under a condition. */
  readonly map: MapLiteral | null;
  readonly order: readonly OrderKey[];
  /** Further orders by the value of `orderBy.field`. */
  readonly orders: ReadonlyMap<string, readonly OrderKey[]>;
  /** The number of rows without a filter; null if the rows of the body are counted. */
  readonly count: readonly CypherToken[] | null;
  /** Those of `orders` whose sort keys have no past: they are refused at a pair of times. */
  readonly presentOrders: ReadonlySet<string>;
  /** Sort keys with one value in the whole pattern, such as `party.entityKey`: they choose an index, not an order. */
  readonly pinned: ReadonlySet<string>;
  /** The variable that `$filter` filters; null if the page around the file filters. */
  readonly filterOn: string | null;
  /** Other beginnings of the body by the condition of the filter that each fulfils. */
  readonly beginnings: ReadonlyMap<string, readonly CypherToken[]>;
  /** The condition of the filter that the pattern itself fulfils; null for none. */
  readonly fulfils: string | null;
  /** The variables that the file declares, without `this`. */
  readonly variables: ReadonlySet<string>;
  /** Whether a condition on the result can follow the body as its WHERE. */
  readonly openToWhere: boolean;
}

export interface FieldColumn {
  readonly name: string;
  readonly expression: readonly CypherToken[];
}

export interface OrderKey {
  readonly expression: readonly CypherToken[];
  /** The type of the property by the stored model. An expression that is not a property is a number. */
  readonly type: CursorType;
  readonly descending: boolean;
}

/** The type or filter that a file belongs to: the folder that contains it. */
export const ownerOf = ({ path }: Pick<FieldFile, 'path'>): string => path.split(/[\\/]/).at(-2) ?? '';

/** The file as the project names it, whatever folder the project is in. */
export const nameOf = ({ path }: Pick<FieldFile, 'path'>): string =>
  ['cypher', ...path.split(/[\\/]/).slice(-2)].join('/');

const parentLine = /^(?:MATCH \(this:([\w|]+) \{key: \$key\}\)|WITH \$this AS this)$/;

/** Reads a field file. Throws an Error that names the file if it does not have the form above. */
export function readFieldFile(path: string, hasParent: boolean): FieldFile {
  const lines = readFileSync(path, 'utf8').split('\n');
  const header = lines.filter((line) => line.startsWith('//'));
  const code = lines.filter((line) => !line.startsWith('//') && line.trim() !== '');
  const fault = (what: string) => new Error(`${path}: ${what}`);

  if (!/^\/\/ \S/.test(lines[0] ?? '')) throw fault('expected a first line "// what it answers"');
  const parent = hasParent ? parentLine.exec(code.shift() ?? '') : undefined;
  if (parent === null) {
    throw fault('expected the parent as the first line of code: MATCH (this:Label {key: $key}) or WITH $this AS this');
  }
  const clauses = splitOutsideBrackets(cypherTokens(code.join('\n')), 'RETURN');
  const [body = [], result, ...rest] = clauses;
  if (result === undefined || rest.length > 0) throw fault('expected exactly one RETURN');
  const [items = [], sorting] = splitOrderBy(result);
  const columns = splitOutsideBrackets(items, ',').map(readColumn);
  const timesBody = lineOf(header, 'pair');
  const typeOf: TypeOf = (expression) => typeOfKey(textOf(body), parent?.[1] ?? '', textOf(expression));

  return {
    path,
    parentLabels: parent?.[1]?.split('|') ?? [],
    body,
    timesBody,
    at: readAt(header),
    columns,
    map: mapLiteral(columns[0]?.expression ?? []),
    order: sorting === undefined ? [] : readOrder(sorting, typeOf),
    orders: new Map(header.flatMap((line) => readOrderLine(line, typeOf))),
    presentOrders: new Set(header.flatMap((line) => /^\/\/ :present (.+)$/.exec(line)?.[1]?.split(', ') ?? [])),
    count: lineOf(header, 'count'),
    pinned: pinnedIn(textOf(body)),
    beginnings: new Map(header.flatMap((line) => readBeginning(line))),
    fulfils: null,
    filterOn: header.map((line) => /^\/\/ :filter (\w+)$/.exec(line)?.[1]).find((name) => name !== undefined) ?? null,
    variables: declaredVariables([...body, ...(timesBody ?? []), ...items]),
    openToWhere: isOpenToWhere(body),
  };
}

function splitOrderBy(tokens: readonly CypherToken[]): [CypherToken[], CypherToken[] | undefined] {
  const [items = [], sorting] = splitOutsideBrackets(tokens, 'ORDER');
  return [items, sorting?.slice(sorting.findIndex(({ text }) => text === 'BY') + 1)];
}

function readColumn(tokens: readonly CypherToken[]): FieldColumn {
  const [expression = [], alias] = splitOutsideBrackets(tokens, 'AS');
  return { name: textOf(alias ?? expression).trim(), expression: trimmed(expression) };
}

const numeric: ReadonlySet<string> = new Set(['count', 'money', 'float']);

type TypeOf = (expression: readonly CypherToken[]) => CursorType;

/** The type of a sort key `variable.property`, by the label or type that the body or the parent gives to the variable. */
function typeOfKey(body: string, parentLabels: string, expression: string): CursorType {
  const [, variable = '', property = ''] = /^(\w+)\.(\w+)$/.exec(expression) ?? [];
  const names = variable === 'this' ? parentLabels : (new RegExp(`[([]${variable}:([\\w|]+)`).exec(body)?.[1] ?? '');
  if (property === '') return 'number';
  const types = names.split('|').map((owner) => storedProperty(owner, property)?.type);
  if (types.includes('day')) return 'day';
  return types.some((type) => type !== undefined && numeric.has(type)) ? 'number' : 'text';
}

function readOrder(tokens: readonly CypherToken[], typeOf: TypeOf): OrderKey[] {
  return splitOutsideBrackets(tokens, ',').map((key) => {
    const words = trimmed(key);
    const descending = words.at(-1)?.text === 'DESC';
    const expression = trimmed(descending ? words.slice(0, -1) : words);
    return { expression, descending, type: typeOf(expression) };
  });
}

function readOrderLine(line: string, typeOf: TypeOf): [string, OrderKey[]][] {
  const match = /^\/\/ :order (\w+) => (.+)$/.exec(line);
  return match === null ? [] : [[match[1] ?? '', readOrder(cypherTokens(match[2] ?? ''), typeOf)]];
}

function readBeginning(line: string): [string, CypherToken[]][] {
  const match = /^\/\/ :begin (\w+) => (.+)$/.exec(line);
  return match === null ? [] : [[match[1] ?? '', cypherTokens(`${match[2]}\n`)]];
}

/** The file with its beginning for a condition of the filter; null if it has none. */
export function beginningWith(file: FieldFile, condition: string): FieldFile | null {
  const beginning = file.beginnings.get(condition);
  if (beginning === undefined) return null;
  const rest = file.body.slice(file.body.findIndex(({ text }) => text === 'WHERE'));
  return { ...file, body: [...beginning, ...rest], fulfils: condition };
}

function lineOf(header: readonly string[], name: 'count' | 'pair'): CypherToken[] | null {
  const [line] = header.flatMap((each) => new RegExp(`^// :${name} => (.+)$`).exec(each)?.[1] ?? []);
  return line === undefined ? null : cypherTokens(line);
}

function readAt(header: readonly string[]): FieldFile['at'] {
  const [found] = header.flatMap((line) => {
    const [, asOf, knownAt] = /^\/\/ :at => this\.(\w+), this\.(\w+)$/.exec(line) ?? [];
    return asOf === undefined || knownAt === undefined ? [] : [[asOf, knownAt] as const];
  });
  return found ?? null;
}

/** `(party:PARTY {entityKey: ...})` pins `party.entityKey`. */
const pinnedIn = (body: string): Set<string> =>
  new Set([...body.matchAll(/(\w+):\w+ \{(\w+): /g)].map(([, variable, property]) => `${variable}.${property}`));

/** A body that is one MATCH without a WHERE of its own. */
function isOpenToWhere(body: readonly CypherToken[]): boolean {
  const clauses = body.filter(
    ({ kind, text }) => kind === 'word' && /^(MATCH|WITH|UNWIND|CALL|WHERE|ORDER|LIMIT)$/.test(text),
  );
  return clauses.length === 1 && clauses[0]?.text === 'MATCH';
}

/**
 * Variables follow the opening bracket of a pattern or AS, precede IN, or name a path. Keywords are written in capitals,
 * which distinguishes the two.
 */
function declaredVariables(tokens: readonly CypherToken[]): Set<string> {
  const ink = trimmed(tokens).filter(({ kind }) => kind !== 'space' && kind !== 'comment');
  const names = ink.filter(({ kind, text }, index) => {
    if (kind !== 'word' || text === text.toUpperCase() || reserved.has(text)) return false;
    const before = ink[index - 1]?.text ?? '';
    const after = ink[index + 1]?.text ?? '';
    if (before === '.' || before === ':' || after === '(' || after === '.') return false;
    return (
      before === 'AS' ||
      after === 'IN' ||
      (before === '(' && /^[:){]$/.test(after)) ||
      (before === '[' && /^[:\]*]$/.test(after)) ||
      (after === '=' && ink[index + 2]?.text === '(' && before === 'MATCH') ||
      (before === '(' && after === '=')
    );
  });
  return new Set(names.map(({ text }) => text));
}

const reserved = new Set(['this', 'null', 'true', 'false']);

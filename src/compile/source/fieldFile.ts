import { readFileSync } from 'node:fs';
import { cypherTokens, splitOutsideBrackets, textOf, trimmed, type CypherToken } from './cypherTokens.ts';
import { mapParts, type MapParts } from './mapParts.ts';

/**
 * A field that crosses the graph, as its file `cypher/<Type>/<field>.cypher` says it:
 *
 *     // What it answers.
 *     // :param key => 'nvidia'
 *     // :order AMOUNT_USD => deal.sortUsd, deal.key
 *     // :count => COUNT { (this)-[:PARTY]->() }
 *     // :filter deal
 *     // :pair => MATCH (this)-[:PARTY]->(deal:Deal)
 *     MATCH (this:Deal {key: $key})
 *     ... the pattern from `this` ...
 *     RETURN result, extra ORDER BY ...
 *
 * The file runs in Neo4j Browser as it stands. The compiler replaces its first line by the variable of the parent. A
 * parent that is a row of a search and no node comes by `WITH $this AS this` instead; fields of Query have no parent.
 * Under a pair of times the same text is read otherwise: see `atPair` and cypher/times/README.md. Where a file sums up,
 * the argument `filter` stands as `$filter` in a WHERE, and `:filter` names what it filters; `:begin party => MATCH ...`
 * stands for what is before that WHERE when the filter names one party by its key.
 */
export interface FieldFile {
  readonly path: string;
  /** The labels of the parent; none where it is no node. */
  readonly parentLabels: readonly string[];
  readonly body: readonly CypherToken[];
  /** What stands for the body under a pair of times, where the file says so. */
  readonly pairBody: readonly CypherToken[] | null;
  /** What RETURN gives: the result first, then further columns by name. */
  readonly columns: readonly FieldColumn[];
  /** The result taken apart, where it is a map or, under a condition, a map or null. */
  readonly parts: MapParts | null;
  readonly order: readonly OrderKey[];
  /** Further orders by the value of `orderBy.field` that asks for them. */
  readonly orders: ReadonlyMap<string, readonly OrderKey[]>;
  /** How many rows there are where nothing filters; null where the rows of the body are counted. */
  readonly count: readonly CypherToken[] | null;
  /** Sort keys that the pattern pins to one value, such as `party.entityKey`: they choose an index, not an order. */
  readonly pinned: ReadonlySet<string>;
  /** The variable of which `$filter` is the condition; null where the page around the file filters. */
  readonly filterOn: string | null;
  /** Other beginnings of the body, by the condition of the filter that they fulfil. */
  readonly beginnings: ReadonlyMap<string, readonly CypherToken[]>;
  /** The condition of the filter that the pattern itself fulfils; null where it fulfils none. */
  readonly fulfils: string | null;
  /** The names of the variables that the file brings, `this` not among them. */
  readonly variables: ReadonlySet<string>;
  /** True where a condition on the result can follow the body as its WHERE. */
  readonly openToWhere: boolean;
}

export interface FieldColumn {
  readonly name: string;
  readonly expression: readonly CypherToken[];
}

export interface OrderKey {
  readonly expression: readonly CypherToken[];
  readonly descending: boolean;
}

const parentLine = /^(?:MATCH \(this:([\w|]+) \{key: \$key\}\)|WITH \$this AS this)$/;

/** Reads a field file. Throws an Error that names the file where it has not the form above. */
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

  return {
    path,
    parentLabels: parent?.[1]?.split('|') ?? [],
    body,
    pairBody: lineOf(header, 'pair'),
    columns,
    parts: mapParts(columns[0]?.expression ?? []),
    order: sorting === undefined ? [] : readOrder(sorting),
    orders: new Map(header.flatMap((line) => readOrderLine(line))),
    count: lineOf(header, 'count'),
    pinned: pinnedIn(textOf(body)),
    beginnings: new Map(header.flatMap((line) => readBeginning(line))),
    fulfils: null,
    filterOn: header.map((line) => /^\/\/ :filter (\w+)$/.exec(line)?.[1]).find((name) => name !== undefined) ?? null,
    variables: declaredVariables([...body, ...items]),
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

function readOrder(tokens: readonly CypherToken[]): OrderKey[] {
  return splitOutsideBrackets(tokens, ',').map((key) => {
    const words = trimmed(key);
    const descending = words.at(-1)?.text === 'DESC';
    return { expression: trimmed(descending ? words.slice(0, -1) : words), descending };
  });
}

function readOrderLine(line: string): [string, OrderKey[]][] {
  const match = /^\/\/ :order (\w+) => (.+)$/.exec(line);
  return match === null ? [] : [[match[1] ?? '', readOrder(cypherTokens(match[2] ?? ''))]];
}

function readBeginning(line: string): [string, CypherToken[]][] {
  const match = /^\/\/ :begin (\w+) => (.+)$/.exec(line);
  return match === null ? [] : [[match[1] ?? '', cypherTokens(`${match[2]}\n`)]];
}

/** The file as it begins where its filter points; null where it has no such beginning. */
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
 * Variables stand behind an opening bracket of a pattern, behind AS, before IN, or name a path. Keywords are written in
 * capitals, which is how the two are told apart.
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

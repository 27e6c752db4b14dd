import { placed, readElements, type Placed } from './elements.ts';

/** One property that a statement sets by name: `SET node.name = value`, `{name: value}` of a pattern or of `SET node = row {...}`. */
export interface PropertyWrite {
  readonly line: number;
  readonly name: string;
  /** `date` where the value is `date(...)`; an empty text where it is `row.day` or `$day`; null where it is computed. */
  readonly cast: string | null;
}

/** The properties that a statement sets on one variable. */
export interface Write {
  readonly line: number;
  /** Labels or types of the variable by its patterns, and by `// :stored variable Label` where a parameter names them. */
  readonly owners: readonly string[];
  readonly named: readonly PropertyWrite[];
  /** It also takes whatever the row has: `SET node = row {.*}` or `SET node = row.properties`. */
  readonly takesRow: boolean;
}

/** Reads what a statement sets, by the forms that `cypher/` uses. */
export function readWrites(text: string): Write[] {
  const tokens = placed(text);
  const elements = readElements(tokens);
  const hints = new Map<string, string[]>();
  for (const [, variable = '', labels = ''] of text.matchAll(/^\/\/ :stored (\w+) (.+)$/gm)) {
    hints.set(variable, labels.split(' '));
  }
  const ownersOf = (variable: string): string[] => [
    ...elements.filter((each) => each.variable === variable).flatMap(({ names }) => names.map(({ name }) => name)),
    ...(hints.get(variable) ?? []),
  ];
  const inPatterns = elements
    .filter(
      ({ start, end }) => isCreated(tokens, start) && tokens.slice(start, end).some(({ text: word }) => word === '{'),
    )
    .map(({ variable, names, start, end }): Write => {
      const open = tokens.findIndex((token, index) => index > start && index < end && token.text === '{');
      return {
        line: tokens[start]!.line,
        owners: names.length > 0 || variable === null ? names.map(({ name }) => name) : ownersOf(variable),
        named: entriesOf(tokens, open),
        takesRow: false,
      };
    });
  return [...inPatterns, ...readSets(tokens, ownersOf)].filter(({ owners }) => owners.length > 0);
}

/** Whether a pattern belongs to CREATE or MERGE, not to MATCH or to a condition. */
const clauses = new Set([
  'MATCH',
  'CREATE',
  'MERGE',
  'WHERE',
  'EXISTS',
  'COUNT',
  'UNWIND',
  'RETURN',
  'WITH',
  'SET',
  'DELETE',
]);
function isCreated(tokens: readonly Placed[], start: number): boolean {
  const clause = tokens.slice(0, start).findLast(({ kind, text }) => kind === 'word' && clauses.has(text));
  return clause?.text === 'CREATE' || clause?.text === 'MERGE';
}

/** `SET a = ..., b.c = ..., d += ...` */
function readSets(tokens: readonly Placed[], ownersOf: (variable: string) => string[]): Write[] {
  return tokens.flatMap((token, index): Write[] => {
    if (token.text !== 'SET' || token.kind !== 'word') return [];
    const end = endOfClause(tokens, index + 1);
    return itemsOf(tokens, index + 1, end).flatMap(([start, stop]) => toWrite(tokens, start, stop, ownersOf));
  });
}

const starts = new Set(
  'CREATE MERGE MATCH OPTIONAL WITH CALL UNWIND RETURN REMOVE DELETE DETACH FOREACH SET ON'.split(' '),
);

/** The next clause outside of brackets, or the bracket that closes the subquery around this one. */
function endOfClause(tokens: readonly Placed[], start: number): number {
  let depth = 0;
  for (let at = start; at < tokens.length; at += 1) {
    const { kind, text } = tokens[at]!;
    if ('([{'.includes(text)) depth += 1;
    if (')]}'.includes(text)) depth -= 1;
    if (depth < 0 || (depth === 0 && kind === 'word' && starts.has(text))) return at;
  }
  return tokens.length;
}

function toWrite(
  tokens: readonly Placed[],
  start: number,
  stop: number,
  ownersOf: (variable: string) => string[],
): Write[] {
  const [variable, next] = [tokens[start]!, tokens[start + 1]];
  const write = { line: variable.line, owners: ownersOf(variable.text) };
  if (next?.text === '.') {
    const property = tokens[start + 2]!;
    return [
      {
        ...write,
        takesRow: false,
        named: [{ line: property.line, name: property.text, cast: castAt(tokens, start + 4) }],
      },
    ];
  }
  const isAssignment = next?.text === '=' || (next?.text === '+' && tokens[start + 2]?.text === '=');
  if (!isAssignment) return [];
  const value = start + (next.text === '=' ? 2 : 3);
  const open = tokens.findIndex((token, index) => index >= value && index < stop && token.text === '{');
  const takesRow = open === -1 || (tokens[open + 1]?.text === '.' && tokens[open + 2]?.text === '*');
  return [{ ...write, takesRow, named: open === -1 ? [] : entriesOf(tokens, open) }];
}

/** The entries of the map that opens here: `name: value` and `.name`. */
function entriesOf(tokens: readonly Placed[], open: number): PropertyWrite[] {
  const end = closing(tokens, open);
  return itemsOf(tokens, open + 1, end).flatMap(([start]) => {
    const [first, second] = [tokens[start]!, tokens[start + 1]];
    if (first.text === '.') return second?.kind === 'word' ? [{ line: second.line, name: second.text, cast: '' }] : [];
    return second?.text === ':' ? [{ line: first.line, name: first.text, cast: castAt(tokens, start + 2) }] : [];
  });
}

function castAt(tokens: readonly Placed[], at: number): string | null {
  const [first, second, , fourth] = tokens.slice(at, at + 4);
  if (first?.kind === 'word' && second?.text === '(') return first.text;
  const isAccess = first?.kind === 'word' && second?.text === '.' && [',', '}', undefined].includes(fourth?.text);
  return isAccess || first?.kind === 'parameter' ? '' : null;
}

/** The pieces between commas outside of brackets, as positions of tokens. */
function itemsOf(tokens: readonly Placed[], start: number, end: number): [number, number][] {
  const items: [number, number][] = [];
  let [from, depth] = [start, 0];
  for (let at = start; at <= end; at += 1) {
    const { text } = tokens[at] ?? { text: '' };
    if (at === end || (text === ',' && depth === 0)) {
      if (at > from) items.push([from, at]);
      from = at + 1;
    } else if ('([{'.includes(text)) depth += 1;
    else if (')]}'.includes(text)) depth -= 1;
  }
  return items;
}

function closing(tokens: readonly Placed[], open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at += 1) {
    if ('([{'.includes(tokens[at]!.text)) depth += 1;
    if (')]}'.includes(tokens[at]!.text)) depth -= 1;
    if (depth === 0) return at;
  }
  return tokens.length;
}

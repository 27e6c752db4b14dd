import { placed, readElements, toUse, type Element, type Placed, type Use } from './elements.ts';

/** A property of nodes with these labels or relationships of these types. */
export interface PropertyUse extends Use {
  readonly owners: readonly string[];
}

/** A relationship between two nodes with known labels, in its direction. */
export interface ArrowUse {
  readonly line: number;
  readonly types: readonly string[];
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** The labels, types, properties and relationships that a statement uses. */
export interface Uses {
  readonly labels: readonly Use[];
  readonly types: readonly Use[];
  readonly properties: readonly PropertyUse[];
  readonly arrows: readonly ArrowUse[];
  /** Words of clauses that write. */
  readonly writes: readonly Use[];
}

/**
 * Reads what a statement uses from its tokens. A variable has the labels that patterns give it. Variables that are
 * bound again (`AS x`, `x IN list`) and labels from parameters (`:$(row.kind)`) are not followed.
 */
export function readUses(text: string): Uses {
  const tokens = placed(text);
  const elements = readElements(tokens);
  const owners = ownersOf(tokens, elements);
  const named = elements.flatMap((element) =>
    element.properties.map((use) => ({ ...use, owners: namesOf(element, owners) })),
  );
  return {
    labels: [...elements.filter(({ isNode }) => isNode).flatMap(({ names }) => names), ...readPredicates(tokens)],
    types: elements.filter(({ isNode }) => !isNode).flatMap(({ names }) => names),
    properties: [...named, ...readAccesses(tokens, owners)].filter((use) => use.owners.length > 0),
    arrows: readArrows(tokens, elements, owners),
    writes: tokens.filter(({ kind, text: word }) => kind === 'word' && writing.has(word)).map(toUse),
  };
}

const writing = new Set(['CREATE', 'MERGE', 'SET', 'DELETE', 'DETACH', 'REMOVE', 'FOREACH', 'LOAD', 'DROP']);

/** The labels or types that patterns give to a variable, as seen from a position in the statement. */
type Owners = (variable: string, place: number) => string[];

function ownersOf(tokens: readonly Placed[], elements: readonly Element[]): Owners {
  /** Binds a variable to something that no pattern finds: `AS x`, `(x IN list ...)`, `[x IN list ...]`. */
  const isBoundAnew = (index: number): boolean => {
    const before = tokens[index - 1]?.text ?? '';
    return before === 'AS' || (tokens[index + 1]?.text === 'IN' && ['(', '['].includes(before));
  };
  const bindings = tokens.flatMap((token, place) => (isBoundAnew(place) ? [{ name: token.text, place }] : []));
  return (variable, place) => {
    const own = bindings.filter(({ name }) => name === variable);
    const from = own.findLast((binding) => binding.place < place)?.place ?? -1;
    const to = own.find((binding) => binding.place >= place)?.place ?? tokens.length;
    return elements
      .filter((element) => element.variable === variable && element.start > from && element.start < to)
      .flatMap(({ names }) => names.map(({ name }) => name));
  };
}

/** The labels or types of a pattern, or those that others give to its variable. */
const namesOf = ({ names, variable, start }: Element, owners: Owners): string[] =>
  names.length > 0 || variable === null ? names.map(({ name }) => name) : owners(variable, start);

/** `variable.property` */
function readAccesses(tokens: readonly Placed[], owners: Owners): PropertyUse[] {
  return tokens.flatMap((token, index) => {
    const isAccess = tokens[index - 1]?.text === '.' && token.kind === 'word' && tokens[index + 1]?.text !== '(';
    const variable = tokens[index - 2];
    if (!isAccess || variable?.kind !== 'word' || tokens[index - 3]?.text === '.') return [];
    return { ...toUse(token), owners: owners(variable.text, index) };
  });
}

/**
 * `variable:Label` in a condition. Labels begin with a capital letter followed by a small one, and nothing else does.
 */
function readPredicates(tokens: readonly Placed[]): Use[] {
  return tokens.flatMap((token, index) => {
    const isLabel = token.kind === 'word' && /^[A-Z]\w*[a-z]/.test(token.text);
    return isLabel && [':', '|'].includes(tokens[index - 1]?.text ?? '') ? toUse(token) : [];
  });
}

function readArrows(tokens: readonly Placed[], elements: readonly Element[], owners: Owners) {
  return elements.flatMap((arrow): ArrowUse[] => {
    if (arrow.isNode || arrow.isRepeated || arrow.names.length === 0) return [];
    const runsBack = tokens[arrow.start - 2]?.text === '<';
    const runsOn = tokens[arrow.end + 2]?.text === '>';
    const left = elements.find(({ isNode, end }) => isNode && end === arrow.start - (runsBack ? 3 : 2));
    const right = elements.find(({ isNode, start }) => isNode && start === arrow.end + (runsOn ? 3 : 2));
    if (left === undefined || right === undefined || runsBack === runsOn) return [];
    const [from, to] = runsBack ? [right, left] : [left, right];
    const types = arrow.names.map(({ name }) => name);
    return [{ line: tokens[arrow.start]?.line ?? 0, types, from: namesOf(from, owners), to: namesOf(to, owners) }];
  });
}

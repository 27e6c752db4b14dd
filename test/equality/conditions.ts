import { GraphQLError } from 'graphql';
import { foldedPart } from '../../src/compile/emit/filter/textCondition.ts';
import { toMinorUnits } from '../../src/model/money.ts';
import { originsOf, subjectsOf } from './documentFields.ts';
import { keyIn } from './ids.ts';
import type { Arguments } from './pages.ts';
import type { StoredGraph, StoredNode } from './StoredGraph.ts';

type Operands = Readonly<Record<string, unknown>>;
type Days = readonly [from: unknown, to: unknown];

const entityTypes = ['Organization', 'Person', 'Project', 'Facility', 'MarketIndex', 'Sector', 'Unspecified'];

/** What the filters of a noun look at beyond properties of that name. */
interface Reach {
  readonly related: Readonly<Record<string, (graph: StoredGraph, node: StoredNode) => StoredNode[]>>;
  /** Related nodes of other nouns. */
  readonly others?: Readonly<Record<string, readonly [noun: string, type: string]>>;
  readonly days: Readonly<Record<string, readonly [string, string]>>;
  /** Properties with another name. */
  readonly properties?: Readonly<Record<string, string>>;
}

const sources = (graph: StoredGraph, node: StoredNode, type: string) => graph.into(node, type).map(({ from }) => from);
const entityTargets = (graph: StoredGraph, node: StoredNode, type: string) =>
  graph
    .out(node, type)
    .map(({ to }) => to)
    .filter(({ labels }) => labels.includes('Entity'));

const reaches: Readonly<Record<string, Reach>> = {
  Entity: { related: {}, days: {} },
  Deal: {
    related: {
      party: (graph, node) => sources(graph, node, 'PARTY'),
      involves: (graph, node) => entityTargets(graph, node, 'INVOLVES'),
      forCapacity: (graph, node) => entityTargets(graph, node, 'FOR_CAPACITY'),
    },
    others: { partOf: ['Deal', 'PART_OF'], quantities: ['Quantity', 'HAS_QUANTITY'] },
    days: { date: ['dateFrom', 'dateTo'], due: ['dueFrom', 'dueTo'], maturity: ['maturityFrom', 'maturityTo'] },
    properties: { hasParts: 'package' },
  },
  Quantity: { related: {}, days: {} },
  Statement: {
    related: {
      about: (graph, node) => entityTargets(graph, node, 'ABOUT'),
      speaker: (graph, node) => sources(graph, node, 'SAID'),
    },
    days: { saidOn: ['saidFrom', 'saidTo'] },
  },
  Observation: {
    related: {
      of: (graph, node) => entityTargets(graph, node, 'OF'),
      towards: (graph, node) => entityTargets(graph, node, 'TOWARDS'),
    },
    days: { date: ['dateFrom', 'dateTo'] },
  },
  Document: {
    related: {
      publisher: (graph, node) => graph.out(node, 'PUBLISHED_BY').map(({ to }) => to),
      origin: originsOf,
      derivesFrom: (graph, node) =>
        graph
          .out(node, 'DERIVES_FROM')
          .map(({ to }) => to)
          .filter(({ labels }) => labels.includes('Document')),
      about: subjectsOf,
    },
    days: { publishedOn: ['publishedFrom', 'publishedTo'] },
  },
  Publisher: { related: {}, days: {} },
  Subject: { related: {}, days: {} },
};

/** The nouns that relations lead to, except entities. */
const relatedNouns: Readonly<Record<string, string>> = {
  'Document.publisher': 'Publisher',
  'Document.origin': 'Publisher',
  'Document.derivesFrom': 'Document',
  'Document.about': 'Subject',
};

const given = (operands: unknown): [string, unknown][] =>
  Object.entries((operands ?? {}) as Operands).filter(([, value]) => value !== null && value !== undefined);

/** Whether a node fulfils a filter of its noun, read as `schema/` describes it. What is unknown fulfils nothing. */
export function fulfils(graph: StoredGraph, noun: string, filter: unknown, node: StoredNode): boolean {
  const reach = reaches[noun] as Reach;
  return given(filter).every(([name, operand]) => {
    const each = (part: unknown) => fulfils(graph, noun, part, node);
    if (name === 'and') return (operand as unknown[]).every(each);
    if (name === 'or') return (operand as unknown[]).some(each);
    if (name === 'not') return !each(operand);
    const related = reach.related[name];
    if (related !== undefined) {
      const to = relatedNouns[`${noun}.${name}`] ?? 'Entity';
      return fulfilsRelation(graph, to, operand as Operands, related(graph, node));
    }
    const other = reach.others?.[name];
    if (other !== undefined) return graph.out(node, other[1]).some(({ to }) => fulfils(graph, other[0], operand, to));
    const days = reach.days[name];
    if (days !== undefined) {
      return fulfilsDays(operand as Operands, [node.properties[days[0]], node.properties[days[1]]]);
    }
    if (texts.includes(name)) return fulfilsText(operand as Operands, node, name);
    const property = node.properties[reach.properties?.[name] ?? name];
    const value = name === 'type' ? entityTypes.find((type) => node.labels.includes(type)) : property;
    return given(operand).every(([operator, against]) => compares(operator, against, value, name));
  });
}

const texts = ['name', 'title', 'country', 'url', 'lang'];

/** Names and titles are compared without regard to case, unless `mode` says otherwise; names of entities as they are looked up. */
function fulfilsText({ mode, ...operand }: Operands, { properties, labels }: StoredNode, name: string): boolean {
  const isInsensitive = (mode ?? (['name', 'title'].includes(name) ? 'INSENSITIVE' : 'SENSITIVE')) === 'INSENSITIVE';
  const isFolded = name === 'name' && labels.includes('Entity');
  const formOf = (against: unknown): unknown => {
    if (Array.isArray(against)) return against.map(formOf);
    if (typeof against !== 'string' || !isInsensitive) return against;
    return isFolded ? foldedPart(against) : against.toLowerCase();
  };
  const stored = properties[isInsensitive && isFolded ? 'foldedName' : name];
  return given(operand).every(([operator, against]) => compares(operator, formOf(against), formOf(stored), name));
}

function fulfilsRelation(graph: StoredGraph, noun: string, relation: Operands, nodes: readonly StoredNode[]): boolean {
  const { some = null, none = null, all = null, ...plain } = relation;
  const holds = (filter: unknown) => (related: StoredNode) => fulfils(graph, noun, filter, related);
  const isPlain = given(plain).length > 0 || (some === null && none === null && all === null);
  return (
    (!isPlain || nodes.some(holds(plain))) &&
    (some === null || nodes.some(holds(some))) &&
    (none === null || !nodes.some(holds(none))) &&
    (all === null || nodes.every(holds(all)))
  );
}

function fulfilsDays(operand: Operands, [from, to]: Days): boolean {
  // An open end reaches beyond every day.
  const [first, last] = [(from ?? '0000') as string, (to ?? '9999-99') as string];
  const isKnown = (from ?? to ?? null) !== null;
  return given(operand).every(([operator, against]) => {
    if (operator === 'isNull') return against === !isKnown;
    const { from: start = null, to: end = null } = against as { from?: string | null; to?: string | null };
    const [early, late] = operator === 'within' ? [first, last] : [last, first];
    return isKnown && (start === null || early >= start) && (end === null || late <= end);
  });
}

function compares(operator: string, against: unknown, value: unknown, name: string): boolean {
  const isKnown = value !== undefined && value !== null;
  const operand = (each: unknown) => (name === 'key' ? keyIn(each) : each);
  switch (operator) {
    case 'isNull':
      return against === !isKnown;
    case 'eq':
      return isKnown && value === operand(against);
    case 'in':
      return isKnown && (against as unknown[]).some((each) => operand(each) === value);
    case 'contains':
      return isKnown && (value as string).includes(against as string);
    case 'startsWith':
      return isKnown && (value as string).startsWith(against as string);
    case 'gte':
      return isKnown && Number(value) >= numberIn(against, name);
    case 'lte':
      return isKnown && Number(value) <= numberIn(against, name);
    default:
      throw new Error(`unknown operator ${operator}`);
  }
}

const numberIn = (against: unknown, name: string): number =>
  name === 'amountUsd' ? cents(against as string) : Number(against);

/** Refuses, for all filters alike, what is no amount: also where no row is there to be compared. */
export function checkAmounts(filter: unknown): void {
  for (const [name, operand] of given(filter)) {
    if (name === 'amountUsd') given(operand).forEach(([key, value]) => key !== 'isNull' && cents(value as string));
    else if (name === 'not' || name === 'partOf') checkAmounts(operand);
    else if (Array.isArray(operand)) operand.forEach(checkAmounts);
  }
}

function cents(usd: string): number {
  const minor = toMinorUnits(usd, 'USD');
  if (minor === null) throw new GraphQLError(`${usd} is not an amount of US dollars; expected at most two decimals.`);
  return Number(minor);
}

/** The nodes of a noun that the argument `filter` keeps. */
export function kept(graph: StoredGraph, noun: string, { filter = null }: Arguments): StoredNode[] {
  checkAmounts(filter);
  return graph.byLabel(noun).filter((node) => fulfils(graph, noun, filter, node));
}

import {
  getNullableType,
  GraphQLID,
  GraphQLNonNull,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputField,
  type GraphQLInputType,
} from 'graphql';
import { encodeCursor } from '../../src/compile/answer/cursor.ts';
import { idOf, nouns } from './ids.ts';
import type { Random } from './Random.ts';
import type { StoredGraph } from './StoredGraph.ts';
import type { Variables } from './variables.ts';

/** A value of an input type, before it is known whether it is written in the document or sent as a variable. */
export type Value =
  | { readonly kind: 'plain'; readonly value: string | number | boolean | null }
  | { readonly kind: 'enum'; readonly name: string }
  | { readonly kind: 'list'; readonly items: readonly Value[] }
  | { readonly kind: 'object'; readonly fields: readonly (readonly [string, Value])[] }
  | { readonly kind: 'variable'; readonly name: string };

/** The position of a value. */
export interface InputPosition {
  readonly name: string;
  /** The type that the ids and texts of this position belong to: `Entity`, `Deal` ...; `any` for all of them. */
  readonly noun: string;
  readonly depth: number;
  /** Null where no variable is allowed: inside of variables. */
  readonly variables: Variables | null;
}

export const plain = (value: string | number | boolean | null): Value => ({ kind: 'plain', value });

/** As it is written in a document. */
export function literal(value: Value): string {
  switch (value.kind) {
    case 'plain':
      return JSON.stringify(value.value);
    case 'enum':
      return value.name;
    case 'list':
      return `[${value.items.map(literal).join(', ')}]`;
    case 'object':
      return `{${value.fields.map(([name, field]) => `${name}: ${literal(field)}`).join(', ')}}`;
    case 'variable':
      return `$${value.name}`;
  }
}

/** As it travels as a variable. */
export function json(value: Value): unknown {
  switch (value.kind) {
    case 'plain':
      return value.value;
    case 'enum':
      return value.name;
    case 'list':
      return value.items.map(json);
    case 'object':
      return Object.fromEntries(value.fields.map(([name, field]) => [name, json(field)]));
    case 'variable':
      throw new Error('a variable inside of a variable');
  }
}

const filterNouns: Readonly<Record<string, string>> = {
  DealFilter: 'Deal',
  QuantityFilter: 'Quantity',
  EntityFilter: 'Entity',
  EntityRelation: 'Entity',
  StatementFilter: 'Statement',
  ObservationFilter: 'Observation',
  DocumentFilter: 'Document',
  DocumentRelation: 'Document',
  PublisherFilter: 'Publisher',
  PublisherRelation: 'Publisher',
  SubjectFilter: 'any',
  SubjectRelation: 'any',
};
const days = [
  '2018-12-31',
  '2019-01-31',
  '2025-01-21',
  '2025-03-31',
  '2025-09-22',
  '2025-10-01',
  '2025-11-11',
  '2027-01-01',
];
/** Claims of undated documents are known from the last of these days on. */
const knownDays = [...days.slice(2, -1), '2025-11-12', '2025-12-30', '2026-11-22'];
const dollars = ['0', '7000000000', '6500000000.00', '22500000000', '100000000000', '300000000000', '-1', '4.5', '10'];

/** The range of each Int argument. An argument without one fails: `values.test.ts` and `entryOf`. */
export const wholeNumbers = {
  depth: [1, 3],
  maxHops: [1, 3],
  maxCapacityHops: [1, 3],
  maxLength: [2, 5],
  minLength: [2, 5],
  limitPerNode: [2, 5],
  eq: [0, 3],
  gte: [0, 3],
  lte: [0, 3],
  since: [0, 2],
} as const satisfies Readonly<Record<string, readonly [number, number]>>;

/** The String arguments and conditions; `valuesFrom` says how a text for each is made. */
export const textNames = [
  'text',
  'field',
  'country',
  'lang',
  'value',
  'market',
  'name',
  'eq',
  'in',
  'contains',
  'startsWith',
] as const;
type TextName = (typeof textNames)[number];

function entryOf<Entry>(table: Readonly<Record<string, Entry>>, name: string): Entry {
  const entry = table[name];
  if (entry === undefined) throw new Error(`No values for ${name} are known: add it in test/equality/values.ts.`);
  return entry;
}

/** The two days of the root fields of an operation; one at most is null. */
export interface Pair {
  readonly asOf: string | null;
  readonly knownAt: string | null;
}

export function pairFrom(random: Random): Pair {
  const asOf = random.chance(0.5) ? random.pick(days) : null;
  return { asOf, knownAt: asOf === null || random.chance(0.6) ? random.pick(knownDays) : null };
}

/** Makes values of input types from what is in the graph, and now and then from what is not. */
export function valuesFrom(random: Random, graph: StoredGraph, pair: Pair | null) {
  const keys = (noun: string): string[] => graph.byLabel(noun).map(({ properties }) => properties['key'] as string);
  const textsOf = (label: string, name: string): string[] =>
    graph
      .byLabel(label)
      .map(({ properties }) => properties[name])
      .filter((text) => typeof text === 'string');
  const names = textsOf('Name', 'text');
  const entityNames = textsOf('Entity', 'name');

  function id(noun: string): string {
    if (random.chance(0.06)) return random.pick(['nothing', '', 'RW50aXR5Om5vdGhpbmc', 'openai']);
    const chosen = noun === 'any' ? random.pick(nouns) : noun;
    const key = random.pick(keys(chosen));
    // Most fields have the pair of times of the operation, so that cursors of fragments know it.
    const at = pair === null ? null : `${pair.asOf ?? '9999-12-31'}/${pair.knownAt ?? '9999-12-31'}`;
    if (noun === 'any') return idOf(chosen, key, random.chance(0.8) ? at : null) as string;
    return random.chance(0.4) ? (idOf(chosen, key, random.pick([at, null])) as string) : key;
  }

  const anyName = (): string => random.pick(random.chance(0.7) ? entityNames : names);
  const beginning = (): string => anyName().slice(0, random.whole(0, 4));
  function name(): string {
    const chosen = anyName();
    return random.chance(0.1) ? `${chosen}?` : random.chance(0.3) ? chosen.toUpperCase() : chosen;
  }
  const texts: Readonly<Record<TextName, () => string>> = {
    text: () => random.pick(['openai', 'nvidia stargate', 'softbnk', 'エヌビディア', 'chips', 'zzzz', 'a', '']),
    field: () => random.pick(['amounts', 'amounts.COMMITTED', 'payers', 'stage', 'date', 'value', 'title', 'nothing']),
    lang: () => random.pick(['en', 'zh', 'ja', 'xx']),
    country: () => random.pick(['US', 'JP', 'AE', 'XX']),
    value: () => random.pick(['NVDA', '9984.T', '0001045810', 'Q182477', 'x y', '']),
    market: () => random.pick(['XNAS', 'xnys', 'XJPX']),
    ...{ name, eq: name, in: name },
    ...{ contains: beginning, startsWith: beginning },
  };

  function scalar(type: string, place: InputPosition): Value {
    switch (type) {
      case 'Int':
        return plain(random.whole(...entryOf<readonly [number, number]>(wholeNumbers, place.name)));
      case 'Boolean':
        return plain(random.chance(0.5));
      case 'Date':
        return plain(random.pick(days));
      case 'Decimal':
        return plain(random.pick(dollars));
      case 'ID':
        return plain(id(place.noun));
      case 'String':
        return plain(entryOf(texts, place.name)());
      default:
        throw new Error(`Values of the scalar ${type} (${place.name}) are unknown here: add a case.`);
    }
  }

  function object(type: GraphQLInputType, place: InputPosition): Value {
    if (!isInputObjectType(type)) throw new Error(`${String(type)} is no input object`);
    const noun = filterNouns[type.name] ?? place.noun;
    // One party, publisher or origin by its key has a statement of its own.
    if (type.name === 'DealFilter' && random.chance(0.15)) return oneKey('party', { ...place, noun: 'Entity' });
    if (type.name === 'DocumentFilter' && random.chance(0.15)) {
      return oneKey(random.pick(['publisher', 'origin']), { ...place, noun: 'Publisher' });
    }
    const fields = Object.values(type.getFields()).filter((field) => place.depth > 0 || isShallow(field));
    const isNeeded = (field: GraphQLInputField) => isNonNullType(field.type) && field.defaultValue === undefined;
    const chosen = new Set([...fields.filter(isNeeded), ...random.some(fields, random.chance(0.8) ? 2 : 4)]);
    return {
      kind: 'object',
      fields: [...chosen].map((field) => {
        const nested = inner(place, field.name);
        return [
          field.name,
          value(field.type, { ...place, noun, name: nested, depth: place.depth - 1 }, field.defaultValue !== undefined),
        ] as const;
      }),
    };
  }

  function oneKey(relation: string, place: InputPosition): Value {
    const key = value(new GraphQLNonNull(GraphQLID), place);
    const wrap = (name: string, inner: Value): Value => ({ kind: 'object', fields: [[name, inner]] });
    return wrap(relation, wrap('key', wrap('eq', key)));
  }

  /** The operators of a condition on a property are made for that property. */
  const inner = (place: InputPosition, name: string): string =>
    ['eq', 'in'].includes(name) && ['country', 'lang'].includes(place.name) ? place.name : name;

  function value(type: GraphQLInputType, place: InputPosition, hasDefault = false): Value {
    const { variables } = place;
    if (variables !== null && random.chance(place.depth > 2 ? 0.2 : 0.3)) {
      const bare = getNullableType(type);
      const make = () => {
        const made = value(new GraphQLNonNull(bare), { ...place, variables: null });
        return { literal: literal(made), json: json(made) };
      };
      return {
        kind: 'variable',
        name: variables.declare({ type: String(bare), isNonNull: isNonNullType(type), hasDefault, make }),
      };
    }
    if (!isNonNullType(type) && random.chance(0.05)) return plain(null);
    const bare = getNullableType(type);
    if (isListType(bare)) {
      // One value is coerced to a list of one.
      if (random.chance(0.1)) return value(bare.ofType, { ...place, variables: null });
      const most = place.name === 'of' ? 2 : place.name === 'through' ? 1 : 3;
      const least = place.name === 'of' ? 1 : 0;
      const count = random.chance(0.1) ? least : random.whole(Math.max(1, least), most);
      const items = Array.from({ length: count }, () => value(bare.ofType, { ...place, depth: place.depth - 1 }));
      return { kind: 'list', items };
    }
    if (isEnumType(bare)) return { kind: 'enum', name: random.pick(bare.getValues()).name };
    if (isInputObjectType(bare)) return object(bare, place);
    return scalar(String(bare), place);
  }

  /** A cursor of this list in this order, which need not be one that was given out. */
  function cursor(named: string, orderBy: { field: string; direction: string } | null): string {
    const at = pair === null ? '' : ` at ${pair.asOf ?? '9999-12-31'}/${pair.knownAt ?? '9999-12-31'}`;
    const order = `${named} ${orderBy === null ? 'by default' : `${orderBy.field} ${orderBy.direction}`}${at}`;
    const field = named.split('.')[1] ?? '';
    const byField = field === 'legs' && orderBy !== null ? ` by ${orderBy.field} ${orderBy.direction}` : '';
    const isOfChains = ['fundingCycles', 'fundingPaths'].includes(field);
    const list = `${named}${byField}${isOfChains ? ` by ${random.pick(['WEAKEST', 'WEAKEST', 'TOTAL'])}` : ''}${at}`;
    const rank = [
      random.whole(0, 1),
      random.pick([1, -65e10, -30e12]),
      random.whole(2, 4),
      random.pick(keys('Entity')),
    ];
    const searches: Readonly<Record<string, readonly (string | number)[]>> = {
      fundingCycles: rank,
      fundingPaths: rank,
      legs: [random.pick([0, -1, 30e12]), 0, 0, `${random.pick(keys('Entity'))} ${random.pick(keys('Entity'))}`],
      exposure: rank,
      whoFundsWhoseCapacity: rank,
      differences: [random.whole(0, 4), random.pick(keys('Deal'))],
      timeline: [random.pick(days), random.pick(days), random.pick(keys('Deal'))],
    };
    if (searches[field] !== undefined) return encodeCursor(list, searches[field]);
    if (field === 'search') return encodeCursor(order, [random.pick([0.5, 1.25, 3, 8.5]), random.pick(keys('Entity'))]);
    if (field === 'evidence')
      return encodeCursor(order, [
        random.whole(0, 1),
        `1 ${random.whole(0, 5)} 79748888 x`,
        random.pick(keys('Claim')),
      ]);
    if (field === 'changes') return encodeCursor(order, [random.whole(1, 3)]);
    const noun =
      {
        entities: 'Entity',
        deals: 'Deal',
        capacityDeals: 'Deal',
        statements: 'Statement',
        observations: 'Observation',
        conflicts: 'Conflict',
        documents: 'Document',
        originOf: 'Document',
        derivedDocuments: 'Document',
        publishers: 'Publisher',
        claims: 'Claim',
      }[field] ?? '';
    const { properties } = random.pick(graph.byLabel(noun));
    const sort = {
      AMOUNT_USD: 'sortUsd',
      DATE: 'sortDate',
      NAME: 'name',
      SAID_ON: 'sortDate',
      PUBLISHED_ON: 'sortDate',
      TITLE: 'title',
      PAID_USD: 'paidUsd',
      RECEIVED_USD: 'receivedUsd',
      COMMITTED_USD: 'committedUsd',
      KEY: null,
    }[orderBy?.field ?? 'KEY'];
    if (field === 'derivedDocuments') return encodeCursor(order, [properties['key'] as string, 'COPY']);
    const isByDay = named === 'Entity.statements';
    const sorts = isByDay ? ['sortDate'] : sort === null || sort === undefined ? [] : [sort];
    return encodeCursor(
      order,
      [...sorts, 'key'].map((name) => properties[name] as string | number),
    );
  }

  /** Arguments that find an entity by its code, as it is stored or in small letters. */
  function code(): Readonly<Record<string, Value>> {
    const { scheme, value: stored } = random.pick(graph.byLabel('Identifier')).properties as Record<string, string>;
    return {
      scheme: { kind: 'enum', name: scheme! },
      value: plain(random.chance(0.3) ? stored!.toLowerCase() : stored!),
    };
  }

  return { value, cursor, code };
}

/** Conditions without further filters in them. */
const isShallow = ({ name }: GraphQLInputField): boolean =>
  ![
    'and',
    'or',
    'not',
    'some',
    'none',
    'all',
    'party',
    'involves',
    'forCapacity',
    'partOf',
    'about',
    'speaker',
    'of',
    'towards',
    'publisher',
    'origin',
    'derivesFrom',
  ].includes(name);

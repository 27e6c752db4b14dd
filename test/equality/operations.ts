import {
  doTypesOverlap,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isNonNullType,
  isObjectType,
  parse,
  validate,
  type DocumentNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { Random } from './Random.ts';
import type { StoredGraph } from './StoredGraph.ts';
import { literal, plain, pairFrom, valuesFrom, type Pair, type Value } from './values.ts';
import { Variables } from './variables.ts';

/** A valid document, and the variables of several requests. */
export interface Operation {
  readonly text: string;
  readonly document: DocumentNode;
  readonly requests: readonly Readonly<Record<string, unknown>>[];
}

/** The selection under a response key so far, so that another selection under it can be merged. */
interface Taken {
  readonly signature: string;
  readonly inner: Scope;
}
type Scope = Map<string, Taken>;

type Field = GraphQLField<unknown, unknown>;

/** Steps that do not count as depth: from a page to what is on it. */
const throughPages = new Set(['edges', 'node', 'pageInfo']);

const pageArgumentNames = ['first', 'after', 'last', 'before', 'orderBy'];

/** The noun to which the ids and texts of an argument belong. */
function nounOf(fieldName: string): string {
  return (
    { deal: 'Deal', document: 'Document', publisher: 'Publisher', node: 'any', nodes: 'any' }[fieldName] ?? 'Entity'
  );
}

/** Makes random operations; those that validation refuses are thrown away. */
export function operationsFrom(schema: GraphQLSchema, graph: StoredGraph) {
  return function makeOperation(random: Random): Operation {
    for (;;) {
      const { text, variables } = draft(schema, graph, random);
      const document = parse(text);
      if (validate(schema, document).length > 0) continue;
      return { text, document, requests: [variables.draw(), ...(random.chance(0.6) ? [variables.draw()] : [])] };
    }
  };
}

function draft(schema: GraphQLSchema, graph: StoredGraph, random: Random) {
  const pair = random.chance(0.4) ? pairFrom(random) : null;
  const values = valuesFrom(random, graph, pair);
  const variables = new Variables(random);
  const fragments: { readonly name: string; readonly on: GraphQLCompositeType; readonly text: string }[] = [];
  const composites = Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLCompositeType => isCompositeType(type) && !type.name.startsWith('__'),
  );
  /** How many more fields there may be. */
  let budget = random.whole(6, 40);
  let aliases = 0;
  let names = 0;

  function directives(): string {
    if (!random.chance(0.1)) return '';
    const name = random.pick(['include', 'skip']);
    const make = () => {
      const value = random.chance(0.5);
      return { literal: String(value), json: value };
    };
    const value = random.chance(0.8)
      ? `$${variables.declare({ type: 'Boolean', isNonNull: true, hasDefault: false, make })}`
      : make().literal;
    return ` @${name}(if: ${value})`;
  }

  function pageArguments(parent: GraphQLCompositeType, field: Field): [string, Value][] {
    const isRoot = parent.name === 'Query';
    const chosen: [string, Value][] = [];
    const count = random.pick(['first', 'first', 'last', null]);
    const depth = 3;
    let order: { field: string; direction: string } | null = null;
    const orderType = field.args.find(({ name }) => name === 'orderBy')?.type;
    let isOrderKnown = true;
    if (orderType !== undefined && random.chance(0.5)) {
      const place = { name: 'orderBy', noun: '', depth, variables: isRoot || random.chance(0.5) ? variables : null };
      const value = values.value(orderType, place);
      chosen.push(['orderBy', value]);
      const read = value.kind === 'object' ? new Map(value.fields) : null;
      const [by, way] = [read?.get('field'), read?.get('direction')];
      isOrderKnown = by?.kind === 'enum' && (way === undefined || way.kind === 'enum');
      if (by?.kind === 'enum') order = { field: by.name, direction: way?.kind === 'enum' ? way.name : 'ASC' };
      if (value.kind === 'plain') isOrderKnown = true;
    }
    const size = () => {
      const value = random.chance(isRoot ? 0.02 : 0)
        ? random.pick([-1, 101])
        : random.chance(0.1)
          ? 0
          : random.whole(1, 5);
      return { literal: String(value), json: value };
    };
    if (count !== null) {
      const isVariable = random.chance(0.3);
      const wanted = { type: 'Int', isNonNull: false, hasDefault: false, make: size };
      chosen.push([count, isVariable ? { kind: 'variable', name: variables.declare(wanted) } : plain(size().json)]);
      if (isRoot && random.chance(0.02)) chosen.push([count === 'first' ? 'last' : 'first', plain(1)]);
    }
    for (const side of ['after', 'before']) {
      if (!random.chance(0.2) || (!isRoot && !isOrderKnown)) continue;
      const list = `${isRoot ? 'Query' : ownerOf(parent, field)}.${field.name}`;
      const make = () => {
        const cursor = isRoot && random.chance(0.03) ? 'x' : values.cursor(list, order);
        return { literal: JSON.stringify(cursor), json: cursor };
      };
      const wanted = { type: 'String', isNonNull: false, hasDefault: false, make };
      chosen.push([
        side,
        random.chance(0.3) ? { kind: 'variable', name: variables.declare(wanted) } : plain(make().json),
      ]);
    }
    return chosen;
  }

  function argumentsOf(parent: GraphQLCompositeType, field: Field): string {
    if (field.args.length === 0) return '';
    const own = field.args.filter(({ name }) => !pageArgumentNames.includes(name) && !pairArguments.includes(name));
    const needed = own.filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined);
    const chosen = new Set([...needed, ...random.some(own, random.chance(0.6) ? 1 : 3)]);
    const code = field.name === 'entityByIdentifier' && random.chance(0.9) ? values.code() : null;
    const given = [...chosen].map(({ name, type, defaultValue }): [string, Value] => {
      if (code?.[name] !== undefined) return [name, code[name]];
      const place = { name, noun: nounOf(field.name), depth: 4, variables };
      return [name, values.value(type, place, defaultValue !== undefined)];
    });
    // All root fields are asked at one pair of times, so that cursors of fragments know it.
    for (const name of field.args.map((arg) => arg.name).filter((each) => pairArguments.includes(each))) {
      const day = pair?.[name as keyof Pair] ?? null;
      const make = () => ({ literal: JSON.stringify(day), json: day });
      const wanted = { type: 'Date', isNonNull: true, hasDefault: false, make };
      if (day === null) continue;
      given.push([name, random.chance(0.3) ? { kind: 'variable', name: variables.declare(wanted) } : plain(day)]);
    }
    if (field.args.some(({ name }) => name === 'first')) given.push(...pageArguments(parent, field));
    return given.length === 0 ? '' : `(${given.map(([name, value]) => `${name}: ${literal(value)}`).join(', ')})`;
  }

  function fieldText(parent: GraphQLCompositeType, field: Field, depth: number, scope: Scope): string {
    budget -= 1;
    const named = getNamedType(field.type);
    const args = argumentsOf(parent, field);
    const signature = `${field.name}${args} ${String(field.type)}`;
    let key = random.chance(0.1) ? `a${(aliases += 1)}` : field.name;
    const taken = scope.get(key);
    if (taken !== undefined && taken.signature !== signature && random.chance(0.95)) key = `a${(aliases += 1)}`;
    const place = scope.get(key) ?? { signature, inner: new Map() };
    scope.set(key, place);
    const start = `${key === field.name ? '' : `${key}: `}${field.name}${args}`;
    if (!isCompositeType(named)) return start + directives();
    const once = () =>
      `${start}${directives()} ${selectionText(named, throughPages.has(field.name) ? depth : depth - 1, place.inner)}`;
    const again = random.chance(0.12) ? ` ${once()}` : '';
    return once() + again;
  }

  function selectionText(type: GraphQLCompositeType, depth: number, scope: Scope): string {
    const items: string[] = [];
    const fields = 'getFields' in type ? Object.values(type.getFields()) : [];
    const leaves = fields.filter((field) => !isCompositeType(getNamedType(field.type)));
    const count = random.whole(1, depth > 2 ? 3 : 4);
    for (let index = 0; index < count; index += 1) {
      const choice = random.fraction();
      const mayNest = depth > 0 && budget > 0;
      const onward = fields.find(({ name }) => name === 'edges' || (name === 'node' && type.name.endsWith('Edge')));
      if (mayNest && onward !== undefined && index === 0 && random.chance(0.75)) {
        items.push(fieldText(type, onward, depth, scope));
      } else if (choice < 0.08 || (fields.length === 0 && !mayNest)) {
        items.push(random.chance(0.2) ? `t${(aliases += 1)}: __typename` : `__typename${directives()}`);
      } else if (mayNest && (choice < (isAbstractType(type) ? 0.35 : 0.15) || fields.length === 0)) {
        items.push(fragmentText(type, depth, scope));
      } else {
        const composite = fields.filter((field) => !leaves.includes(field));
        const candidates = mayNest && composite.length > 0 && random.chance(0.55) ? composite : leaves;
        if (candidates.length > 0) items.push(fieldText(type, random.pick(candidates), depth, scope));
        else items.push('__typename');
      }
    }
    return `{ ${items.join(' ')} }`;
  }

  function fragmentText(type: GraphQLCompositeType, depth: number, scope: Scope): string {
    const overlapping = composites.filter((other) => doTypesOverlap(schema, type, other));
    const known = fragments.filter(({ on }) => overlapping.includes(on));
    if (known.length > 0 && random.chance(0.3)) return `...${random.pick(known).name}${directives()}`;
    const on = random.chance(0.25) ? type : random.pick(overlapping);
    if (random.chance(0.3)) {
      // A fragment is known only when it is complete, so that none contains itself.
      const name = `F${(names += 1)}`;
      const text = `fragment ${name} on ${on.name} ${selectionText(on, depth - 1, scope)}`;
      fragments.push({ name, on, text });
      return `...${name}${directives()}`;
    }
    const condition = on === type && random.chance(0.5) ? '' : ` on ${on.name}`;
    return `...${condition}${directives()} ${selectionText(on, depth - 1, scope)}`;
  }

  const query = schema.getQueryType() as GraphQLObjectType;
  const scope: Scope = new Map();
  const roots = Array.from({ length: random.chance(0.8) ? 1 : 2 }, () => {
    budget = Math.max(budget, 4);
    return fieldText(query, random.pick(Object.values(query.getFields())), random.whole(3, 6), scope);
  });
  if (random.chance(0.05)) roots.push('__typename');
  if (random.chance(0.03)) roots.push('__type(name: "Deal") { kind name }');
  const body = `{ ${roots.join(' ')} }`;
  return {
    text: [`query${variables.definitions} ${body}`, ...fragments.map(({ text }) => text)].join('\n'),
    variables,
  };
}

const pairArguments = ['asOf', 'knownAt'];

/** The type or interface in whose name cursors are given out. */
function ownerOf(type: GraphQLCompositeType, field: Field): string {
  const interfaces = isObjectType(type) ? type.getInterfaces() : [];
  return interfaces.find((each) => each.name !== 'Node' && field.name in each.getFields())?.name ?? type.name;
}

import { getNamedType, GraphQLError, type FieldNode, type GraphQLCompositeType, type GraphQLObjectType } from 'graphql';
import type { Compilation } from './Compilation.ts';
import { compileExpression, compileObject, rowOf, type Scope } from './compileObject.ts';
import { completeValue, refuse, type Shaper } from '../answer/shape.ts';

/** A page as it came from the database or from a search. */
export interface RawPage {
  /** The columns of each edge. */
  readonly rows: readonly (readonly unknown[])[];
  /** Empty where none is selected. */
  readonly cursors: readonly string[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** What the connection says of itself: `totalCount`, and what a search knows of its answer. */
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface CompiledConnection {
  readonly columns: readonly string[];
  readonly needsRows: boolean;
  readonly needsCount: boolean;
  readonly needsCursors: boolean;
  readonly shape: Shaper<RawPage>;
}

/** The fields selected on a connection, its edges and its page info. */
export function compileConnection(
  c: Compilation,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  scope: Scope,
): CompiledConnection {
  const columns: string[] = [];
  let needsRows = false;
  let needsCount = false;
  let needsCursors = false;

  const selected = c.attempt(() => [...c.fieldsOf(type, nodes)]);
  if (selected instanceof GraphQLError) {
    return { columns, needsRows, needsCount, needsCursors, shape: refuse(nodes, selected) };
  }
  const fields = selected.map(([key, fieldNodes]): { key: string; shape: Shaper<RawPage> } => {
    const name = fieldNodes[0]?.name.value ?? '';
    if (name === '__typename') return { key, shape: () => type.name };
    const field = type.getFields()[name];
    if (field === undefined) throw new Error(`${type.name}.${name} does not exist`);
    const complete = (shapeObject: Shaper) =>
      completeValue(field.type, { coordinate: `${type.name}.${name}`, nodes: fieldNodes }, shapeObject);
    const named = getNamedType(field.type) as GraphQLObjectType;
    if (name === 'edges') {
      needsRows = true;
      needsCursors ||= selects(c, named, fieldNodes, ['cursor']);
      const list = complete(compileEdge(c, named, fieldNodes, scope, columns));
      return {
        key,
        shape: (page, path, run) =>
          list(
            page.rows.map((row, index) => ({ row, cursor: page.cursors[index] })),
            path,
            run,
          ),
      };
    }
    if (name === 'pageInfo') {
      needsRows = true;
      needsCursors ||= selects(c, named, fieldNodes, ['startCursor', 'endCursor']);
      const info = complete(compilePageInfo(c, named, fieldNodes));
      return { key, shape: info as Shaper<RawPage> };
    }
    needsCount ||= name === 'totalCount';
    const leaf = complete((raw) => raw);
    return { key, shape: (page, path, run) => leaf(page.fields[name], path, run) };
  });

  const shape: Shaper<RawPage> = (page, path, run) => {
    const object: Record<string, unknown> = Object.create(null);
    for (const field of fields) object[field.key] = field.shape(page, { key: field.key, before: path }, run);
    return object;
  };
  return { columns, needsRows, needsCount, needsCursors, shape };
}

const selects = (c: Compilation, type: GraphQLObjectType, nodes: readonly FieldNode[], names: readonly string[]) =>
  c.attempt(() => [...c.fieldsOf(type, nodes).values()].some(([node]) => names.includes(node?.name.value ?? ''))) ===
  true;

interface RawEdge {
  readonly row: readonly unknown[];
  readonly cursor: string | undefined;
}

function compileEdge(
  c: Compilation,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  scope: Scope,
  columns: string[],
): Shaper {
  const selected = c.attempt(() => [...c.fieldsOf(type, nodes)]);
  if (selected instanceof GraphQLError) return refuse(nodes, selected);
  const fields = selected.map(([key, fieldNodes]): { key: string; shape: Shaper<RawEdge> } => {
    const name = fieldNodes[0]?.name.value ?? '';
    if (name === '__typename') return { key, shape: () => type.name };
    if (name === 'cursor') return { key, shape: ({ cursor }) => cursor };
    const field = type.getFields()[name];
    if (field === undefined) throw new Error(`${type.name}.${name} does not exist`);
    const { text, shape } =
      name === 'node'
        ? nodeRow(c, getNamedType(field.type) as GraphQLCompositeType, fieldNodes, scope)
        : compileExpression(c, field.type, fieldNodes, scope.columns.get(name) ?? `${scope.variable}.${name}`);
    const index = columns.push(text) - 1;
    const complete = completeValue(field.type, { coordinate: `${type.name}.${name}`, nodes: fieldNodes }, shape);
    return { key, shape: ({ row }, path, run) => complete(row[index], path, run) };
  });
  return (raw, path, run) => {
    const object: Record<string, unknown> = Object.create(null);
    for (const { key, shape } of fields) object[key] = shape(raw as RawEdge, { key, before: path }, run);
    return object;
  };
}

function nodeRow(c: Compilation, type: GraphQLCompositeType, nodes: readonly FieldNode[], scope: Scope) {
  const object = compileObject(c, type, nodes, { ...scope, columns: new Map() });
  return { text: rowOf(object), shape: object.shape };
}

function compilePageInfo(c: Compilation, type: GraphQLObjectType, nodes: readonly FieldNode[]): Shaper {
  const selected = c.attempt(() => [...c.fieldsOf(type, nodes)]);
  if (selected instanceof GraphQLError) return refuse(nodes, selected);
  const fields = selected.map(([key, [node]]) => ({ key, name: node?.name.value }));
  return (raw) => {
    const { hasNextPage, hasPreviousPage, cursors } = raw as RawPage;
    const ends = { startCursor: cursors[0] ?? null, endCursor: cursors.at(-1) ?? null };
    const values = { __typename: type.name, hasNextPage, hasPreviousPage, ...ends };
    return Object.fromEntries(fields.map(({ key, name }) => [key, values[name as keyof typeof values]]));
  };
}

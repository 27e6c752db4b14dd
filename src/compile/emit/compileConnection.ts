import {
  getNamedType,
  GraphQLError,
  isCompositeType,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
} from 'graphql';
import type { RawPage } from '../answer/RawPage.ts';
import { completeValue, emptyObjects, refuse, type Shaper } from '../answer/shape.ts';
import { compileExpression } from './compileExpression.ts';
import { compileShared } from './sharedRows.ts';
import { rowOf, type CompiledValue, type Scope } from './Scope.ts';
import type { StatementBuilder } from './StatementBuilder.ts';

export interface CompiledConnection {
  readonly columns: readonly string[];
  readonly needsRows: boolean;
  readonly needsCount: boolean;
  readonly needsCursors: boolean;
  readonly shape: Shaper<RawPage>;
}

/** Compiles the fields that are selected on a connection, its edges and its page info. */
export function compileConnection(
  builder: StatementBuilder,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  scope: Scope,
): CompiledConnection {
  const columns: string[] = [];
  let needsRows = false;
  let needsCount = false;
  let needsCursors = false;

  const selected = builder.compileOrRefuse(() => [...builder.fieldsOf(type, nodes)]);
  if (selected instanceof GraphQLError) {
    return { columns, needsRows, needsCount, needsCursors, shape: refuse(nodes, selected) };
  }
  const fields = selected.map(([key, fieldNodes]): { key: string; shape: Shaper<RawPage> } => {
    const name = fieldNodes[0]?.name.value ?? '';
    if (name === '__typename') return { key, shape: () => type.name };
    const field = fieldNamed(type, name);
    const complete = (shapeObject: Shaper) =>
      completeValue(field.type, { coordinate: `${type.name}.${name}`, nodes: fieldNodes }, shapeObject);
    const named = getNamedType(field.type) as GraphQLObjectType;
    if (name === 'edges') {
      needsRows = true;
      needsCursors ||= selects(builder, named, fieldNodes, ['cursor']);
      const list = complete(compileEdge(builder, named, fieldNodes, scope, columns));
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
      needsCursors ||= selects(builder, named, fieldNodes, ['startCursor', 'endCursor']);
      const info = complete(compilePageInfo(builder, named, fieldNodes));
      return { key, shape: info };
    }
    if (isCompositeType(named) && scope.shared !== undefined) {
      const shared = compileShared(builder, name, named, fieldNodes, scope.shared);
      const list = complete(shared.shape);
      return { key, shape: (page, path, run) => list(shared.at(page.fields[shared.list], run), path, run) };
    }
    needsCount ||= name === 'totalCount';
    const leaf = complete((raw) => raw);
    return { key, shape: (page, path, run) => leaf(page.fields[name], path, run) };
  });

  const emptyObject = emptyObjects(fields.map(({ key }) => key));
  const shape: Shaper<RawPage> = (page, path, run) => {
    const object = emptyObject();
    for (const field of fields) object[field.key] = field.shape(page, { key: field.key, before: path }, run);
    return object;
  };
  return { columns, needsRows, needsCount, needsCursors, shape };
}

/** Whether one of these fields is selected on the type. */
const selects = (
  builder: StatementBuilder,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  names: readonly string[],
): boolean =>
  builder.compileOrRefuse(() =>
    [...builder.fieldsOf(type, nodes).values()].some(([node]) => names.includes(node?.name.value ?? '')),
  ) === true;

interface RawEdge {
  readonly row: readonly unknown[];
  readonly cursor: string | undefined;
}

function compileEdge(
  builder: StatementBuilder,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  scope: Scope,
  columns: string[],
): Shaper {
  const selected = builder.compileOrRefuse(() => [...builder.fieldsOf(type, nodes)]);
  if (selected instanceof GraphQLError) return refuse(nodes, selected);
  const fields = selected.map(([key, fieldNodes]): { key: string; shape: Shaper<RawEdge> } => {
    const name = fieldNodes[0]?.name.value ?? '';
    if (name === '__typename') return { key, shape: () => type.name };
    if (name === 'cursor') return { key, shape: ({ cursor }) => cursor };
    const field = fieldNamed(type, name);
    const { expression, shape } =
      name === 'node'
        ? compileNode(builder, getNamedType(field.type) as GraphQLCompositeType, fieldNodes, scope)
        : compileExpression(builder, field.type, fieldNodes, edgeColumn(builder, scope, name));
    const index = columns.push(expression) - 1;
    const complete = completeValue(field.type, { coordinate: `${type.name}.${name}`, nodes: fieldNodes }, shape);
    return { key, shape: ({ row }, path, run) => complete(row[index], path, run) };
  });
  const emptyObject = emptyObjects(fields.map(({ key }) => key));
  return (raw, path, run) => {
    const object = emptyObject();
    for (const { key, shape } of fields) object[key] = shape(raw as RawEdge, { key, before: path }, run);
    return object;
  };
}

/** A column of the file, or a property of the row of a search. */
function edgeColumn(builder: StatementBuilder, { columns, variable }: Scope, name: string): string {
  const column = columns.get(name);
  if (column !== undefined) return column;
  builder.noteRead(variable, name);
  return `${variable}.${name}`;
}

function compileNode(
  builder: StatementBuilder,
  type: GraphQLCompositeType,
  nodes: readonly FieldNode[],
  scope: Scope,
): CompiledValue {
  const object = builder.object(type, nodes, { ...scope, columns: new Map() });
  return { expression: rowOf(object), shape: object.shape };
}

function compilePageInfo(builder: StatementBuilder, type: GraphQLObjectType, nodes: readonly FieldNode[]): Shaper {
  const selected = builder.compileOrRefuse(() => [...builder.fieldsOf(type, nodes)]);
  if (selected instanceof GraphQLError) return refuse(nodes, selected);
  const fields = selected.map(([key, [node]]) => ({ key, name: node?.name.value }));
  return (raw) => {
    const { hasNextPage, hasPreviousPage, cursors } = raw as RawPage;
    const ends = { startCursor: cursors[0] ?? null, endCursor: cursors.at(-1) ?? null };
    const values = { __typename: type.name, hasNextPage, hasPreviousPage, ...ends };
    return Object.fromEntries(fields.map(({ key, name }) => [key, values[name as keyof typeof values]]));
  };
}

function fieldNamed(type: GraphQLObjectType, name: string) {
  const field = type.getFields()[name];
  if (field === undefined) throw new Error(`${type.name}.${name} does not exist`);
  return field;
}

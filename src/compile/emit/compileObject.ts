import {
  GraphQLError,
  isAbstractType,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
} from 'graphql';
import { emptyObjects, refuse, type Shaper } from '../answer/shape.ts';
import { compileField, type AddColumn } from './compileField.ts';
import { nodeRef, type CompiledObject, type Scope } from './Scope.ts';
import type { StatementBuilder } from './StatementBuilder.ts';

/** Compiles the fields that are selected on an object into the columns of its row. */
export function compileObject(
  builder: StatementBuilder,
  type: GraphQLCompositeType,
  nodes: readonly FieldNode[],
  scope: Scope,
): CompiledObject {
  const columns: string[] = [];
  const add: AddColumn = (expression) => {
    const known = columns.indexOf(expression);
    return known >= 0 ? known : columns.push(expression) - 1;
  };
  if (!isAbstractType(type)) return { columns, shape: compileConcrete(builder, type, nodes, scope, add) as Shaper };

  const members = builder.schema.getPossibleTypes(type);
  const [anyMember] = members;
  // Without fields, only the type distinguishes an object from null.
  const isAlike = (member: GraphQLObjectType) =>
    builder.compileOrRefuse(
      () => builder.fieldsOf(member, nodes).size > 0 && isSelectedAlike(builder, members, nodes),
    ) === true;
  if (anyMember !== undefined && isAlike(anyMember)) {
    return { columns, shape: compileConcrete(builder, anyMember, nodes, scope, add) as Shaper };
  }
  const typeName = add(typeNameOf(builder, members, scope));
  const compiled: CompiledFields = new Map();
  const shapes = new Map(
    members.map((member) => {
      const own = scope.columns.get(member.name);
      const memberScope = own === undefined ? scope : { ...scope, ...nodeRef(own) };
      return [member.name, compileConcrete(builder, member, nodes, memberScope, add, compiled)];
    }),
  );
  return {
    columns,
    shape(raw, path, run) {
      const row = raw as unknown[];
      return shapes.get(row[typeName] as string)?.(row, path, run) ?? null;
    },
  };
}

/** Whether an answer looks the same for every type, so that the statement need not return the type. */
function isSelectedAlike(
  builder: StatementBuilder,
  members: readonly GraphQLObjectType[],
  nodes: readonly FieldNode[],
): boolean {
  const selections = members.map((member) =>
    [...builder.fieldsOf(member, nodes)]
      .map(([key, fields]) => {
        const name = fields[0]?.name.value ?? '';
        const source = name === '__typename' ? member.name : sourceIdentity(builder, member, name);
        return [key, source, builder.identityOf(fields)].join(' ');
      })
      .join(),
  );
  return selections.every((selection) => selection === selections[0]);
}

/** The type of a node is one of its labels; a member of a union that is no node has a column of its own. */
function typeNameOf(
  builder: StatementBuilder,
  members: readonly GraphQLObjectType[],
  { labels, columns }: Scope,
): string {
  const names = members.map(({ name }) => name);
  const separate = names.filter((name) => columns.has(name));
  const cases = separate.map((name) => `WHEN ${columns.get(name)} IS NOT NULL THEN '${name}'`);
  if (separate.length === names.length) return `CASE ${cases.join(' ')} END`;
  const label = `[label IN ${labels} WHERE label IN $p.${builder.addParameter(() => names)}][0]`;
  return separate.length === 0 ? label : `CASE ${cases.join(' ')} ELSE ${label} END`;
}

/** Fields that are compiled already, by variable, source and nodes. Types of an interface share them. */
type CompiledFields = Map<string, Shaper<unknown[]>>;

function compileConcrete(
  builder: StatementBuilder,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  scope: Scope,
  add: AddColumn,
  compiled: CompiledFields = new Map(),
): Shaper<unknown[]> {
  const selected = builder.compileOrRefuse(() => [...builder.fieldsOf(type, nodes)]);
  if (selected instanceof GraphQLError) return refuse(nodes, selected);
  const fields = selected.map(([key, fieldNodes]) => {
    const name = fieldNodes[0]?.name.value ?? '';
    if (name === '__typename') return { key, shape: () => type.name };
    const identity = [scope.variable, sourceIdentity(builder, type, name), builder.identityOf(fieldNodes)].join(' ');
    const shape = compiled.get(identity) ?? compileField(builder, type, fieldNodes, scope, add);
    compiled.set(identity, shape);
    return { key, shape };
  });
  const emptyObject = emptyObjects(fields.map(({ key }) => key));
  return (row, path, run) => {
    const object = emptyObject();
    for (const { key, shape } of fields) object[key] = shape(row, { key, before: path }, run);
    return object;
  };
}

/** Types share a field if it has the same source; properties of one name are one source. */
function sourceIdentity(builder: StatementBuilder, type: GraphQLObjectType, name: string): string {
  const source = builder.sources.of(type.name, name);
  if (source.from === 'file') return source.file.path;
  return source.from === 'function' ? `${source.owner}.${name}` : name;
}

import {
  getNamedType,
  GraphQLError,
  isCompositeType,
  isNonNullType,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
} from 'graphql';
import { argumentValues } from '../input/argumentValues.ts';
import { completeValue, nullable, refuse, type Shaper } from '../answer/shape.ts';
import type { Field } from '../schemaShape.ts';
import type { FieldFile } from '../source/fieldFile.ts';
import { compileCrossing } from './compileCrossing.ts';
import { compileExpression } from './compileExpression.ts';
import { compileShared } from './sharedRows.ts';
import type { Scope, SharedMaps } from './Scope.ts';
import type { StatementBuilder } from './StatementBuilder.ts';

/** Adds an expression to the columns of a row, each once; returns its index. */
export type AddColumn = (expression: string) => number;

/** Compiles one field of an object from its source: a column of the file, a property, a function or a field file. */
export function compileField(
  builder: StatementBuilder,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  scope: Scope,
  add: AddColumn,
): Shaper<unknown[]> {
  const name = nodes[0]?.name.value ?? '';
  const field = type.getFields()[name] as Field;
  // The types of an interface share compiled fields, so a message names the interface.
  const declaring = type.getInterfaces().find((each) => name in each.getFields()) ?? type;
  const origin = { coordinate: `${declaring.name}.${name}`, nodes };
  const column = scope.columns.get(name);
  if (column !== undefined) return bound(`(${column})`);

  const source = builder.sources.of(type.name, name);
  switch (source.from) {
    case 'property':
      return scope.shared !== undefined && isCompositeType(getNamedType(field.type))
        ? sharedMap(source.name, scope.shared)
        : bound(propertyOf(builder, scope, source.name));
    case 'function': {
      const indexes = source.computed.needs.map((property) => add(`toString(${propertyOf(builder, scope, property)})`));
      const complete = completeValue(field.type, origin, (raw) => raw);
      const { compute } = source.computed;
      const days = builder.times?.rowDays.map(add) ?? [];
      return (row, path, run) => {
        const values = indexes.map((index) => (row[index] ?? null) as string | null);
        const pair =
          builder.times?.pairOf(
            run.parameters,
            days.map((index) => row[index]),
          ) ?? null;
        return complete(compute(values, pair), path, run);
      };
    }
    case 'file': {
      const compiled = builder.compileOrRefuse(() => {
        const file = variantFor(builder, type.name, field, nodes) ?? source.file;
        return compileCrossing(builder, { file, field, nodes, parent: scope });
      });
      if (compiled instanceof GraphQLError) {
        const refused = refuse(nodes, compiled);
        return isNonNullType(field.type) ? refused : nullable(refused);
      }
      return inColumn(add(compiled.expression), compiled.shape);
    }
  }

  function sharedMap(property: string, maps: SharedMaps): Shaper<unknown[]> {
    const shared = compileShared(builder, property, getNamedType(field.type) as GraphQLCompositeType, nodes, maps);
    const index = add(propertyOf(builder, scope, shared.list));
    const complete = completeValue(field.type, origin, shared.shape);
    return (row, path, run) => complete(shared.at(row[index], run), path, run);
  }

  function bound(text: string): Shaper<unknown[]> {
    const { expression, shape } = compileExpression(builder, field.type, nodes, text);
    return inColumn(add(expression), shape);
  }

  function inColumn(index: number, shapeObject: Shaper): Shaper<unknown[]> {
    const complete = completeValue(field.type, origin, shapeObject);
    return (row, path, run) => complete(row[index], path, run);
  }
}

/**
 * The file for an argument that is given and has a file of its own: `money.consolidate.cypher` instead of `money.cypher` if the
 * flag is true, `evidence.field.cypher` instead of `evidence.cypher` if `field` is not null.
 */
function variantFor(
  builder: StatementBuilder,
  typeName: string,
  field: Field,
  nodes: readonly FieldNode[],
): FieldFile | null {
  const variants = field.args.flatMap(({ name }) => {
    const source = builder.sources.of(typeName, `${field.name}.${name}`);
    return source.from === 'file' ? [{ name, file: source.file }] : [];
  });
  if (variants.length === 0) return null;
  const given = builder.inline((variables) => {
    const values = argumentValues(field, nodes, variables);
    return variants.findIndex(({ name }) => values[name] !== null && values[name] !== false);
  });
  return variants[given]?.file ?? null;
}

/** The expression of a property of an object. The key belongs to the node, everything else to its state. */
function propertyOf(builder: StatementBuilder, { variable, state, entries }: Scope, name: string): string {
  if (entries !== undefined) return entries.get(name) ?? 'null';
  builder.noteRead(variable, name);
  return `${name === 'key' ? variable : state}.${name}`;
}

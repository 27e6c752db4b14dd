import { getNamedType, isCompositeType } from 'graphql';
import { isConnection, isList } from '../schemaShape.ts';
import { compileExpression } from './compileExpression.ts';
import { compilePage } from './compilePage.ts';
import { compileRows } from './compileRows.ts';
import type { FieldInstance } from './instantiate.ts';
import { instantiateField } from './instantiateField.ts';
import { nodeRef, rowOf, type CompiledValue, type Selection } from './Scope.ts';
import type { StatementBuilder } from './StatementBuilder.ts';

/** Compiles a field that has a field file, and so crosses the graph, into an expression in the row of its parent. */
export function compileCrossing(outer: StatementBuilder, selection: Selection): CompiledValue {
  const { field, nodes, file, parent } = selection;
  const builder = file.at === null || parent === null ? outer : outer.atDaysOf(parent.variable, file.at);
  if (isConnection(field)) {
    const { page, count, shape } = compilePage(builder, selection, builder.freshName('row'));
    const expression = `[${page === null ? 'null' : `COLLECT { ${page} }`}, ${count ?? 'null'}]`;
    return { expression, shape };
  }
  const instance = instantiateField(builder, selection);
  if (instance.body === '') {
    const map = compileMapLiteral(builder, selection, instance);
    return map ?? compileExpression(builder, field.type, nodes, instance.columns[0]?.expression ?? 'null');
  }
  const { text, shape } = compileRows(builder, selection, instance, builder.freshName('row'));
  const expression = isList(field.type) ? `COLLECT { ${text} }` : `COLLECT { ${text} LIMIT 1 }[0]`;
  return { expression, shape };
}

/** A map literal without a pattern, read entry by entry; null if the result is not one. */
function compileMapLiteral(
  builder: StatementBuilder,
  { field, nodes }: Selection,
  { map }: FieldInstance,
): CompiledValue | null {
  const named = getNamedType(field.type);
  if (map === null || !isCompositeType(named)) return null;
  const object = builder.object(named, nodes, { ...nodeRef(''), entries: map.entries, columns: new Map() });
  const row = rowOf(object);
  return {
    expression: map.condition === null ? row : `CASE WHEN ${map.condition} THEN ${row} END`,
    shape: object.shape,
  };
}

import { getNamedType, isCompositeType, type FieldNode, type GraphQLOutputType } from 'graphql';
import { isList } from '../schemaShape.ts';
import { nodeRef, rowOf, type CompiledValue } from './Scope.ts';
import type { StatementBuilder } from './StatementBuilder.ts';

/** Compiles a value that is an expression already: a leaf as it is, an object or a list of objects as rows. */
export function compileExpression(
  builder: StatementBuilder,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  text: string,
): CompiledValue {
  const named = getNamedType(type);
  if (!isCompositeType(named)) return { expression: asText(named.name, text), shape: (raw) => raw };
  // A bare variable is the parent itself as another type: it is not null and needs no name of its own.
  if (/^(?!null$)\w+$/.test(text) && !isList(type)) {
    const object = builder.object(named, nodes, { ...nodeRef(text), columns: new Map() });
    return { expression: rowOf(object), shape: object.shape };
  }
  const variable = builder.freshName('item');
  const object = builder.object(named, nodes, { ...nodeRef(variable), columns: new Map() });
  const source = isList(type) ? text : `[${text}]`;
  const rows = `[${variable} IN ${source} WHERE ${variable} IS NOT NULL | ${rowOf(object)}]`;
  return { expression: isList(type) ? rows : `${rows}[0]`, shape: object.shape };
}

/** Days and decimals are sent as text: the driver is slow to decode dates, and a float would round. */
const asText = (typeName: string, expression: string): string =>
  ['Date', 'DateTime', 'Decimal'].includes(typeName) ? `toString(${expression})` : expression;

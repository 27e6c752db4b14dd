import {
  getNamedType,
  getNullableType,
  isListType,
  isNonNullType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
} from 'graphql';

/** A field of the schema. */
export type Field = GraphQLField<unknown, unknown>;

/** Whether a type is a connection in the sense of Relay. */
export const isConnectionType = (type: GraphQLNamedType): boolean =>
  'getFields' in type && 'pageInfo' in type.getFields();

/** Whether a field returns a connection. */
export const isConnection = ({ type }: Pick<Field, 'type'>): boolean => {
  const named = getNullableType(type);
  return !isListType(named) && isConnectionType(getNamedType(named));
};

export const isList = (type: GraphQLOutputType): boolean => isListType(getNullableType(type));

/** Whether a field returns a list with null in the position of what does not exist, such as `nodes(ids:)`. */
export function keepsPositions({ type }: Field): boolean {
  const list = getNullableType(type);
  return isListType(list) && !isNonNullType(list.ofType);
}

import { isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';
import { openSources } from '../../compile/source/sources.ts';

/** Tells which fields and filters cross the graph: the database plans a subquery for each. */
export interface Crossings {
  /** What tells the source of a field from others, such as a path. */
  sourceOf(typeName: string, fieldName: string): string;
  crosses(typeName: string, fieldName: string): boolean;
  /** Whether a root field is a search over the market and no statement alone. */
  isSearch(fieldName: string): boolean;
}

/** `folder` is where the Cypher files are. */
export function openCrossings(schema: GraphQLSchema, folder: string): Crossings {
  const sources = openSources(schema, folder);
  const query = schema.getQueryType()?.name ?? '';
  const crossing = (typeName: string, fieldName: string): string | undefined => {
    const source = sources.of(typeName, fieldName);
    // A file without a pattern is an expression.
    return source.from === 'file' && source.file.body.some(({ kind }) => kind === 'word')
      ? source.file.path
      : undefined;
  };
  return {
    sourceOf: (typeName, fieldName) => crossing(typeName, fieldName) ?? fieldName,
    crosses: (typeName, fieldName) => crossing(typeName, fieldName) !== undefined,
    isSearch(fieldName) {
      const type = schema.getType(query);
      const isThere = (isObjectType(type) || isInterfaceType(type)) && fieldName in type.getFields();
      return isThere && crossing(query, fieldName) === undefined;
    },
  };
}

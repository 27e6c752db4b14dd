import { isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';
import { openSources } from '../../compile/source/sources.ts';

/** Knows which fields and filters cross the graph. The database plans a subquery for each of them. */
export interface Crossings {
  /** Identifies the source of a field: the path of its Cypher file, or its name. */
  sourceOf(typeName: string, fieldName: string): string;
  crosses(typeName: string, fieldName: string): boolean;
  /** True if a root field is answered by a search over the market. */
  isSearch(fieldName: string): boolean;
}

/** Reads the sources of all fields. `folder` contains the Cypher files. */
export function openCrossings(schema: GraphQLSchema, folder: string): Crossings {
  const sources = openSources(schema, folder);
  const query = schema.getQueryType()?.name ?? '';
  const crossing = (typeName: string, fieldName: string): string | undefined => {
    const source = sources.of(typeName, fieldName);
    // A file without a clause is an expression, which crosses nothing.
    return source.from === 'file' && source.file.body.some(({ kind }) => kind === 'word')
      ? source.file.path
      : undefined;
  };
  return {
    sourceOf: (typeName, fieldName) => crossing(typeName, fieldName) ?? fieldName,
    crosses: (typeName, fieldName) => crossing(typeName, fieldName) !== undefined,
    isSearch(fieldName) {
      const type = schema.getType(query);
      const exists = (isObjectType(type) || isInterfaceType(type)) && fieldName in type.getFields();
      return exists && crossing(query, fieldName) === undefined;
    },
  };
}

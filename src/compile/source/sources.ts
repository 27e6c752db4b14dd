import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isObjectType, type GraphQLNamedType, type GraphQLSchema } from 'graphql';
import { computedField, type ComputedField } from './computed.ts';
import { readFieldFile, type FieldFile } from './fieldFile.ts';

/** The source of a field: exactly one of these. */
export type FieldSource =
  | { readonly from: 'file'; readonly file: FieldFile }
  | { readonly from: 'function'; readonly computed: ComputedField; readonly owner: string }
  | { readonly from: 'property'; readonly name: string };

/** Finds the source of a field, a filter or a root field by type and name. */
export interface Sources {
  of(typeName: string, fieldName: string): FieldSource;
  /** `cypher/times/state.cypher`: how the state of a node at a pair of times is found. */
  readonly state: FieldFile;
  /** `cypher/times/versions.cypher`: the labels and relationship types that have versions. */
  readonly versions: FieldFile;
}

/**
 * Finds the sources of a schema: the file `cypher/<Type>/<field>.cypher` of the type or of an interface that it
 * implements, else a function of `computed.ts`, else the property of that name. Each file is read once, at its first use.
 */
export function openSources(schema: GraphQLSchema, folder: string): Sources {
  const found = new Map<string, FieldSource>();
  let state: FieldFile | undefined;
  let versions: FieldFile | undefined;

  function find(typeName: string, fieldName: string): FieldSource {
    for (const owner of [typeName, ...interfacesOf(schema.getType(typeName))]) {
      const path = join(folder, owner, `${fieldName}.cypher`);
      if (existsSync(path)) return { from: 'file', file: readFieldFile(path, owner !== 'Query') };
      const computed = computedField(owner, fieldName);
      if (computed !== undefined) return { from: 'function', computed, owner };
    }
    return { from: 'property', name: fieldName };
  }

  return {
    get state() {
      return (state ??= readFieldFile(join(folder, 'times', 'state.cypher'), true));
    },
    get versions() {
      return (versions ??= readFieldFile(join(folder, 'times', 'versions.cypher'), true));
    },
    of(typeName, fieldName) {
      const coordinate = `${typeName}.${fieldName}`;
      const source = found.get(coordinate) ?? find(typeName, fieldName);
      found.set(coordinate, source);
      return source;
    },
  };
}

const interfacesOf = (type: GraphQLNamedType | undefined): string[] =>
  isObjectType(type) ? type.getInterfaces().map(({ name }) => name) : [];

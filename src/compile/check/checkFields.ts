import {
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { suggestion } from '../../model/nearest.ts';
import { isConnection } from '../schemaShape.ts';
import { computedField } from '../source/computed.ts';
import { textOf } from '../source/cypherTokens.ts';
import { derivedParameter } from '../source/derivedParameter.ts';
import type { FieldFile } from '../source/fieldFile.ts';
import type { FieldSource } from '../source/sources.ts';
import type { CheckedParts } from './CheckedParts.ts';
import { sdlLocation } from './sdlLocation.ts';

type Field = GraphQLField<unknown, unknown>;

/**
 * Finds fields of the schema without a source or with two. Each problem is one line that begins with the location in
 * the SDL: `schema/deal.graphql:12: Deal.stage ...`.
 */
export function checkFields({ schema, sources, model, searches }: CheckedParts): string[] {
  const edges = new Set(
    objectTypes(schema)
      .filter((type) => 'pageInfo' in type.getFields())
      .flatMap((type) => [type, getNamedType(type.getFields()['edges']?.type)]),
  );
  const types = objectTypes(schema).filter((type) => !edges.has(type));
  const inMaps = new Set(
    types.flatMap((type) =>
      Object.values(type.getFields()).flatMap((field) => {
        const source = sourceOf(type.name, field.name);
        return source?.from === 'file' ? entriesOf(getNamedType(field.type), keysOfMaps(source.file)) : [];
      }),
    ),
  );
  const problems = types.flatMap((type) =>
    Object.values(type.getFields()).flatMap((field) =>
      checkField(type, field).map(
        (message) => `${sdlLocation(field)}: ${declaring(type, field)}.${field.name} ${message}`,
      ),
    ),
  );
  const conditions = inputTypes(schema).flatMap((type) => {
    const label = /^(\w+)Filter$/.exec(type.name)?.[1] ?? '';
    return Object.values(type.getFields())
      .filter(({ name }) => model.nodes.has(label) && !['and', 'or', 'not'].includes(name))
      .filter(({ name }) => sourceOf(type.name, name)?.from === 'property')
      .flatMap((field) =>
        hasProperty(label, field.name).map((message) => `${sdlLocation(field)}: ${type.name}.${field.name} ${message}`),
      );
  });
  return [...new Set([...problems, ...conditions])];

  function checkField(type: GraphQLObjectType, field: Field): string[] {
    if (type === schema.getQueryType() && searches.includes(field.name)) return [];
    const source = sourceOf(type.name, field.name);
    switch (source?.from) {
      case 'file':
        return [...checkOwner(type, field, source.file), ...checkFile(field, source.file)];
      case 'function':
        return source.computed.needs.flatMap((name) => hasProperty(labelOf(type, field), name));
      case 'property':
        if (type === schema.getQueryType()) return [`has no source: expected cypher/Query/${field.name}.cypher`];
        return labelOf(type, field) === '' ? isValue(type, field) : hasProperty(labelOf(type, field), source.name);
      default:
        return [];
    }
  }

  /** Null if the file does not have the form of a field file, which `checkFiles` reports. */
  function sourceOf(typeName: string, name: string): FieldSource | null {
    try {
      return sources.of(typeName, name);
    } catch {
      return null;
    }
  }

  /** Types of rows, which are not nodes, have the columns of their file or search. */
  function hasProperty(label: string, name: string): string[] {
    const known = model.nodes.get(label);
    if (known?.get(name)?.source === 'nothing') return [`reads ${label}.${name}, which nothing writes`];
    if (known === undefined || known.has(name)) return [];
    return [
      `has no source: neither a file nor a function, and ${label} has no property ${name}${suggestion(name, known.keys())}`,
    ];
  }

  /** A row of a search holds keys and other values; only a map of a file can hold a node. */
  function isValue(type: GraphQLObjectType, field: Field): string[] {
    const named = getNamedType(field.type);
    const members = isAbstractType(named) ? schema.getPossibleTypes(named) : isObjectType(named) ? [named] : [];
    const isNode = members.some((member) => labelOf(member) !== '');
    if (!isNode || inMaps.has(`${type.name}.${field.name}`)) return [];
    return [
      `has no source: a row of ${type.name} holds no node; add cypher/${type.name}/${field.name}.cypher, which begins with WITH $this AS this and finds ${named.name} by a key of the row`,
    ];
  }

  /** The fields of a type, and of values inside it, that the maps of a file have as entries. */
  function entriesOf(type: GraphQLNamedType, keys: ReadonlySet<string>): string[] {
    if (!isObjectType(type) || labelOf(type) !== '') return [];
    const fields = Object.values(type.getFields()).filter(({ name }) => keys.has(name));
    return fields.flatMap((field) => [`${type.name}.${field.name}`, ...entriesOf(getNamedType(field.type), keys)]);
  }

  /** The interface that declares a field, so that a problem of all its types is reported once. */
  function declaring(type: GraphQLObjectType, field: Field): string {
    const interfaces = type.getInterfaces().filter((each) => field.name in each.getFields());
    return (interfaces.find(({ name }) => model.nodes.has(name)) ?? interfaces[0] ?? type).name;
  }

  function labelOf(type: GraphQLObjectType, field?: Field): string {
    const owners = [type.name, ...type.getInterfaces().map(({ name }) => name)];
    return (field ? [declaring(type, field), ...owners] : owners).find((name) => model.nodes.has(name)) ?? '';
  }

  function checkOwner(type: GraphQLObjectType, field: Field, file: FieldFile): string[] {
    const owners = [type.name, ...type.getInterfaces().map(({ name }) => name)];
    const owner = owners.find((name) => computedField(name, field.name) !== undefined);
    return owner === undefined ? [] : [`has two sources: ${file.path} and the function ${owner}.${field.name}`];
  }

  /** Checks the arguments that the file needs and the columns that it must return. */
  function checkFile(field: Field, file: FieldFile): string[] {
    const owner = file.path.split(/[\\/]/).at(-2) ?? '';
    // The days of the pair of times come from the root field.
    const given = new Set([...field.args.map(({ name }) => name), 'asOf', 'knownAt']);
    const unknown = parametersOf(file).filter(
      (name) => !given.has(name) && derivedParameter(owner, field.name, name) === undefined,
    );
    const orders = isConnection(field) ? orderFieldsOf(field).filter((name) => !file.orders.has(name)) : [];
    return [
      ...unknown.map((name) => `has no argument for $${name} of ${file.path}`),
      ...orders.map((name) => `can be sorted by ${name}: expected a line "// :order ${name} => ..." in ${file.path}`),
      ...missingEntries(field, file).map((name) => `shows ${name}, which the map of ${file.path} does not have`),
    ];
  }

  function missingEntries(field: Field, { map, columns }: FieldFile): string[] {
    const shown = getNamedType(field.type);
    if (map === null || !isObjectType(shown)) return [];
    const read = Object.keys(shown.getFields()).flatMap((name) => {
      const source = sourceOf(shown.name, name);
      if (source?.from === 'function') return source.computed.needs;
      return source?.from === 'property' ? [source.name] : [];
    });
    return read.filter((name) => !map.entries.has(name) && !columns.some((column) => column.name === name));
  }
}

const parametersOf = ({ body, columns }: FieldFile): string[] =>
  [...body, ...columns.flatMap(({ expression }) => expression)]
    .filter(({ kind }) => kind === 'parameter')
    .map(({ text }) => text.slice(1));

/** The keys of the maps that a file returns, and its columns beside them. */
const keysOfMaps = ({ body, columns }: FieldFile): Set<string> => {
  const text = textOf([...body, ...columns.flatMap(({ expression }) => expression)]);
  const entries = [...text.matchAll(/[{,]\s*(\w+):/g)].map(([, key]) => key!);
  return new Set([...entries, ...columns.map(({ name }) => name)]);
};

/** The values of `orderBy.field`. */
function orderFieldsOf(field: Field): string[] {
  const order = getNamedType(field.args.find(({ name }) => name === 'orderBy')?.type);
  const values = isInputObjectType(order) ? getNamedType(order.getFields()['field']?.type) : undefined;
  return isEnumType(values) ? values.getValues().map(({ name }) => name) : [];
}

const objectTypes = (schema: GraphQLSchema) =>
  Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && !type.name.startsWith('__'),
  ) as GraphQLObjectType[];
const inputTypes = (schema: GraphQLSchema) => Object.values(schema.getTypeMap()).filter(isInputObjectType);

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getNamedType, isInputObjectType, isObjectType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFieldFile } from '../../src/compile/fieldFile.ts';
import { openSources } from '../../src/compile/sources.ts';
import type { Graph } from '../../src/graph/connect.ts';
import { statement } from '../../src/graph/statement.ts';
import { readSchema } from '../../src/server/createGateway.ts';
import { openGraph } from '../support/graph.ts';

const schema = readSchema();
const sources = openSources(schema, 'cypher');
/** Folders of `cypher/` that belong to types of the schema; the others are for other parts of the program. */
const typeFolders = readdirSync('cypher').filter((name) => schema.getType(name) !== undefined);
const files = typeFolders.flatMap((type) =>
  readdirSync(join('cypher', type)).map((file) => ({
    type,
    field: file.replace(/\.cypher$/, ''),
    path: join('cypher', type, file),
  })),
);

/** The stored properties by label, as `docs/graph.md` tells them. */
const storedProperties = new Map(
  [...readFileSync('docs/graph.md', 'utf8').matchAll(/^\| `:(\w+)`.*?\| `([\w ]+)`/gm)].map(
    ([, label = '', names = '']) => [label, names.split(' ')],
  ),
);

/** Types that are nodes, by the label whose properties they show. */
const nodeTypes = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .map((type) => ({ type: type.name, label: type.getInterfaces()[0]?.name ?? type.name }))
  .filter(({ label }) => storedProperties.has(label));

describe('field files', () => {
  let graph: Graph;
  beforeAll(() => void (graph = openGraph()));
  afterAll(() => graph.close());

  it.each(files)('$path belongs to a field of the schema', ({ type, field }) => {
    // `entity.key` answers `entity` where the argument is given, `deals.party` `deals` where the filter names a party.
    const [name = '', beginning] = field.split('.');
    expect(fieldNames(schema, type)).toContain(name);
    if (beginning === undefined) return;
    const { args } = (schema.getType(type) as GraphQLObjectType).getFields()[name]!;
    const filter = args.find((argument) => argument.name === 'filter');
    const relations = filter === undefined ? [] : fieldNames(schema, getNamedType(filter.type).name);
    expect([...args.map((argument) => argument.name), ...relations]).toContain(beginning);
  });

  it.each(files)('$path has the form and is planned by Neo4j', async ({ type, path }) => {
    readFieldFile(path, type !== 'Query');
    const text = statement(path.replace(/^cypher.|\.cypher$/g, ''));
    const parameters = Object.fromEntries([...text.matchAll(/\$(\w+)/g)].map(([, name]) => [name, null]));
    await expect(graph.read(text.replace(/^CYPHER 5/, 'CYPHER 5 EXPLAIN'), parameters)).resolves.toEqual([]);
  });

  it.each(nodeTypes)(
    '$type: every field without a file or a function is a property that the graph has',
    ({ type, label }) => {
      const properties = storedProperties.get(label) ?? [];
      const read = fieldNames(schema, type).flatMap((field) => {
        const source = sources.of(type, field);
        return source.from === 'property' ? [source.name] : source.from === 'function' ? source.computed.needs : [];
      });
      expect(read.filter((name) => !properties.includes(name))).toEqual([]);
    },
  );
});

function fieldNames(from: GraphQLSchema, typeName: string): string[] {
  const type = from.getType(typeName);
  return type && ('getFields' in type || isInputObjectType(type)) ? Object.keys(type.getFields()) : [];
}

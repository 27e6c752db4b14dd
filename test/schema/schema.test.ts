import { readFileSync } from 'node:fs';
import { generate } from '@graphql-codegen/cli';
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  stripIgnoredCharacters,
  visit,
  parse,
  print,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import codegen from '../../codegen.ts';
import { DealKind, Family } from '../../src/model/dealKinds.ts';
import * as vocabulary from '../../src/model/vocabulary.ts';
import { readSchema } from '../../src/server/apollo/createGateway.ts';

const schema = readSchema();
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

describe('the schema', () => {
  it('describes every type, field, argument and enum value', () => {
    const silent = types.flatMap((type) => {
      const parts = isEnumType(type)
        ? type.getValues().map((value) => ({ ...value, place: `${type.name}.${value.name}` }))
        : isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
          ? Object.values(type.getFields()).flatMap(fieldParts(type.name))
          : [];
      const places = [{ description: type.description, place: type.name }, ...parts];
      return places.filter(({ description }) => !description).map(({ place }) => place);
    });
    const builtIn = ['ID', 'String', 'Int', 'Float', 'Boolean'];
    expect(silent.filter((name) => !builtIn.includes(name))).toEqual([]);
  });

  it('has the words of the model, no more and no fewer', () => {
    const words = { ...vocabulary, DealKind, Family };
    for (const [name, { options }] of Object.entries(words)) {
      const type = schema.getType(name);
      if (type === undefined) throw new Error(`the schema has no enum ${name}`);
      expect(
        isEnumType(type)
          ? type
              .getValues()
              .map((value) => value.name)
              .sort()
          : null,
        name,
      ).toEqual([...options].sort());
    }
  });

  it('stays under 45 KB without descriptions', () => {
    const bare = visit(parse(readFileSync('schema.graphql', 'utf8')), {
      enter: (node) => ('description' in node && node.description ? { ...node, description: undefined } : undefined),
    });
    expect(stripIgnoredCharacters(print(bare)).length).toBeLessThan(45_000);
  });

  it('is printed and typed completely: `npm run generate` would change nothing', async () => {
    const files = (await generate({ ...codegen, silent: true }, false)) as { filename: string; content: string }[];
    expect(files.length).toBe(Object.keys(codegen.generates).length);
    for (const { filename, content } of files)
      expect(content === readFileSync(filename, 'utf8'), `${filename} is stale: run npm run generate`).toBe(true);
  });
});

interface DescribedField {
  readonly name: string;
  readonly description?: string | null | undefined;
  readonly args?: readonly { readonly name: string; readonly description?: string | null | undefined }[];
}

/** A field and its arguments, each with the location where its description belongs. */
const fieldParts = (typeName: string) => (field: DescribedField) => [
  { description: field.description, place: `${typeName}.${field.name}` },
  ...(field.args ?? []).map(({ name, description }) => ({ description, place: `${typeName}.${field.name}(${name}:)` })),
];

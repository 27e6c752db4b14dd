import { getNamedType, isInputObjectType, isInterfaceType, isObjectType, type GraphQLArgument } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readSchema } from '../../src/server/apollo/createGateway.ts';
import { textNames, wholeNumbers } from './values.ts';

const types = Object.values(readSchema().getTypeMap()).filter(({ name }) => !name.startsWith('__'));
const inputs = types.flatMap((type): Pick<GraphQLArgument, 'name' | 'type'>[] =>
  isInputObjectType(type)
    ? Object.values(type.getFields())
    : isObjectType(type) || isInterfaceType(type)
      ? Object.values(type.getFields()).flatMap(({ args }) => args)
      : [],
);
const namesOf = (scalar: string): string[] =>
  [...new Set(inputs.filter(({ type }) => getNamedType(type).name === scalar).map(({ name }) => name))].sort();

describe('random operations', () => {
  it('have a range for every Int argument, except those of pages', () => {
    expect(namesOf('Int')).toEqual(['first', 'last', ...Object.keys(wholeNumbers)].sort());
  });

  it('have texts for every String argument and condition, except cursors', () => {
    const properties = ['country', 'lang'];
    expect([...namesOf('String'), ...properties].sort()).toEqual(['after', 'before', ...textNames].sort());
  });

  it('have values of every scalar that an argument can have', () => {
    const scalars = new Set(
      inputs
        .map(({ type }) => getNamedType(type))
        .filter((type) => type.astNode?.kind !== 'EnumTypeDefinition')
        .filter((type) => !isInputObjectType(type))
        .map(({ name }) => name),
    );
    expect([...scalars].sort()).toEqual(['Boolean', 'Date', 'Decimal', 'ID', 'Int', 'String']);
  });
});

import { isScalarType, isSpecifiedScalarType, parse, validate, type GraphQLScalarType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readSchema } from '../../src/server/apollo/createGateway.ts';

const schema = readSchema();
const faultsOf = (text: string) =>
  validate(schema, parse(text)).map(({ message, locations }) => [message, locations?.[0]?.column]);

it('the schema and each scalar of its own say what they are', () => {
  expect(schema.description).toMatch(/who pays whom/);
  const scalars = Object.values(schema.getTypeMap()).filter(
    (type) => isScalarType(type) && !isSpecifiedScalarType(type),
  );
  const addresses = scalars.map((type) => (type as GraphQLScalarType).specifiedByURL);
  expect(scalars.map(({ name }) => name).sort()).toEqual(['CurrencyCode', 'Date', 'DateTime', 'Decimal', 'URL']);
  expect(addresses.every((address) => URL.canParse(address ?? ''))).toBe(true);
});

describe('a literal that a scalar refuses', () => {
  it.each([
    ['{ deals(knownAt: "2025-02-30") { totalCount } }', 'Date cannot be "2025-02-30"', 18],
    ['{ deals(knownAt: 20250230) { totalCount } }', 'Date cannot be 20250230', 18],
    ['{ deals(knownAt: true) { totalCount } }', 'Date cannot be true', 18],
    ['{ deals(knownAt: TODAY) { totalCount } }', 'Date cannot be TODAY', 18],
    ['{ deals(knownAt: {day: 1}) { totalCount } }', 'Date cannot be {day: 1}', 18],
    ['{ deals(knownAt: ["2025-02-03"]) { totalCount } }', 'Date cannot be ["2025-02-03"]', 18],
    ['{ deals(filter: {amountUsd: {gte: true}}) { totalCount } }', 'Decimal cannot be true', 35],
    ['{ deals(filter: {amountUsd: {gte: 1.50}}) { totalCount } }', 'Decimal cannot be 1.50', 35],
    ['{ deals(filter: {amountUsd: {gte: "1e9"}}) { totalCount } }', 'Decimal cannot be "1e9"', 35],
  ])('%s is named as it is written, with its location', (text, message, column) => {
    expect(faultsOf(text)).toEqual([[expect.stringContaining(`${message};`), column]]);
  });

  it('and one that a scalar accepts is valid', () => {
    expect(faultsOf('{ deals(knownAt: "2025-02-28", filter: {amountUsd: {gte: "1.5"}}) { totalCount } }')).toEqual([]);
  });
});

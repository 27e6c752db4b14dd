import fc from 'fast-check';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  type ConstObjectFieldNode,
  type ConstValueNode,
  type GraphQLInputType,
  type GraphQLNamedType,
} from 'graphql';

/** Keys and names of the first bundles, and what looks like them. */
const known = ['openai', 'nvidia', 'softbank', 'oracle', 'stargate', 'nobody', 'OpenAI', 'NVIDIA', 'USD', 'en', 'JP'];
/** What breaks out of a text that is put into something else unchanged, and what breaks programs that count letters. */
const odd = [
  '',
  ' ',
  "' OR 1=1 //",
  '}) DETACH DELETE n //',
  '`$p.v0',
  '\\u0027',
  'a\u0000b',
  '\ud800',
  '\ufdfa'.repeat(50),
  '*:* AND (',
  '[a TO',
  '../../etc/passwd',
  '__proto__',
  'constructor',
  'x'.repeat(2_001),
  'RW50aXR5Om9wZW5haQ==',
  '-0',
  '1e400',
];

const text = (value: string): ConstValueNode => ({ kind: Kind.STRING, value });
const whole = (value: number): ConstValueNode => ({ kind: Kind.INT, value: String(value) });
const texts = fc.oneof(
  { arbitrary: fc.constantFrom(...known), weight: 16 },
  { arbitrary: fc.constantFrom(...odd), weight: 2 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 12 }), weight: 1 },
);
const dates = fc.oneof(
  { arbitrary: fc.constantFrom('2025-01-21', '2025-09-22', '2025-10-01', '2026-06-30', '0001-01-01'), weight: 30 },
  { arbitrary: fc.constantFrom('2025-02-30', '9999-12-31', '-2025-01-01', 'today', ''), weight: 1 },
);
const wholes = fc.oneof(
  { arbitrary: fc.integer({ min: 1, max: 4 }), weight: 60 },
  { arbitrary: fc.constantFrom(0, 5, 50, 100), weight: 2 },
  { arbitrary: fc.constantFrom(-1, 101, 2 ** 31 - 1, 2 ** 31, -(2 ** 31)), weight: 1 },
);
const booleans = fc.boolean().map((value): ConstValueNode => ({ kind: Kind.BOOLEAN, value }));

const scalars: Readonly<Record<string, fc.Arbitrary<ConstValueNode>>> = {
  Boolean: booleans,
  Int: wholes.map(whole),
  Date: dates.map(text),
  DateTime: dates.map((day) => text(`${day}T00:00:00Z`)),
  Decimal: fc.constantFrom('0', '1000000000', '-1', '1.005', '1e9', '9'.repeat(40), 'NaN').map(text),
  CurrencyCode: fc.constantFrom('USD', 'EUR', 'JPY', 'usd', 'XXX').map(text),
};

/** Values that no position expects. */
const anything: fc.Arbitrary<ConstValueNode> = fc.constantFrom<ConstValueNode>(
  { kind: Kind.NULL },
  whole(7),
  text('seven'),
  { kind: Kind.FLOAT, value: '1e308' },
  { kind: Kind.ENUM, value: 'NOWHERE' },
  { kind: Kind.LIST, values: [] },
  { kind: Kind.OBJECT, fields: [] },
);

/** How deep conditions may be nested. */
const deepest = 3;

/** Values of an input type, one of a hundred of which is none. */
export function valuesOf(type: GraphQLInputType, depth = 0): fc.Arbitrary<ConstValueNode> {
  return fc.oneof({ arbitrary: rightValues(type, depth), weight: 99 }, { arbitrary: anything, weight: 1 });
}

function rightValues(type: GraphQLInputType, depth: number): fc.Arbitrary<ConstValueNode> {
  if (isNonNullType(type)) return rightValues(type.ofType, depth);
  if (isListType(type)) {
    return fc
      .array(valuesOf(type.ofType, depth), { minLength: 1, maxLength: 3 })
      .map((values) => ({ kind: Kind.LIST, values }));
  }
  if (isEnumType(type)) {
    return fc.constantFrom(...type.getValues()).map(({ name }) => ({ kind: Kind.ENUM, value: name }));
  }
  if (!isInputObjectType(type)) return scalars[type.name] ?? texts.map(text);
  const fields = Object.values(type.getFields());
  const fitting = fields.filter((field) => depth < deepest || !isNested(getNamedType(field.type)));
  const needed = fields.filter((field) => isNonNullType(field.type));
  return fewOf(fitting, 1, 2).chain((some) =>
    fc
      .tuple(...[...new Set([...needed, ...some])].map((field) => fieldOf(field.name, field.type, depth + 1)))
      .map((pairs) => ({ kind: Kind.OBJECT, fields: pairs })),
  );
}

/** Whether values of this type can have values of the same kind in them. */
const isNested = (type: GraphQLNamedType): boolean =>
  isInputObjectType(type) &&
  Object.values(type.getFields()).some((field) => isInputObjectType(getNamedType(field.type)));

const fieldOf = (name: string, type: GraphQLInputType, depth: number): fc.Arbitrary<ConstObjectFieldNode> =>
  valuesOf(type, depth).map((value) => ({ kind: Kind.OBJECT_FIELD, name: { kind: Kind.NAME, value: name }, value }));

/** Some of these, in their order: at least and at most so many, if there are so many. */
export const fewOf = <Item>(all: readonly Item[], least: number, most: number): fc.Arbitrary<Item[]> =>
  fc.subarray([...all], { minLength: Math.min(least, all.length), maxLength: Math.min(most, all.length) });

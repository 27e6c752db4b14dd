import {
  getNamedType,
  isInputObjectType,
  isNonNullType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';

/** What would break out of a text if one were put into Cypher as it stands. */
export const payloads: readonly string[] = [
  "' OR 1=1 //",
  '}) DETACH DELETE n //',
  "'}) MATCH (n) DETACH DELETE n //",
  '`) DETACH DELETE n //',
  '$p',
  '$p.v0} RETURN 1 //',
  '\\u0027 OR true //',
  '\u0027\u2019\uff07 OR true //',
  'a\u0000b',
  '\ud800',
  "'; CALL dbms.shutdown(); //",
  "' + apoc.load.json('http://127.0.0.1:1/') + '",
  '/* */ UNION ALL MATCH (n) RETURN n',
  '\\',
  '',
];

/** One place in the schema that takes any text: a question with a variable `$text` for it. */
export interface Opening {
  readonly place: string;
  readonly query: string;
}

/** Every argument of a root field that takes a text or an id, itself or within its filter. */
export function openings(schema: GraphQLSchema): Opening[] {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  return fields.flatMap((field) =>
    field.args.flatMap(({ name, type }) =>
      waysIn(type, []).map((way) => {
        const value = way.reduceRight(
          (inner, step) => (step === '[]' ? `[${inner}]` : `{ ${step}: ${inner} }`),
          '$text',
        );
        const others = field.args.filter((other) => other.name !== name && isNonNullType(other.type));
        const given = [`${name}: ${value}`, ...others.map((other) => `${other.name}: ${placeholder(other.type)}`)];
        return {
          place: [field.name, name, ...way].join(' '),
          query: `query($text: ${leaf(type, way)}!) { ${field.name}(${given.join(', ')}) ${selectionOf(field)} }`,
        };
      }),
    ),
  );
}

const texts = ['String', 'ID'];

/** The steps to each text within the value of a type, over one relation at most; `and`, `or` and `not` lead to the same. */
function waysIn(type: GraphQLInputType, before: readonly string[]): string[][] {
  const named = getNamedType(type);
  const way = String(type).includes('[') ? [...before, '[]'] : [...before];
  if (!isInputObjectType(named)) return texts.includes(named.name) ? [way] : [];
  if (way.length > 3) return [];
  return Object.values(named.getFields())
    .filter(({ name }) => !['and', 'or', 'not'].includes(name))
    .flatMap((field) => waysIn(field.type, [...way, field.name]));
}

function leaf(type: GraphQLInputType, way: readonly string[]): string {
  let named = getNamedType(type);
  for (const step of way) {
    const field = isInputObjectType(named) ? named.getFields()[step] : undefined;
    if (field !== undefined) named = getNamedType(field.type);
  }
  return named.name;
}

const placeholder = (type: GraphQLInputType): string => {
  const value = getNamedType(type).name === 'Date' ? '"2025-01-01"' : '"x"';
  return String(type).startsWith('[') ? `[${value}]` : value;
};

function selectionOf({ type }: GraphQLField<unknown, unknown>): string {
  const named = getNamedType(type);
  return 'getFields' in named && 'edges' in named.getFields() ? '{ edges { cursor } }' : '{ __typename }';
}

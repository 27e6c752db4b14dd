import {
  getNamedType,
  isInputObjectType,
  isNonNullType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';

/** What would break out of a text if it were put into Cypher unchanged. */
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

/** An argument in the schema that takes any text: a question with a variable `$text` for it. */
export interface Opening {
  readonly argument: string;
  readonly query: string;
}

/** Every argument of a root field that takes a text or an id, itself or within its filter. */
export function openings(schema: GraphQLSchema): Opening[] {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  return fields.flatMap((field) =>
    field.args.flatMap(({ name, type }) =>
      waysIn(type).map(({ path, value, leaf }) => {
        const others = field.args.filter((other) => other.name !== name && isNonNullType(other.type));
        const given = [`${name}: ${value}`, ...others.map((other) => `${other.name}: ${placeholder(other.type)}`)];
        return {
          argument: [field.name, name, ...path].join(' '),
          query: `query($text: ${leaf}!) { ${field.name}(${given.join(', ')}) ${selectionOf(field)} }`,
        };
      }),
    ),
  );
}

/** A value with `$text` in it, and the type that `$text` has there. */
interface Way {
  readonly path: readonly string[];
  readonly value: string;
  readonly leaf: string;
}

const texts = ['String', 'ID'];

/**
 * The ways to each text within the value of a type, over one relation at most; `and`, `or` and `not` lead to the same.
 * The operators of one property are given together, since each new statement costs the database its planning.
 */
function waysIn(type: GraphQLInputType, depth = 0): Way[] {
  const named = getNamedType(type);
  const within = (value: string) => (String(type).includes('[') ? `[${value}]` : value);
  if (texts.includes(named.name)) return [{ path: [], value: within('$text'), leaf: named.name }];
  if (!isInputObjectType(named) || depth > 3) return [];
  const fields = Object.values(named.getFields()).filter(({ name }) => !['and', 'or', 'not'].includes(name));
  const operators = fields.filter((field) => texts.includes(getNamedType(field.type).name));
  const given = operators.map(({ name, type: of }) => `${name}: ${String(of).includes('[') ? '[$text]' : '$text'}`);
  const path = [operators.map(({ name }) => name).join('+')];
  const leaf = operators[0] === undefined ? '' : getNamedType(operators[0].type).name;
  return [
    ...(operators.length === 0 ? [] : [{ path, value: within(`{ ${given.join(', ')} }`), leaf }]),
    ...fields
      .filter((field) => !operators.includes(field))
      .flatMap((field) =>
        waysIn(field.type, depth + 1).map((way) => ({
          ...way,
          path: [field.name, ...way.path],
          value: within(`{ ${field.name}: ${way.value} }`),
        })),
      ),
  ];
}

const placeholder = (type: GraphQLInputType): string => {
  const value = getNamedType(type).name === 'Date' ? '"2025-01-01"' : '"x"';
  return String(type).startsWith('[') ? `[${value}]` : value;
};

function selectionOf({ type }: GraphQLField<unknown, unknown>): string {
  const named = getNamedType(type);
  return 'getFields' in named && 'edges' in named.getFields() ? '{ edges { cursor } }' : '{ __typename }';
}

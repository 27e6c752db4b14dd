import fc from 'fast-check';
import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isNonNullType,
  print,
  valueFromASTUntyped,
  type ConstValueNode,
  type GraphQLAbstractType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';
import { fewOf, valuesOf } from './randomValues.ts';

/** A request to /graphql. */
export interface RandomOperation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

interface Argument {
  readonly name: string;
  readonly type: string;
  readonly value: ConstValueNode;
  readonly isVariable: boolean;
}

interface Selection {
  /** `deals`, `other: deals` or `... on Deal`. */
  readonly head: string;
  readonly arguments: readonly Argument[];
  readonly directive: string;
  readonly selections: readonly Selection[];
}

type Field = GraphQLField<unknown, unknown>;

/** How many levels an operation has at most, pages and their edges included. Neo4j plans a large one for seconds. */
const levels = [2, 4, 4, 4, 5, 7];
const throughPages = ['edges', 'node'];
const isPage = (fields: readonly Field[]): boolean => fields.some(({ name }) => ['pageInfo', 'cursor'].includes(name));

/**
 * Operations over a schema: mostly valid, with values that are mostly right. Some have wrong values, conflicting aliases, or
 * a text that is damaged.
 */
export function randomOperations(schema: GraphQLSchema): fc.Arbitrary<RandomOperation> {
  const selections = (type: GraphQLCompositeType, left: number, most: number): fc.Arbitrary<Selection[]> => {
    const fields = 'getFields' in type ? Object.values(type.getFields()) : [];
    const fitting = fields.filter((field) => left > 1 || !isCompositeType(getNamedType(field.type)));
    const through = isPage(fields) ? fitting.filter(({ name }) => throughPages.includes(name)) : [];
    const pick = fewOf(fitting, 1, most);
    const chosen = pick.map((some) => [...new Set([...some, ...(through.length > 0 ? [through[0]!] : [])])]);
    return chosen.chain((some) =>
      fc
        .tuple(
          fc.tuple(...some.map((field) => selection(field, left - 1))),
          isAbstractType(type) && left > 1 ? fragments(type, left - 1) : fc.constant([]),
        )
        .map(([own, others]) => (own.length + others.length > 0 ? [...own, ...others] : [typename])),
    );
  };
  const selection = (field: Field, left: number): fc.Arbitrary<Selection> => {
    const type = getNamedType(field.type);
    return fc.record({
      head: fc.oneof(
        { arbitrary: fc.constant(field.name), weight: 40 },
        { arbitrary: fc.constantFrom('a', 'b', '__proto__').map((alias) => `${alias}: ${field.name}`), weight: 1 },
      ),
      arguments: argumentsOf(field),
      directive: fc.oneof(
        { arbitrary: fc.constant(''), weight: 40 },
        { arbitrary: fc.constantFrom(' @skip(if: false)', ' @include(if: false)'), weight: 1 },
      ),
      selections: isCompositeType(type) ? selections(type, left, 2) : fc.constant([]),
    });
  };
  const fragments = (type: GraphQLCompositeType, left: number): fc.Arbitrary<Selection[]> =>
    fewOf(schema.getPossibleTypes(type as GraphQLAbstractType), 0, 1).chain((some) =>
      fc.tuple(
        ...some.map((each) =>
          selections(each, left, 2).map((within) => ({
            ...typename,
            ...{ head: `... on ${each.name}`, selections: within },
          })),
        ),
      ),
    );
  const whole = fc
    .constantFrom(...levels)
    .chain((most) => selections(schema.getQueryType()!, most, 1))
    .map(documentOf);
  const damaged = fc
    .tuple(whole, fc.nat(), fc.constantFrom('', '{', '}', '"', '$', '...', '\u0000', '(first: 1)', ' @include(if: 1) '))
    .map(([{ query, variables }, at, put]) => {
      const cut = at % query.length;
      return { query: query.slice(0, cut) + put + query.slice(cut + 1), variables };
    });
  return fc.oneof({ arbitrary: whole, weight: 19 }, { arbitrary: damaged, weight: 1 });
}

const typename: Selection = { head: '__typename', arguments: [], directive: '', selections: [] };

function argumentsOf({ args }: Field): fc.Arbitrary<Argument[]> {
  const needed = args.filter((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined);
  const size = args.filter(({ name }) => name === 'first');
  const free = args.filter((arg) => !needed.includes(arg) && !['first', 'last', 'after', 'before'].includes(arg.name));
  const paging = args.filter(({ name }) => ['last', 'after', 'before'].includes(name));
  const some = fc.tuple(
    fewOf(free, 0, 2),
    fc.oneof({ arbitrary: fc.constant(paging.slice(0, 0)), weight: 30 }, { arbitrary: fc.subarray(paging), weight: 1 }),
  );
  return some.chain(([others, pages]) =>
    fc.tuple(
      ...[...new Set([...needed, ...size, ...others, ...pages])].map(({ name, type }) =>
        fc.record({
          ...{ name: fc.constant(name), type: fc.constant(String(type)) },
          ...{ value: valuesOf(type), isVariable: fc.integer({ min: 0, max: 3 }).map((number) => number === 0) },
        }),
      ),
    ),
  );
}

/** The document of selections of the query type, and the variables that it declares. */
function documentOf(selections: readonly Selection[]): RandomOperation {
  const declared: string[] = [];
  const variables: Record<string, unknown> = {};
  const written = ({ name, type, value, isVariable }: Argument): string => {
    if (!isVariable) return `${name}: ${print(value)}`;
    const variable = `v${declared.length}`;
    declared.push(`$${variable}: ${type}`);
    variables[variable] = valueFromASTUntyped(value);
    return `${name}: $${variable}`;
  };
  const text = ({ head, arguments: given, directive, selections: within }: Selection): string =>
    `${head}${given.length > 0 ? `(${given.map(written).join(', ')})` : ''}${directive}${within.length > 0 ? ` { ${within.map(text).join(' ')} }` : ''}`;
  const body = selections.map(text).join(' ');
  return { query: `query${declared.length > 0 ? `(${declared.join(', ')})` : ''} { ${body} }`, variables };
}

import { getNamedType, isInputObjectType, type GraphQLInputType } from 'graphql';
import type { Crossings } from './crossings.ts';

/** Size of a filter as the database plans it. */
export interface FilterSize {
  /** Number of comparisons and connectives. */
  readonly conditions: number;
  /** Number of relations, each of them a subquery. */
  readonly crossings: number;
}

/** Measures a filter, the coerced value of an argument. `checkInput.ts` has limited its depth. */
export function sizeOfFilter(type: GraphQLInputType, value: unknown, crossings: Crossings): FilterSize {
  if (Array.isArray(value)) return sum(value.map((item) => sizeOfFilter(type, item, crossings)));
  const named = getNamedType(type);
  if (!isInputObjectType(named) || typeof value !== 'object' || value === null) return nothing;
  const fields = named.getFields();
  return sum(
    Object.entries(value).map(([name, operand]) => {
      const field = fields[name];
      if (field === undefined || operand === null) return nothing;
      const below = sizeOfFilter(field.type, operand, crossings);
      return {
        conditions: below.conditions + 1,
        crossings: below.crossings + (crossings.crosses(named.name, name) ? 1 : 0),
      };
    }),
  );
}

const nothing: FilterSize = { conditions: 0, crossings: 0 };

const sum = (sizes: readonly FilterSize[]): FilterSize =>
  sizes.reduce(
    (one, other) => ({
      conditions: one.conditions + other.conditions,
      crossings: one.crossings + other.crossings,
    }),
    nothing,
  );

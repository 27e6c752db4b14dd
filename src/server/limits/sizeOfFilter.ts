import { getNamedType, isInputObjectType, type GraphQLInputType } from 'graphql';
import type { Crossings } from './crossings.ts';

/** What a filter has the database plan. */
export interface FilterSize {
  /** Comparisons and connectives. */
  readonly conditions: number;
  /** Relations, each of them a subquery. */
  readonly crossings: number;
}

/** Counts what stands in a filter, the value of an argument after coercion; `checkInput.ts` bounded its depth. */
export function sizeOfFilter(type: GraphQLInputType, value: unknown, where: Crossings): FilterSize {
  if (Array.isArray(value)) return sum(value.map((item) => sizeOfFilter(type, item, where)));
  const named = getNamedType(type);
  if (!isInputObjectType(named) || typeof value !== 'object' || value === null) return nothing;
  const fields = named.getFields();
  return sum(
    Object.entries(value).map(([name, operand]) => {
      const field = fields[name];
      if (field === undefined || operand === null) return nothing;
      const below = sizeOfFilter(field.type, operand, where);
      return {
        conditions: below.conditions + 1,
        crossings: below.crossings + (where.crosses(named.name, name) ? 1 : 0),
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

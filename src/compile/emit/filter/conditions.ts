import type { Variables } from '../SampleVariables.ts';
import type { StatementBuilder } from '../StatementBuilder.ts';

/** The operands of a filter or a condition by name. */
export type Operands = Readonly<Record<string, unknown>>;

/** Finds the operands in the variables of any request with the same plan. */
export type ReadOperands = (variables: Variables) => Operands;

/** The names of the operands that are not null: they decide the text of a condition, their values do not. */
export const givenNames = (builder: StatementBuilder, read: ReadOperands): string[] =>
  builder.inline((variables) =>
    Object.entries(read(variables)).flatMap(([name, value]) => (value === null || value === undefined ? [] : [name])),
  );

/** An unknown value fulfils no condition, and so fulfils the opposite. */
export const not = (condition: string): string => `NOT coalesce(${condition}, false)`;

export const allOf = (conditions: readonly string[]): string =>
  conditions.length === 0 ? 'true' : joined(conditions, ' AND ');

export const anyOf = (conditions: readonly string[]): string =>
  conditions.length === 0 ? 'false' : joined(conditions, ' OR ');

const joined = (conditions: readonly string[], word: string): string =>
  conditions.length === 1 ? conditions.join('') : conditions.map((condition) => `(${condition})`).join(word);

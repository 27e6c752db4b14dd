import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { failureOf } from './failureOf.ts';

describe('a golden answer', () => {
  it('has data and no errors', () => {
    expect(failureOf({ data: { deals: { totalCount: 0 } } })).toBeNull();
  });

  it('is refused with errors, without data and with a root field that is null', () => {
    expect(failureOf({ data: { deals: [] }, errors: [new GraphQLError('Loan has no captain.')] })).toBe(
      'Loan has no captain.',
    );
    expect(failureOf({ data: null })).toMatch(/^data is null; choose/);
    expect(failureOf({ data: { deal: null } })).toMatch(/^deal is null; choose/);
  });
});

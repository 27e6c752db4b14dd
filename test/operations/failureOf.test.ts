import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { failureOf } from './failureOf.ts';

describe('a golden answer', () => {
  it('has data and no errors; a root field may be null, as for a deal that is not known yet', () => {
    expect(failureOf({ data: { deal: null } })).toBeNull();
  });

  it('is refused with errors and without data', () => {
    const errors = [new GraphQLError('Loan has no captain.')];
    expect(failureOf({ data: { deals: [] }, errors })).toBe('Loan has no captain.');
    expect(failureOf({ data: null })).toBe('The answer has no data.');
  });
});

import type { ExecutionResult } from 'graphql';

/** Says why an answer must not become a golden one: it has errors or no data. */
export function failureOf({ data, errors }: ExecutionResult): string | null {
  if (errors !== undefined && errors.length > 0) return errors.map(({ message }) => message).join('\n');
  return data ? null : 'The answer has no data.';
}

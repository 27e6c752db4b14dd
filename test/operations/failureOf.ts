import type { ExecutionResult } from 'graphql';

/** Says why an answer must not become a golden one: it has errors, no data, or a root field that is null. */
export function failureOf({ data, errors }: ExecutionResult): string | null {
  if (errors !== undefined && errors.length > 0) return errors.map(({ message }) => message).join('\n');
  const missing = Object.keys(data ?? {}).filter((name) => data?.[name] === null);
  if (data && missing.length === 0) return null;
  return `${missing.join(', ') || 'data'} is null; choose example variables that have an answer`;
}

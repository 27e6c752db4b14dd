import type { FieldNode } from 'graphql';
import { badInput } from './badInput.ts';

/** Which part of a list is asked for (GraphQL Cursor Connections Specification, section 4). */
export interface PageArguments {
  /** How many rows at most. */
  readonly size: number;
  /** Counted from the end. */
  readonly backward: boolean;
  readonly after: string | null;
  readonly before: string | null;
}

const mostRows = 100;
const usualRows = 20;

/** Reads `first`, `after`, `last` and `before`. Throws BAD_USER_INPUT for both counts at once, or one beyond 0 to 100. */
export function pageArguments(values: Readonly<Record<string, unknown>>, node: FieldNode | undefined): PageArguments {
  const first = (values['first'] ?? null) as number | null;
  const last = (values['last'] ?? null) as number | null;
  if (first !== null && last !== null) throw badInput('Give one of "first" and "last", not both.', node);
  const size = first ?? last ?? usualRows;
  if (size < 0 || size > mostRows) {
    const name = first === null ? 'last' : 'first';
    const rest = first === null ? 'before' : 'after';
    throw badInput(`"${name}" is ${size}; expected 0 to ${mostRows}. Ask for the rest with "${rest}".`, node);
  }
  return {
    size,
    backward: last !== null,
    after: (values['after'] ?? null) as string | null,
    before: (values['before'] ?? null) as string | null,
  };
}

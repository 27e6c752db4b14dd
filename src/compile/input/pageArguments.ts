import type { FieldNode } from 'graphql';
import { defaultPageSize, maxPageSize } from '../../model/pageSize.ts';
import { badInput } from './badInput.ts';

/** The page that a request asks for (GraphQL Cursor Connections Specification, section 4). */
export interface PageArguments {
  /** The most rows. */
  readonly size: number;
  /** Counted from the end. */
  readonly backward: boolean;
  readonly after: string | null;
  readonly before: string | null;
}

/** Reads `first`, `after`, `last` and `before`. Throws BAD_USER_INPUT for both counts at once, or a count outside 0 to 100. */
export function pageArguments(values: Readonly<Record<string, unknown>>, node: FieldNode | undefined): PageArguments {
  const first = (values['first'] ?? null) as number | null;
  const last = (values['last'] ?? null) as number | null;
  if (first !== null && last !== null) throw badInput('Give one of "first" and "last", not both.', node);
  const size = first ?? last ?? defaultPageSize;
  if (size < 0 || size > maxPageSize) {
    const name = first === null ? 'last' : 'first';
    const rest = first === null ? 'before' : 'after';
    throw badInput(`"${name}" is ${size}; expected 0 to ${maxPageSize}. Ask for the rest with "${rest}".`, node);
  }
  return {
    size,
    backward: last !== null,
    after: (values['after'] ?? null) as string | null,
    before: (values['before'] ?? null) as string | null,
  };
}

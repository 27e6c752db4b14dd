import { GraphQLError, type ASTNode } from 'graphql';

export type LimitCode = 'QUERY_TOO_DEEP' | 'QUERY_TOO_LARGE' | 'QUERY_TOO_COSTLY' | 'INPUT_TOO_LARGE';

/** An operation that exceeds a limit. The message gives the number counted, the limit, and what to do. */
export class LimitExceeded extends GraphQLError {
  override name = 'LimitExceeded';

  /** `found` is the number counted, `limit` the largest allowed, `node` the part of the document to point at. */
  constructor(code: LimitCode, message: string, found: number, limit: number, node?: ASTNode) {
    super(message, {
      ...(node === undefined ? {} : { nodes: node }),
      // JSON has no infinity, which fragments that double each other can reach.
      extensions: { code, found: Math.min(found, Number.MAX_VALUE), limit, http: { status: 400 } },
    });
  }
}

/** Formats a number for a message. */
export const count = (number: number): string =>
  number < 1e15 ? number.toLocaleString('en') : 'more than a quadrillion';

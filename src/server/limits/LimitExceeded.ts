import { GraphQLError, type ASTNode } from 'graphql';

export type LimitCode = 'QUERY_TOO_DEEP' | 'QUERY_TOO_LARGE' | 'QUERY_TOO_COSTLY' | 'INPUT_TOO_LARGE';

/** A question that is larger than the API answers. The message says what was counted, the limit, and what to do. */
export class LimitExceeded extends GraphQLError {
  override name = 'LimitExceeded';

  /** `found` is what was counted; `limit` is the most that is allowed. */
  constructor(code: LimitCode, message: string, found: number, limit: number, node?: ASTNode) {
    super(message, {
      ...(node === undefined ? {} : { nodes: node }),
      // JSON knows no infinity: doubling fragments get there.
      extensions: { code, found: Math.min(found, Number.MAX_VALUE), limit, http: { status: 400 } },
    });
  }
}

/** A number for people. */
export const count = (number: number): string =>
  number < 1e15 ? number.toLocaleString('en') : 'more than a quadrillion';

import { TokenKind, type DocumentNode } from 'graphql';
import type { Limits } from './limits.ts';
import { count, LimitExceeded } from './LimitExceeded.ts';

/** Checks the document for names and strings that are too long. */
export function checkTokens({ loc }: DocumentNode, limits: Limits): LimitExceeded | undefined {
  for (let token = loc?.startToken ?? null; token !== null; token = token.next) {
    const length = token.end - token.start;
    if (token.kind === TokenKind.STRING || token.kind === TokenKind.BLOCK_STRING) {
      if (length > limits.textLength) return tooLongText(length, limits.textLength, `at line ${token.line}`);
    } else if (length > limits.nameLength && token.kind !== TokenKind.COMMENT) {
      const message = `The ${token.kind.toLowerCase()} at line ${token.line} has ${count(length)} characters; the limit is ${limits.nameLength}. Shorten it.`;
      return new LimitExceeded('QUERY_TOO_LARGE', message, length, limits.nameLength);
    }
  }
  return undefined;
}

/** The error for a string of `length` characters. `where` describes its position, such as "at line 3". */
export function tooLongText(length: number, limit: number, where: string): LimitExceeded {
  const message = `The string ${where} has ${count(length)} characters; the limit is ${count(limit)}. Shorten it.`;
  return new LimitExceeded('INPUT_TOO_LARGE', message, length, limit);
}

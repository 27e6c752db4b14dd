import { TokenKind, type DocumentNode } from 'graphql';
import type { Limits } from './limits.ts';
import { count, LimitExceeded } from './LimitExceeded.ts';

/** Refuses a document with a name or a text in it that is too long. */
export function checkTokens({ loc }: DocumentNode, limits: Limits): LimitExceeded | undefined {
  for (let token = loc?.startToken ?? null; token !== null; token = token.next) {
    const length = token.end - token.start;
    if (token.kind === TokenKind.STRING || token.kind === TokenKind.BLOCK_STRING) {
      if (length > limits.textLength) return tooLongText(length, limits.textLength, `at line ${token.line}`);
    } else if (length > limits.nameLength && token.kind !== TokenKind.COMMENT) {
      const message = `The ${token.kind.toLowerCase()} at line ${token.line} has ${count(length)} characters; at most ${limits.nameLength} are read.`;
      return new LimitExceeded('QUERY_TOO_LARGE', message, length, limits.nameLength);
    }
  }
  return undefined;
}

/** `limit` is in characters; `place` says where it stands. */
export function tooLongText(length: number, limit: number, place: string): LimitExceeded {
  const message = `The text ${place} has ${count(length)} characters; at most ${count(limit)} are read. Send fewer.`;
  return new LimitExceeded('INPUT_TOO_LARGE', message, length, limit);
}

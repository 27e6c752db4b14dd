import { createHash } from 'node:crypto';

/** The strong ETag of some contents. */
export const entityTag = (contents: string | Buffer): string =>
  `"${createHash('sha256').update(contents).digest('base64url').slice(0, 22)}"`;

/** Whether a client has the representation with this tag, by its header If-None-Match. Weak tags count as equal. */
export function isFresh(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  const opaque = (tag: string) => tag.trim().replace(/^W\//, '');
  return ifNoneMatch.trim() === '*' || ifNoneMatch.split(',').some((tag) => opaque(tag) === opaque(etag));
}

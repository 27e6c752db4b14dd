import Negotiator from 'negotiator';

const mediaTypes = ['application/json; charset=utf-8', 'application/graphql-response+json; charset=utf-8'];

/** The most headers that are remembered; then all are forgotten. */
const mostHeaders = 100;
const known = new Map<string, string | null>();

/** The content type of an answer by the header Accept, as Apollo Server chooses it; null if the client accepts none. */
export function mediaTypeFor(accept: string | undefined): string | null {
  if (accept === undefined || accept === '') return mediaTypes[0]!;
  const found = known.get(accept);
  if (found !== undefined) return found;
  const type = new Negotiator({ headers: { accept } }).mediaType(mediaTypes) ?? null;
  if (known.size >= mostHeaders) known.clear();
  known.set(accept, type);
  return type;
}

import { HttpError } from '../http/HttpError.ts';
import { sha256, type TrustedDocuments } from './readTrustedDocuments.ts';
import { notTrusted } from './trustedOnly.ts';

/** The members of a GraphQL request: its body, or the parameters of its URL. */
export type Members = Readonly<Record<string, unknown>>;

/**
 * What has to be changed in a request so that Apollo Server understands it; undefined removes a member. An empty name of
 * an operation counts as absent, and the hash of a trusted document becomes its text. Throws an `HttpError` for a
 * document that the server does not have, or a hash that is not that of the text.
 */
export function requestChanges(given: Members, trusted: TrustedDocuments | null): Members {
  const unnamed = given['operationName'] === '' ? { operationName: undefined } : {};
  const text = typeof given['query'] === 'string' && given['query'] !== '' ? given['query'] : null;
  const hash = hashIn(given['extensions']);
  const id = ['documentId', 'doc_id', 'id'].map((name) => given[name]).find((value) => typeof value === 'string');
  if (text === null && id !== undefined) return { ...unnamed, ...documentOf(id, trusted) };
  if (hash === null) return unnamed;
  // A client's compiler may have hashed another form of the text. Only the text decides.
  if (trusted !== null && text !== null) return { ...unnamed, extensions: undefined };
  if (trusted !== null) return { ...unnamed, ...documentOfHash(hash, trusted) };
  if (text !== null && hash !== sha256(text)) {
    throw badRequest(`"sha256Hash" is ${hash.slice(0, 100)}, but the SHA-256 of "query" is ${sha256(text)}.`);
  }
  return unnamed;
}

function documentOf(id: string, trusted: TrustedDocuments | null): Members {
  if (trusted === null) {
    throw badRequest(
      'The request names a document by its id, but this server has no list of documents (TRUSTED_DOCUMENTS). Send "query".',
    );
  }
  const query = trusted.byHash(id);
  if (query === undefined) throw new HttpError(400, 'DOCUMENT_NOT_TRUSTED', notTrusted);
  return { query, extensions: undefined };
}

/** Clients recognize this message, and send the text of the document in their next request. */
function documentOfHash(hash: string, trusted: TrustedDocuments): Members {
  const query = trusted.byHash(hash);
  if (query === undefined) throw new HttpError(400, 'PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound');
  return { query, extensions: undefined };
}

function hashIn(extensions: unknown): string | null {
  const persisted = isRecord(extensions) ? extensions['persistedQuery'] : undefined;
  if (persisted === undefined || persisted === null) return null;
  if (isRecord(persisted) && persisted['version'] === 1 && typeof persisted['sha256Hash'] === 'string') {
    return persisted['sha256Hash'];
  }
  throw badRequest('"extensions.persistedQuery" must be {"version": 1, "sha256Hash": "<64 hexadecimal digits>"}.');
}

const isRecord = (value: unknown): value is Members => typeof value === 'object' && value !== null;

const badRequest = (message: string) => new HttpError(400, 'BAD_REQUEST', message);

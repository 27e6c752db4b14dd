import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import Negotiator from 'negotiator';

type Coding = 'br' | 'gzip';

/** The types of `negotiator` lack the order among codings that the client likes equally. */
interface Accepted {
  encoding(available: string[], options?: { preferred: string[] }): string | undefined;
}

/** Compressing a shorter body saves less than its packet takes. */
const leastBytes = 1_024;

/** Brotli's default takes a hundred times as long as this and saves a few percent more. */
const brotliQuality = 5;

/** Whether bodies of a content type become smaller. Pictures and fonts are compressed already. */
export const isCompressible = (type: string): boolean => /^(text\/|[^;]*(json|javascript|svg))/.test(type);

/** The coding for a body of a length by the header Accept-Encoding; null if the client accepts none. */
export function codingFor({ headers }: IncomingMessage, length: number): Coding | 'identity' | null {
  const header = headers['accept-encoding'];
  // What programs send, and what browsers send: neither forbids to leave a short body as it is.
  if (header === undefined || (length < leastBytes && !/identity|\*/.test(String(header)))) return 'identity';
  const accepted: Accepted = new Negotiator({ headers });
  if (length < leastBytes && accepted.encoding(['identity']) !== undefined) return 'identity';
  const best = accepted.encoding(['br', 'gzip', 'identity'], { preferred: ['br', 'gzip'] });
  return (best as Coding | 'identity' | undefined) ?? null;
}

/** Compresses on a thread of Node's pool, so that other requests are still served. */
export function compressed(bytes: Buffer, coding: Coding): Promise<Buffer> {
  if (coding === 'gzip') return promisify(gzip)(bytes);
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
  const params = { [BROTLI_PARAM_QUALITY]: brotliQuality, [BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return promisify(brotliCompress)(bytes, { params });
}

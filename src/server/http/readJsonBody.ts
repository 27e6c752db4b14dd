import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { MIMEType } from 'node:util';
import { HttpError } from './HttpError.ts';

/** The largest body of a request: 1 MB. */
export const bodyLimit = 1_000_000;

/**
 * Reads a JSON body, or throws an `HttpError` that says what was expected. The library `raw-body` stops reading at the
 * limit, after which the client sees a broken connection in place of the 413.
 */
export async function readJsonBody(request: IncomingMessage): Promise<unknown> {
  requireJson(request);
  const body = await readWithinLimit(request);
  if (body.length === 0) throw badRequest('The body is empty. Expected JSON such as {"query": "{ __typename }"}.');
  if (!isUtf8(body)) throw badRequest('The body is not valid UTF-8, which JSON requires.');
  try {
    return JSON.parse(body.toString('utf8'));
  } catch (error) {
    throw badRequest(`The body is not JSON: ${(error as SyntaxError).message}.`);
  }
}

function requireJson({ headers }: IncomingMessage): void {
  const given = headers['content-type'];
  const encoding = headers['content-encoding'];
  // What nearly every client sends.
  if (given === 'application/json' && encoding === undefined) return;
  const type = parseType(given ?? '');
  const charset = type?.params.get('charset')?.toLowerCase() ?? 'utf-8';
  if (type?.essence !== 'application/json' || !['utf-8', 'utf8'].includes(charset)) {
    const found = given === undefined ? 'The header is missing.' : `Found: ${given.slice(0, 200)}.`;
    throw unsupported(`Content-Type must be application/json in UTF-8. ${found}`);
  }
  if (encoding !== undefined && encoding.toLowerCase() !== 'identity') {
    throw unsupported('Content-Encoding is not supported for requests: send the body uncompressed.');
  }
}

function parseType(header: string): MIMEType | undefined {
  try {
    return new MIMEType(header);
  } catch {
    return undefined;
  }
}

async function readWithinLimit(request: IncomingMessage): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > bodyLimit) throw tooLarge();
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let length = 0;
    request.on('data', (part: Buffer) => {
      length += part.length;
      if (length <= bodyLimit) parts.push(part);
      else {
        // Reads and discards the rest so that the client receives the answer. The request timeout limits this.
        parts.length = 0;
        reject(tooLarge());
      }
    });
    request.on('end', () => resolve(parts.length === 1 ? parts[0]! : Buffer.concat(parts)));
    request.on('error', reject);
  });
}

const badRequest = (message: string) => new HttpError(400, 'BAD_REQUEST', message);
const unsupported = (message: string) =>
  new HttpError(415, 'UNSUPPORTED_MEDIA_TYPE', message, { 'accept-post': 'application/json' });
const tooLarge = () =>
  new HttpError(413, 'PAYLOAD_TOO_LARGE', `The body is larger than ${bodyLimit.toLocaleString('en')} bytes.`);

import type { ServerResponse } from 'node:http';
import { codingFor, compressed, isCompressible } from './compress.ts';
import { HttpError } from './HttpError.ts';

const json = 'application/json; charset=utf-8';

/** Sends a complete body, compressed if the client accepts that. `type` is its content type. */
export async function answer(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Buffer,
): Promise<void> {
  if (!isCompressible(type)) return send(response, status, type, body);
  response.appendHeader('vary', 'Accept-Encoding');
  const coding = codingFor(response.req, Buffer.byteLength(body));
  if (coding === null) return send(response, 406, json, textOf(noCoding));
  if (coding === 'identity') return send(response, status, type, body);
  response.setHeader('content-encoding', coding);
  const etag = response.getHeader('etag');
  // The compressed bytes can differ from one version of the library to the next.
  if (typeof etag === 'string' && !etag.startsWith('W/')) response.setHeader('etag', `W/${etag}`);
  send(response, status, type, await compressed(Buffer.from(body), coding));
}

/** Node sends the headers and a body that is text in one piece. */
function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body) }).end(body);
}

export const answerJson = (response: ServerResponse, status: number, body: unknown): Promise<void> =>
  answer(response, status, json, `${JSON.stringify(body)}\n`);

export const answerHtml = (response: ServerResponse, status: number, html: string): Promise<void> =>
  answer(response, status, 'text/html; charset=utf-8', html);

/** Sends an error in the form of GraphQL errors, which every client of the API understands. */
export async function answerError(response: ServerResponse, error: HttpError): Promise<void> {
  for (const [name, value] of Object.entries(error.headers)) response.setHeader(name, value);
  await answer(response, error.status, json, textOf(error));
}

const textOf = ({ message, code }: HttpError): Buffer =>
  Buffer.from(`${JSON.stringify({ errors: [{ message, extensions: { code } }] })}\n`);

const noCoding = new HttpError(
  406,
  'NOT_ACCEPTABLE',
  'Accept-Encoding excludes every coding that this server has: br, gzip and identity. Accept one of them.',
);

import type { ServerResponse } from 'node:http';
import type { HttpError } from './HttpError.ts';

/** Sends a complete body. `type` is its content type. */
export function answer(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body) }).end(body);
}

export function answerJson(response: ServerResponse, status: number, body: unknown): void {
  answer(response, status, 'application/json; charset=utf-8', `${JSON.stringify(body)}\n`);
}

export function answerHtml(response: ServerResponse, status: number, html: string): void {
  answer(response, status, 'text/html; charset=utf-8', html);
}

/** Sends an error in the form of GraphQL errors, which every client of the API understands. */
export function answerError(response: ServerResponse, { status, code, message, headers }: HttpError): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  answerJson(response, status, { errors: [{ message, extensions: { code } }] });
}

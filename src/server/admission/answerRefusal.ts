import type { ServerResponse } from 'node:http';
import type { Refusal } from './Refusal.ts';

/** Sends a refusal in the fewest steps, as JSON in the form of GraphQL errors. */
export function answerRefusal(response: ServerResponse, { status, code, message, retryAfter }: Refusal): void {
  const body = `{"errors":[{"message":${JSON.stringify(message)},"extensions":{"code":"${code}","retryAfter":${retryAfter}}}]}\n`;
  response
    .writeHead(status, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(body),
      'retry-after': String(retryAfter),
    })
    .end(body);
}

import { HttpError } from '../http/HttpError.ts';

/** A request that is not served because others are. `retryAfter` is in seconds. */
export class Refusal extends HttpError {
  readonly retryAfter: number;

  constructor(code: 'OVERLOADED' | 'TOO_MANY_REQUESTS', message: string, retryAfter = 1) {
    super(code === 'OVERLOADED' ? 503 : 429, code, message, { 'retry-after': String(retryAfter) });
    this.retryAfter = retryAfter;
  }
}

const tooMany = 'The server has more requests than it can answer in time. Try again later.';
const soon = new Refusal('OVERLOADED', tooMany);

/** `retryAfter` is in seconds. The usual refusal is made once: refusing must cost nearly nothing. */
export const overloaded = (retryAfter = 1): Refusal =>
  retryAfter === 1 ? soon : new Refusal('OVERLOADED', tooMany, retryAfter);

export const overShare = new Refusal(
  'TOO_MANY_REQUESTS',
  'The server is busy, and this client has more requests waiting than others. Send fewer at a time.',
);

export const overRate = (rate: number, retryAfter: number): Refusal =>
  new Refusal(
    'TOO_MANY_REQUESTS',
    `This client sends more than ${rate} requests a second (CLIENT_RATE). Send fewer.`,
    retryAfter,
  );

/**
 * An error that the user can fix. It is shown as its message, without a stack trace. The message says what is wrong,
 * where, what was expected and how to fix it. User names and passwords in addresses are blotted out.
 */
export class UserError extends Error {
  override name = 'UserError';

  constructor(message: string, options?: ErrorOptions) {
    super(message.replaceAll(userInfo, '//***@'), options);
  }
}

/** `//user:password@` of an address, such as that of a mirror in the output of Maven. */
const userInfo = /\/\/[^\s/?#"'`@]*(?:@[^\s/?#"'`@]*)*@/g;

/** An error in the arguments of an operation. `docs/errors.md` describes each `code`. */
export class QuestionError extends Error {
  override name = 'QuestionError';
  readonly code: 'BAD_CURSOR' | 'BAD_USER_INPUT' | 'MARKET_TOO_LARGE' | 'UNKNOWN_ENTITY';

  constructor(code: QuestionError['code'], message: string) {
    super(message);
    this.code = code;
  }
}

/** Why the work on a request ends before its answer. `docs/errors.md` describes each `code`. */
export class RequestEnded extends Error {
  override name = 'RequestEnded';
  readonly code: 'CANCELLED' | 'TIMEOUT';

  constructor(code: RequestEnded['code'], message: string) {
    super(message);
    this.code = code;
  }
}

/** The client has left, so nobody waits for the answer. */
export const clientLeft = (): RequestEnded =>
  new RequestEnded('CANCELLED', 'The client disconnected before the answer was complete.');

/** The time of the request is over. */
export const timeOver = (milliseconds: number): RequestEnded =>
  new RequestEnded(
    'TIMEOUT',
    `The answer was not complete within ${milliseconds / 1_000} seconds, and the work on it was stopped. Ask for less: a smaller "first", fewer levels or a narrower filter.`,
  );

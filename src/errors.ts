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

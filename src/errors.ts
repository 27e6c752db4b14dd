/**
 * A failure that the person at the keyboard can mend: shown as its message, without a stack trace. The message says
 * what is wrong, where, what was expected and how to fix it.
 */
export class UserError extends Error {
  override name = 'UserError';
}

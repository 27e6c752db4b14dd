/** Why a request is not answered: becomes a JSON answer in GraphQL's form, never a page of HTML. */
export class HttpError extends Error {
  override name = 'HttpError';
  readonly status: number;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, code: string, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

/** Refuses a method that the path does not know. */
export function methodNotAllowed(method: string | undefined, allowed: string): HttpError {
  const message = `${method} is not possible here. Allowed: ${allowed}.`;
  return new HttpError(405, 'METHOD_NOT_ALLOWED', message, { allow: allowed });
}

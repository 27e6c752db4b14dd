/** A refused request. It is answered as JSON in the form of GraphQL errors, never as an HTML page. */
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

/** The error for a method that a path does not support. */
export function methodNotAllowed(method: string | undefined, allowed: string): HttpError {
  const message = `${method} is not supported at this path. Allowed: ${allowed}.`;
  return new HttpError(405, 'METHOD_NOT_ALLOWED', message, { allow: allowed });
}

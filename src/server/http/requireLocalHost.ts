import type { IncomingMessage } from 'node:http';
import { HttpError } from './HttpError.ts';

const local = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Refuses a request whose Host header names another host. This stops DNS rebinding: a foreign web page can make its own
 * name resolve to this machine, but the browser still sends that name.
 */
export function requireLocalHost({ headers }: IncomingMessage, allowed: readonly string[]): void {
  const host = (headers.host ?? '').toLowerCase();
  const name = host.replace(/:\d*$/, '');
  if (local.includes(name) || allowed.includes(name) || allowed.includes(host)) return;
  const found = host === '' ? 'There is no Host header' : `The Host header names ${JSON.stringify(host.slice(0, 100))}`;
  const expected = `expected ${local.join(', ')} or a name in ALLOWED_HOSTS`;
  const fix = `To allow this name, start the API with ALLOWED_HOSTS=${allowable(name)}.`;
  throw new HttpError(403, 'HOST_NOT_ALLOWED', `${found}; ${expected}. ${fix}`);
}

const allowable = (name: string) => (/^[\w.:[\]-]{1,100}$/.test(name) ? name : '<name>');

import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { answer } from './answer.ts';
import type { Exchange } from './Exchange.ts';
import { entityTag, isFresh } from './entityTag.ts';
import { methodNotAllowed, HttpError } from './HttpError.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.cypher': 'text/plain; charset=utf-8',
  '.grass': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** No part of a name may begin with a dot, so no name can leave the folder or reach a hidden file. */
const plainName = /^[\w-][\w.-]*(\/[\w-][\w.-]*)*$/;

/** Browsers keep a file forever if its name contains a hash of its contents, and otherwise revalidate it each time. */
type Caching = 'immutable' | 'revalidate';

/**
 * Serves one file of a folder after `edit` has changed its contents. The library `sirv` can neither edit files nor find
 * those that a later build adds.
 */
export async function serveFile(
  { request, response }: Exchange,
  folder: string,
  name: string,
  caching: Caching,
  edit = (contents: Buffer) => contents,
): Promise<void> {
  requireGetOrHead(request.method);
  const type = types[extname(name)];
  const stored = plainName.test(name) && type ? await readIfPresent(join(folder, name)) : undefined;
  if (stored === undefined || type === undefined) throw new HttpError(404, 'NOT_FOUND', 'The file does not exist.');
  const contents = edit(stored);
  const etag = entityTag(contents);
  response.setHeader('etag', etag);
  response.setHeader('cache-control', caching === 'immutable' ? 'public, max-age=31536000, immutable' : 'no-cache');
  if (isFresh(request.headers['if-none-match'], etag)) response.writeHead(304).end();
  else await answer(response, 200, type, contents);
}

/** Refuses every method except GET and HEAD. */
export function requireGetOrHead(method: string | undefined): void {
  if (method !== 'GET' && method !== 'HEAD') throw methodNotAllowed(method, 'GET, HEAD');
}

async function readIfPresent(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch {
    return undefined;
  }
}

import { fileURLToPath } from 'node:url';
import { allowOrigins, answerOptions } from '../http/crossOrigin.ts';
import type { Route } from '../http/Exchange.ts';
import { escapeHtml } from '../http/page.ts';
import { serveFile } from '../http/serveFile.ts';

/** The files that Neo4j Browser loads from the project: guide, favourites and style. */
export const browserFiles = fileURLToPath(new URL('../../../cypher/browser', import.meta.url));

/** The API address in the guide files. It is replaced by the address of the request. */
const defaultAddress = 'http://localhost:4000/';

/** Serves the files of `folder` under `prefix`. Pages of the given origins may read them. */
export function neo4jBrowserRoute(prefix: string, origins: readonly string[], folder = browserFiles): Route {
  return async (exchange) => {
    allowOrigins(exchange, (origin) => origins.includes(origin));
    if (exchange.request.method === 'OPTIONS') return answerOptions(exchange, 'GET, HEAD, OPTIONS');
    const address = escapeHtml(`http://${exchange.request.headers.host}/`);
    const addressed = (contents: Buffer) => Buffer.from(contents.toString().replaceAll(defaultAddress, address));
    const name = exchange.path.slice(prefix.length);
    await serveFile(exchange, folder, name, 'revalidate', name.endsWith('.html') ? addressed : undefined);
  };
}

/** Origins under which Neo4j Browser is served. */
export function neo4jBrowserOrigins(httpPort: number, browser: string | undefined): string[] {
  const local = [`http://127.0.0.1:${httpPort}`, `http://localhost:${httpPort}`];
  return browser === undefined ? local : [...new Set([...local, new URL(browser).origin])];
}

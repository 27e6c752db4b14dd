import { answerHtml, answerJson } from '../http/answer.ts';
import type { ExampleOperation } from './exampleOperations.ts';
import type { Exchange, Route } from '../http/Exchange.ts';
import type { Explorer } from '../explorer/ensureExplorer.ts';
import { escapeHtml, page } from '../http/page.ts';
import { requireGetOrHead, serveFile } from '../http/serveFile.ts';

/** Allows only files of this server. Monaco needs inline styles for colours and sizes, and `data:` URLs for icons. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

interface ExplorerOptions {
  readonly explorer: Explorer;
  readonly examples: () => readonly ExampleOperation[];
  /** Whether the page may query the schema. */
  readonly introspection: boolean;
}

/** Serves GraphiQL at /graphiql and its files below that path. */
export function explorerRoute({ explorer, examples, introspection }: ExplorerOptions): Route {
  return async (exchange) => {
    const name = exchange.path.replace(/^\/graphiql\/?/, '');
    requireGetOrHead(exchange.request.method);
    if (name === 'examples.json') return answerJson(exchange.response, 200, { examples: examples(), introspection });
    if (name !== '') return serveFile(exchange, explorer.folder, name, 'immutable');
    void explorer.prepare();
    if (explorer.state().is !== 'ready') return answerPreparing(exchange, explorer);
    exchange.response.setHeader('content-security-policy', policy);
    await serveFile(exchange, explorer.folder, 'index.html', 'revalidate');
  };
}

function answerPreparing({ response }: Exchange, explorer: Explorer): Promise<void> {
  const state = explorer.state();
  response.setHeader('cache-control', 'no-store');
  if (state.is === 'failed') {
    const body = `<h1>GraphiQL could not be built</h1>
<p>The API itself works. To see the full report, run <code>npm run build:explorer</code>, then restart the API.</p>
<pre>${escapeHtml(state.reason)}</pre>`;
    return answerHtml(response, 500, page('GraphiQL could not be built', body));
  }
  response.setHeader('retry-after', '2');
  const body = `<h1>Building GraphiQL</h1>
<p>This happens once and takes a few seconds. The page reloads automatically. Meanwhile <a href="/graphql">the API</a> is available.</p>`;
  return answerHtml(response, 503, page('Building GraphiQL', body, '<meta http-equiv="refresh" content="2">'));
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Explorer } from '../../src/server/explorer/ensureExplorer.ts';
import { neo4jBrowserOrigins, neo4jBrowserRoute } from '../../src/server/routes/neo4jBrowserRoute.ts';
import { ask } from './ask.ts';
import { serveRoute } from './serveRoute.ts';
import { startApi, type StartedApi } from './startApi.ts';

const asBrowser = { headers: { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' } };
const outsideAddress = /https?:\/\/(?!127\.0\.0\.1|localhost)/;

let folder: string;
let api: StartedApi;
let production: StartedApi;
let state: ReturnType<Explorer['state']> = { is: 'preparing' };

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'explorer-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<p>GraphiQL</p>');
  writeFileSync(join(folder, 'assets/a-1.js'), 'let a;');
  writeFileSync(join(folder, '.secret.txt'), 'secret');
  const explorer: Explorer = { folder, state: () => state, prepare: async () => {}, stop: () => {} };
  api = await startApi({ explorer, address: { browserUrl: 'http://127.0.0.1:7474/browser/' } });
  production = await startApi({ explorer, environment: { NODE_ENV: 'production' } });
});
afterAll(async () => {
  await Promise.all([api.stop(), production.stop()]);
  rmSync(folder, { recursive: true });
});

describe('/', () => {
  it('links to every page and has no external URLs', async () => {
    const { status, headers, text } = await ask(`${api.url}/`);
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    for (const address of ['/graphql', '/graphiql', 'http://127.0.0.1:7474/browser/', '/readyz']) {
      expect(text).toContain(`href="${address}"`);
    }
    expect(text).toContain('href="/graphiql?example=who-funds-whose-capacity"');
    expect(text).not.toMatch(outsideAddress);
    expect((await ask(`${api.url}/`, { method: 'HEAD' })).text).toBe('');
  });
});

describe('/graphql in a browser', () => {
  it('opens Apollo Sandbox with the first example, without telemetry', async () => {
    const { status, text } = await ask(`${api.url}/graphql`, asBrowser);
    expect(status).toBe(200);
    expect(text).toContain('embeddable-sandbox');
    expect(text).toContain('query WhoFundsWhoseCapacity(');
    expect(text).toContain('"variables":{"consumer":"openai"}');
    expect(text).toContain('"runTelemetry":false');
    expect(text).toContain('<a href="/graphiql">GraphiQL</a> works without the internet.');
  });

  it('redirects to GraphiQL in production', async () => {
    const { status, headers } = await ask(`${production.url}/graphql`, asBrowser);
    expect([status, headers['location']]).toEqual([302, '/graphiql']);
  });
});

describe('/graphiql', () => {
  it('reports that it is being built, and reloads', async () => {
    state = { is: 'preparing' };
    const { status, text, headers } = await ask(`${api.url}/graphiql`, asBrowser);
    expect([status, headers['retry-after']]).toEqual([503, '2']);
    expect(text).toContain('<meta http-equiv="refresh" content="2">');
  });

  it('reports why the build failed and how to fix it', async () => {
    state = { is: 'failed', reason: 'no <Vite>' };
    const { status, text } = await ask(`${api.url}/graphiql`, asBrowser);
    expect(status).toBe(500);
    expect(text).toContain('npm run build:explorer');
    expect(text).toContain('no &#60;Vite&#62;');
  });

  it('is served with a strict content security policy once it is built', async () => {
    state = { is: 'ready' };
    const { status, text, headers } = await ask(`${api.url}/graphiql`, asBrowser);
    expect([status, text, headers['cache-control']]).toEqual([200, '<p>GraphiQL</p>', 'no-cache']);
    expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self';");
    expect(headers['content-security-policy']).not.toMatch(/http|\*/);
    const again = await ask(`${api.url}/graphiql`, { headers: { 'if-none-match': String(headers['etag']) } });
    expect([again.status, again.text]).toEqual([304, '']);
  });

  it('serves its files with permanent caching, and no other files', async () => {
    const file = await ask(`${api.url}/graphiql/assets/a-1.js`);
    expect([file.status, file.text, file.headers['content-type']]).toEqual([
      200,
      'let a;',
      'text/javascript; charset=utf-8',
    ]);
    expect(file.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    for (const path of ['.secret.txt', 'assets', 'assets/', 'assets/b.js', '%2e%2e/package.json', 'assets%2fa-1.js']) {
      expect([path, (await ask(`${api.url}/graphiql/${path}`)).status]).toEqual([path, 404]);
    }
  });

  it('lists the examples that are valid against the schema', async () => {
    const { examples, introspection } = (await ask(`${api.url}/graphiql/examples.json`)).json();
    expect(introspection).toBe(true);
    expect(examples.map(({ name }: { name: string }) => name)).toEqual(['who-funds-whose-capacity']);
    expect((await ask(`${production.url}/graphiql/examples.json`)).json().introspection).toBe(false);
  });
});

describe('/neo4j-browser/', () => {
  it('serves guides to the local Neo4j Browser only', async () => {
    writeFileSync(join(folder, 'guide.html'), '<h1>Guide</h1>');
    const origins = neo4jBrowserOrigins(7474, 'http://127.0.0.1:17474/browser/');
    expect(origins).toEqual(['http://127.0.0.1:7474', 'http://localhost:7474', 'http://127.0.0.1:17474']);
    const served = await serveRoute(neo4jBrowserRoute('/neo4j-browser/', origins, folder));
    const url = `${served.url}/neo4j-browser/guide.html`;
    const guide = await ask(url, { headers: { origin: 'http://localhost:7474' } });
    expect([guide.status, guide.text]).toEqual([200, '<h1>Guide</h1>']);
    expect(guide.headers['access-control-allow-origin']).toBe('http://localhost:7474');
    const stranger = await ask(url, { headers: { origin: 'http://localhost:7475' } });
    expect(stranger.headers['access-control-allow-origin']).toBeUndefined();
    await served.stop();
  });

  it('answers 404 for a missing file', async () => {
    expect((await ask(`${api.url}/neo4j-browser/nothing.html`)).status).toBe(404);
  });
});

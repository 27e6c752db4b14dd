import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.ts';
import { socketTo } from './socketTo.ts';
import { startApi, type StartedApi } from './startApi.ts';

let api: StartedApi;
let production: StartedApi;
/** In production, with a list of origins. */
let listing: StartedApi;
const app = 'https://app.example';
beforeAll(async () => {
  api = await startApi({ environment: { ALLOWED_HOSTS: 'Graph.example, other.example', CORS_ORIGINS: ` ${app} ` } });
  production = await startApi({ environment: { NODE_ENV: 'production' } });
  listing = await startApi({
    environment: { NODE_ENV: 'production', CORS_ORIGINS: `${app},https://other.example:8443` },
  });
});
afterAll(() => Promise.all([api, production, listing].map((each) => each.stop())));

const studio = 'https://studio.apollographql.com';
const sandbox = 'https://sandbox.embed.apollographql.com';

describe('the Host header', () => {
  it.each(['localhost', 'LOCALHOST:1', '127.0.0.1', '127.0.0.1:80', '[::1]', '[::1]:4000', 'graph.example:8080'])(
    'may be %s',
    async (host) => expect((await ask(`${api.url}/livez`, { headers: { host } })).status).toBe(200),
  );

  it.each([
    'evil.example',
    'localhost.evil.example',
    '127.0.0.1.evil.example:4000',
    '0.0.0.0',
    '[::2]',
    'localhost:80:80',
  ])('may not be %s', async (host) => {
    for (const path of ['/graphql', '/', '/livez', '/graphiql', '/neo4j-browser/x.html']) {
      const refused = await ask(`${api.url}${path}`, { headers: { host } });
      expect([path, refused.status]).toEqual([path, 403]);
      expect(refused.json().errors[0].extensions.code).toBe('HOST_NOT_ALLOWED');
      expect(refused.text).toContain('ALLOWED_HOSTS');
    }
  });
});

describe('a request without a Host header', () => {
  it('is refused too', async () => {
    const { socket, received, closed } = socketTo(api.url);
    socket.write('GET /livez HTTP/1.1\r\nConnection: close\r\n\r\n');
    await closed;
    expect(received()).toMatch(/^HTTP\/1\.1 403 /);
    expect(received()).toContain('There is no Host header');
  });
});

describe('another origin', () => {
  const preflight = (url: string, origin: string, more: Record<string, string> = {}) =>
    ask(`${url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
        ...more,
      },
    });

  it.each([studio, sandbox, app, 'http://localhost:3000', 'http://127.0.0.1:5173', 'https://[::1]'])(
    '%s is allowed in development',
    async (origin) => {
      const { status, headers } = await preflight(api.url, origin, {
        'access-control-request-private-network': 'true',
      });
      expect(status).toBe(204);
      expect(headers).toMatchObject({
        'access-control-allow-origin': origin,
        'access-control-allow-methods': 'GET, POST',
        'access-control-allow-headers': 'content-type',
        'access-control-allow-private-network': 'true',
        vary: 'Accept, Origin',
      });
      const body = '{"query":"{ greeting }"}';
      const posted = await ask(`${api.url}/graphql`, {
        method: 'POST',
        headers: { origin, 'content-type': 'application/json' },
        body,
      });
      expect(posted.headers['access-control-allow-origin']).toBe(origin);
      expect(posted.headers['access-control-expose-headers']).toBe('ETag, Retry-After, X-Request-Id');
      expect(posted.headers['vary']).toBe('Accept, Origin, Accept-Encoding');
    },
  );

  it.each([
    'https://evil.example',
    'null',
    'http://studio.apollographql.com',
    `${studio}.evil.example`,
    'http://localhost.evil.example',
    'http://localhost:3000.evil.example',
    `${app}:8443`,
    'http://192.168.0.1',
  ])('%s may not', async (origin) => {
    const { headers } = await preflight(api.url, origin, { 'access-control-request-private-network': 'true' });
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  it('is allowed in production only if CORS_ORIGINS lists it', async () => {
    for (const origin of [studio, sandbox, app, 'http://localhost:3000']) {
      const { headers } = await preflight(production.url, origin);
      expect([origin, headers['access-control-allow-origin']]).toEqual([origin, undefined]);
    }
    for (const origin of [app, 'https://other.example:8443', studio, 'http://localhost:3000']) {
      const { headers } = await preflight(listing.url, origin);
      const expected = origin === studio || origin === 'http://localhost:3000' ? undefined : origin;
      expect([origin, headers['access-control-allow-origin']]).toEqual([origin, expected]);
    }
  });

  it('may read an error of the API', async () => {
    const { status, headers } = await ask(`${listing.url}/graphql`, { method: 'POST', headers: { origin: app } });
    expect([status, headers['access-control-allow-origin']]).toEqual([415, app]);
  });

  it.each(['app.example', 'https://app.example/', '*', 'https://*.example', 'ftp://app.example', 'null'])(
    'cannot be listed as %s',
    async (CORS_ORIGINS) => {
      await expect(startApi({ environment: { CORS_ORIGINS } })).rejects.toThrow(/CORS_ORIGINS.*https:\/\/app\.example/);
    },
  );
});

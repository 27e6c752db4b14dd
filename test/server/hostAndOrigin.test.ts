import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.ts';
import { socketTo } from './socketTo.ts';
import { startApi, type StartedApi } from './startApi.ts';

let api: StartedApi;
let production: StartedApi;
beforeAll(async () => {
  api = await startApi({ environment: { ALLOWED_HOSTS: 'Graph.example, other.example' } });
  production = await startApi({ environment: { NODE_ENV: 'production' } });
});
afterAll(() => Promise.all([api.stop(), production.stop()]));

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

  it.each([studio, sandbox])('%s is allowed in development', async (origin) => {
    const { status, headers } = await preflight(api.url, origin, { 'access-control-request-private-network': 'true' });
    expect(status).toBe(204);
    expect(headers).toMatchObject({
      'access-control-allow-origin': origin,
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers': 'content-type',
      'access-control-allow-private-network': 'true',
      vary: 'Origin',
    });
    const body = '{"query":"{ greeting }"}';
    const posted = await ask(`${api.url}/graphql`, {
      method: 'POST',
      headers: { origin, 'content-type': 'application/json' },
      body,
    });
    expect(posted.headers['access-control-allow-origin']).toBe(origin);
  });

  it.each(['https://evil.example', 'null', 'http://studio.apollographql.com', `${studio}.evil.example`])(
    '%s may not',
    async (origin) => {
      const { headers } = await preflight(api.url, origin, { 'access-control-request-private-network': 'true' });
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    },
  );

  it('is never allowed in production', async () => {
    for (const origin of [studio, sandbox]) {
      const { headers } = await preflight(production.url, origin);
      expect(headers['access-control-allow-origin']).toBeUndefined();
    }
  });
});

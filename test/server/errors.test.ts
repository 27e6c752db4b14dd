import { createServer, type AddressInfo } from 'node:net';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { connect } from '../../src/graph/connect.ts';
import { ask, askGraphql } from './ask.ts';
import { smallGateway } from './smallGateway.ts';
import { startApi, type StartedApi } from './startApi.ts';

/** Returns a port of this machine on which no program listens. */
async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

let api: StartedApi;
beforeAll(async () => (api = await startApi()));
afterAll(() => api.stop());

it('replaces an internal error by an id, under which the log has the cause', async () => {
  const { status, text, json } = await askGraphql(api.url, '{ greeting broken }');
  const { data, errors } = json();
  const { errorId } = errors[0].extensions;
  expect(status).toBe(200);
  expect(data).toEqual({ greeting: 'Hello, stranger', broken: null });
  expect(errors).toEqual([
    {
      message: `Internal error, id ${errorId}`,
      path: ['broken'],
      locations: [{ line: 1, column: 12 }],
      extensions: { code: 'INTERNAL_SERVER_ERROR', errorId },
    },
  ]);
  expect(text).not.toContain('1234');
  const line = api.logged.find((entry) => entry['errorId'] === errorId);
  expect(line).toMatchObject({ level: 'error', err: { message: 'secret: the password is 1234' } });
});

it('passes errors that are meant for the client', async () => {
  const [error] = (await askGraphql(api.url, '{ refused }')).json().errors;
  expect(error.message).toBe('Unknown entity "nvida"; did you mean nvidia?');
  expect(error.extensions).toEqual({ code: 'UNKNOWN_ENTITY' });
});

it('says that the database is out of memory, not that it cannot be reached', async () => {
  const code = 'Neo.TransientError.General.MemoryPoolOutOfMemoryError';
  const gateway = smallGateway(() => Promise.reject(new neo4j.Neo4jError('1.4 GiB', code, '50N42', '')));
  const alone = await startApi({ gateway });
  const { status, json } = await askGraphql(alone.url, '{ database }');
  const [error] = json().errors;
  expect([status, error.extensions.code]).toEqual([503, 'OVERLOADED']);
  expect(error.message).toBe(
    'The database has no memory left for this answer. Ask for less, or try again in a few seconds.',
  );
  await alone.stop();
});

it('reports quickly that the database cannot be reached', async () => {
  const graph = connect({
    uri: `bolt://127.0.0.1:${await closedPort()}`,
    user: 'neo4j',
    password: 'not used',
    database: 'neo4j',
  });
  const alone = await startApi({ graph, gateway: smallGateway(() => graph.read('RETURN 1')) });
  const began = performance.now();
  const { status, headers, json, text } = await askGraphql(alone.url, '{ database }');
  expect(performance.now() - began).toBeLessThan(5_000);
  expect([status, headers['retry-after']]).toEqual([503, '2']);
  expect(json().errors[0].extensions).toEqual({ code: 'DATABASE_UNAVAILABLE' });
  expect(text).not.toContain('127.0.0.1');

  const ready = await ask(`${alone.url}/readyz`);
  expect(ready.status).toBe(503);
  expect(ready.json()).toEqual({ status: 'not ready', checks: { database: 'cannot be reached' } });
  expect((await askGraphql(alone.url, '{ greeting }')).status).toBe(200);
  await alone.stop();
  await graph.close();
});

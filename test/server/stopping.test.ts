import { EventEmitter, once } from 'node:events';
import { expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { ask, askGraphql } from './ask.ts';
import { smallGateway } from './smallGateway.ts';
import { socketTo } from './socketTo.ts';
import { startApi } from './startApi.ts';

it('answers pending requests, accepts no new ones, and closes idle connections', async () => {
  const events = new EventEmitter();
  const asked = once(events, 'asked');
  const gateway = smallGateway(async () => {
    events.emit('asked');
    await once(events, 'answer');
    return 'at last';
  });
  const api = await startApi({ gateway });
  const slow = askGraphql(api.url, '{ database }');
  await asked;
  // Connections are accepted in order, so the silent one is open once the idle one has its answer.
  const silent = socketTo(api.url);
  await once(silent.socket, 'connect');
  const idle = socketTo(api.url);
  idle.socket.write('GET /livez HTTP/1.1\r\nHost: localhost\r\n\r\n');
  await expect.poll(idle.received).toContain('{"status":"alive"}');

  const stopped = api.stop();
  await Promise.all([idle.closed, silent.closed]);
  await expect(ask(`${api.url}/livez`)).rejects.toThrow('ECONNREFUSED');
  events.emit('answer');
  const { status, headers, json } = await slow;
  expect([status, headers['connection'], json().data]).toEqual([200, 'close', { database: 'at last' }]);
  await stopped;
  await api.stop();
});

it('reports that it is draining to a request that is still arriving', async () => {
  const api = await startApi();
  const asking = socketTo(api.url);
  // One write: a server that has answered the first request has read the beginning of the second.
  asking.socket.write('GET /livez HTTP/1.1\r\nHost: localhost\r\n\r\nGET /readyz HTTP/1.1\r\nHost: localhost\r\n');
  await expect.poll(asking.received).toContain('{"status":"alive"}');
  const before = asking.received().length;
  const stopped = api.stop();
  asking.socket.write('\r\n');
  await asking.closed;
  const answer = asking.received().slice(before).trimStart();
  expect(answer).toMatch(/^HTTP\/1\.1 503 /);
  expect(answer).toContain('{"status":"draining"}');
  expect(answer.toLowerCase()).toContain('connection: close');
  await stopped;
});

it('still answers for DRAIN_MS, while it reports that it is draining', async () => {
  const api = await startApi({ environment: { DRAIN_MS: '500' } });
  const begin = performance.now();
  const stopped = api.stop();
  const ready = await ask(`${api.url}/readyz`);
  expect([ready.status, ready.json(), ready.headers['connection']]).toEqual([503, { status: 'draining' }, 'close']);
  const { status, headers } = await askGraphql(api.url, '{ greeting }');
  expect([status, headers['connection']]).toEqual([200, 'close']);
  await stopped;
  // Timers may fire a millisecond early.
  expect(performance.now() - begin).toBeGreaterThan(498);
  await expect(ask(`${api.url}/livez`)).rejects.toThrow('ECONNREFUSED');
});

it('can be stopped before it has started', async () => {
  const api = await startApi();
  await api.stop();
  await expect(api.stop()).resolves.toBeUndefined();
});

it('says what to do if the port is taken', async () => {
  const first = await startApi();
  const { port } = new URL(first.url);
  const second = startApi({ environment: { PORT: port } });
  await expect(second).rejects.toThrow(UserError);
  await expect(second).rejects.toThrow(
    `HOST=127.0.0.1 PORT=${port}: another program listens there. Stop it, or set PORT`,
  );
  await first.stop();
});

it('answers input that is not HTTP as JSON', async () => {
  const api = await startApi();
  const noise = socketTo(api.url);
  noise.socket.write('hello\r\n\r\n');
  await noise.closed;
  expect(noise.received()).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
  expect(noise.received()).toContain('"code":"BAD_REQUEST"');
  await api.stop();
});

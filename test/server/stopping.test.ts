import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { ask, askGraphql } from './ask.ts';
import { socketTo } from './socketTo.ts';
import { startApi } from './startApi.ts';

it('answers pending requests, accepts no new ones, and closes idle connections', async () => {
  const api = await startApi();
  const slow = askGraphql(api.url, '{ slow(milliseconds: 600) }');
  const idle = socketTo(api.url);
  idle.socket.write('GET /livez HTTP/1.1\r\nHost: localhost\r\n\r\n');
  const silent = socketTo(api.url);
  await setTimeout(150);
  expect(idle.received()).toContain('200 OK');

  const began = performance.now();
  const stopped = api.stop();
  await Promise.all([idle.closed, silent.closed]);
  await expect(ask(`${api.url}/livez`)).rejects.toThrow('ECONNREFUSED');
  const { status, headers, json } = await slow;
  expect([status, headers['connection'], json().data]).toEqual([200, 'close', { slow: 'at last' }]);
  await stopped;
  expect(performance.now() - began).toBeLessThan(1_500);
  await api.stop();
});

it('reports that it is draining to a request that is still arriving', async () => {
  const api = await startApi();
  const asking = socketTo(api.url);
  asking.socket.write('GET /readyz HTTP/1.1\r\nHost: localhost\r\n');
  await setTimeout(100);
  const stopped = api.stop();
  asking.socket.write('\r\n');
  await asking.closed;
  expect(asking.received()).toMatch(/^HTTP\/1\.1 503 /);
  expect(asking.received()).toContain('{"status":"draining"}');
  expect(asking.received().toLowerCase()).toContain('connection: close');
  await stopped;
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

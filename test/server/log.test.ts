import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { createLog } from '../../src/server/log.ts';
import { ask } from './ask.ts';
import { startApi } from './startApi.ts';

it('writes one line for each operation, without the values of its variables', async () => {
  const api = await startApi();
  const query = 'query Greet($name: String) { greeting(name: $name) }';
  const body = JSON.stringify({ query, variables: { name: 'Rosebud' } });
  const headers = { 'content-type': 'application/json', 'x-request-id': 'q-1' };
  await ask(`${api.url}/graphql`, { method: 'POST', headers, body });
  const search = `?query=${encodeURIComponent(query)}&variables=${encodeURIComponent('{"name":"Rosebud"}')}`;
  await ask(`${api.url}/graphql${search}`, { headers: { 'apollo-require-preflight': '1' } });
  await api.stop();

  const lines = api.logged.filter(({ msg }) => msg === 'request');
  expect(lines).toHaveLength(2);
  expect(lines[0]).toEqual({
    level: 'info',
    time: expect.any(String),
    requestId: 'q-1',
    operation: 'Greet',
    document: createHash('sha256').update(query).digest('hex').slice(0, 12),
    method: 'POST',
    path: '/graphql',
    status: 200,
    milliseconds: expect.any(Number),
    msg: 'request',
  });
  expect(JSON.stringify(api.logged)).not.toContain('Rosebud');
});

it('redacts secrets', () => {
  let written = '';
  const log = createLog({ LOG_LEVEL: 'info' }, { write: (line) => void (written += line) });
  log.info(
    { password: 'p1', config: { NEO4J_PASSWORD: 'p2' }, graph: { address: { password: 'p3' } }, user: 'neo4j' },
    'x',
  );
  expect(written).not.toMatch(/p[123]/);
  expect(written).toContain('"user":"neo4j"');
});

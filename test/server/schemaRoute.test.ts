import { buildSchema, printSchema } from 'graphql';
import { expect, it } from 'vitest';
import { ask } from './ask.ts';
import { startApi } from './startApi.ts';

const openWith = async (environment: Record<string, string>) => {
  const api = await startApi({ environment });
  const answers = {
    get: await ask(`${api.url}/schema.graphql`),
    fresh: await ask(`${api.url}/schema.graphql`, {
      headers: { 'if-none-match': '*', origin: 'http://localhost:3000' },
    }),
  };
  await api.stop();
  return answers;
};

it('the schema is served in development, and in production if the setting says so', async () => {
  for (const environment of [{ NODE_ENV: 'test' }, { NODE_ENV: 'production', PUBLISH_SCHEMA: '1' }]) {
    const { get, fresh } = await openWith(environment);
    expect([get.status, get.headers['content-type']]).toEqual([200, 'text/plain; charset=utf-8']);
    expect(printSchema(buildSchema(get.text))).toBe(get.text);
    expect(get.text).toContain('greeting(name: String): String');
    const allowed = environment.NODE_ENV === 'production' ? undefined : 'http://localhost:3000';
    expect([fresh.status, fresh.headers['access-control-allow-origin']]).toEqual([304, allowed]);
  }
  for (const environment of [{ NODE_ENV: 'production' }, { PUBLISH_SCHEMA: '0' }]) {
    const { get } = await openWith(environment);
    expect([get.status, get.json().errors[0].extensions.code]).toEqual([404, 'NOT_FOUND']);
    expect(get.text).toContain('PUBLISH_SCHEMA=1');
  }
});

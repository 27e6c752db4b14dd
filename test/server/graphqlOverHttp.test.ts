import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bodyLimit } from '../../src/server/http/readJsonBody.ts';
import { ask, askGraphql } from './ask.ts';
import { startApi, type StartedApi } from './startApi.ts';

let api: StartedApi;
beforeAll(async () => (api = await startApi()));
afterAll(() => api.stop());

const json = { 'content-type': 'application/json' };
const post = (body: string | Buffer, headers: Record<string, string> = json) =>
  ask(`${api.url}/graphql`, { method: 'POST', headers, body });
const greeting = JSON.stringify({ query: '{ greeting }' });

describe('an operation', () => {
  it('is answered by POST', async () => {
    const body = JSON.stringify({ query: 'query($n: String) { greeting(name: $n) }', variables: { n: '软银' } });
    const { status, headers, json: read } = await post(body);
    expect([status, headers['content-type']]).toEqual([200, 'application/json; charset=utf-8']);
    expect(read()).toEqual({ data: { greeting: 'Hello, 软银' } });
  });

  it('is answered by GET if the client accepts JSON by name', async () => {
    const url = `${api.url}/graphql?query=${encodeURIComponent('{ greeting(name: "a?b") }')}`;
    for (const accept of ['application/json', 'text/html;q=0.1, application/graphql-response+json; charset=utf-8']) {
      expect((await ask(url, { headers: { accept } })).json().data.greeting).toBe('Hello, a?b');
    }
    for (const headers of [{}, { accept: '*/*' }, { accept: 'image/png' }, { accept: 'application/jsonp' }]) {
      const refused = await ask(url, { headers });
      expect([refused.status, refused.json().errors[0].extensions.code]).toEqual([406, 'NOT_ACCEPTABLE']);
      expect(refused.text).toContain('Accept: application/json');
    }
  });

  it('can have an empty name, which counts as none', async () => {
    const query = 'query Greet { greeting }';
    expect((await post(JSON.stringify({ query, operationName: '' }))).json().data.greeting).toBe('Hello, stranger');
    const url = `${api.url}/graphql?operationName=&query=${encodeURIComponent(query)}`;
    const got = await ask(url, { headers: { accept: 'application/json' } });
    expect(got.json().data.greeting).toBe('Hello, stranger');
    const two = await post(JSON.stringify({ query: `${query} query Other { greeting }`, operationName: '' }));
    expect([two.status, two.json().errors[0].extensions.code]).toEqual([400, 'OPERATION_RESOLUTION_FAILURE']);
  });

  it('is answered in the media type that the client prefers', async () => {
    const accept = 'application/graphql-response+json, application/json;q=0.5';
    const { status, headers } = await post(greeting, { ...json, accept });
    expect([status, headers['content-type']]).toEqual([200, 'application/graphql-response+json; charset=utf-8']);
    expect((await post(greeting, { ...json, accept: 'image/png' })).status).toBe(406);
  });

  it('returns the id of its request', async () => {
    expect((await post(greeting, { ...json, 'x-request-id': 'mine-1' })).headers['x-request-id']).toBe('mine-1');
    expect((await post(greeting)).headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('is refused with the position of the error if it is invalid or too long', async () => {
    const syntax = await askGraphql(api.url, '{ greeting');
    expect([syntax.status, syntax.json().errors[0].extensions.code]).toEqual([400, 'GRAPHQL_PARSE_FAILED']);
    const unknown = (await askGraphql(api.url, '{ greetin }')).json().errors[0];
    expect(unknown.message).toContain('Did you mean "greeting"');
    expect(unknown.locations).toEqual([{ line: 1, column: 3 }]);
    const long = await askGraphql(api.url, `{ ${'greeting '.repeat(5_001)} }`);
    expect([long.status, long.json().errors[0].message]).toEqual([400, expect.stringContaining('5000 tokens')]);
  });

  it('can query the schema in development only', async () => {
    const introspection = '{ __schema { queryType { name } } }';
    expect((await askGraphql(api.url, introspection)).status).toBe(200);
    const production = await startApi({ environment: { NODE_ENV: 'production' } });
    const refused = await askGraphql(production.url, introspection);
    await production.stop();
    expect(refused.status).toBe(400);
  });

  const chosen = 'query ($by: Choice, $flavour: Flavour) { chosen(by: $by) one: chosen(by: { flavour: $flavour }) }';
  it.each([
    ['a field', '{ greetin }', {}],
    ['an argument', '{ greeting(nam: "Ada") }', {}],
    ['a literal', '{ chosen(by: { flavor: SWEET }) }', {}],
    ['a field of a variable', chosen, { by: { flavor: 'SWEET' } }],
    ['a value of a variable', chosen, { by: { flavour: 'SWET' }, flavour: 'SALT' }],
  ])('suggests the right name for %s in development only', async (_, query, variables) => {
    expect((await post(JSON.stringify({ query, variables }))).text).toContain('Did you mean');
    const production = await startApi({ environment: { NODE_ENV: 'production' } });
    const body = JSON.stringify({ query, variables });
    const answer = await ask(`${production.url}/graphql`, { method: 'POST', headers: json, body });
    await production.stop();
    const messages = (answer.json().errors as { message: string }[]).map(({ message }) => message);
    expect(messages).not.toHaveLength(0);
    for (const message of messages) expect(message).not.toMatch(/[Dd]id you mean|SALTY|"flavour"|"name"|"greeting"/);
  });
});

describe('an invalid request is answered as JSON', () => {
  const faults: [what: string, body: string | Buffer, headers: Record<string, string>, status: number, code: string][] =
    [
      ['malformed JSON', '{"query": ', json, 400, 'BAD_REQUEST'],
      ['an empty body', '', json, 400, 'BAD_REQUEST'],
      ['bytes that are not UTF-8', Buffer.from([0x22, 0xff, 0x22]), json, 400, 'BAD_REQUEST'],
      ['a body that is no object', '"query"', json, 400, 'BAD_REQUEST'],
      ['a batch', `[${greeting}]`, json, 400, 'BAD_REQUEST'],
      [
        'a form',
        'query={greeting}',
        { 'content-type': 'application/x-www-form-urlencoded' },
        415,
        'UNSUPPORTED_MEDIA_TYPE',
      ],
      ['plain text', greeting, { 'content-type': 'text/plain' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
      ['no type', greeting, {}, 415, 'UNSUPPORTED_MEDIA_TYPE'],
      [
        'a foreign charset',
        greeting,
        { 'content-type': 'application/json; charset=utf-16' },
        415,
        'UNSUPPORTED_MEDIA_TYPE',
      ],
      ['a compressed body', greeting, { ...json, 'content-encoding': 'gzip' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
      ['a large body', ' '.repeat(bodyLimit + 1), json, 413, 'PAYLOAD_TOO_LARGE'],
      [
        'a large body of unknown length',
        ' '.repeat(bodyLimit + 1),
        { ...json, 'transfer-encoding': 'chunked' },
        413,
        'PAYLOAD_TOO_LARGE',
      ],
    ];
  it.each(faults)('%s', async (_, body, headers, status, code) => {
    const faulty = await post(body, headers);
    expect([faulty.status, faulty.headers['content-type']]).toEqual([status, 'application/json; charset=utf-8']);
    expect(faulty.json().errors[0].extensions.code).toBe(code);
    expect(faulty.json().errors[0].message.length).toBeGreaterThan(20);
  });

  it('accepts the type with a charset', async () => {
    expect((await post(greeting, { 'content-type': 'Application/JSON; charset="UTF-8"' })).status).toBe(200);
  });

  it('lists the paths if the path is unknown', async () => {
    const lost = await ask(`${api.url}/grahpql?a=b`);
    expect(lost.status).toBe(404);
    expect(lost.json().errors[0].message).toBe(
      'There is nothing at /grahpql. GraphQL is at /graphql, GraphiQL at /graphiql, the schema at /schema.graphql, an overview at /, health at /livez and /readyz, metrics at /metrics.',
    );
    expect((await ask(`${api.url}/constructor`)).status).toBe(404);
  });

  it('lists the methods if the method is not supported', async () => {
    for (const [path, allowed] of [
      ['/graphql', 'GET, POST, OPTIONS'],
      ['/', 'GET, HEAD'],
      ['/livez', 'GET, HEAD'],
      ['/graphiql', 'GET, HEAD'],
    ] as const) {
      const refused = await ask(`${api.url}${path}`, { method: 'DELETE' });
      expect([path, refused.status, refused.headers['allow']]).toEqual([path, 405, allowed]);
      expect(refused.json().errors[0].extensions.code).toBe('METHOD_NOT_ALLOWED');
    }
  });
});

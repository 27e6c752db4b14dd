// fills: firstBundles
import { readFileSync } from 'node:fs';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSchema } from '../../src/server/apollo/createGateway.ts';
import { readExampleOperations, validExamples } from '../../src/server/routes/exampleOperations.ts';
import { readHostileQuestions, type HostileQuestion } from './hostileQuestions.ts';
import { hugeQuestions } from './hugeQuestions.ts';
import { openings, payloads } from './injections.ts';
import { startLimitedApi, type LimitedApi } from './limitedApi.ts';

/** Milliseconds. */
const mostMilliseconds = 2_000;
const limitCodes = ['QUERY_TOO_DEEP', 'QUERY_TOO_LARGE', 'QUERY_TOO_COSTLY', 'INPUT_TOO_LARGE'];
const questions: readonly HostileQuestion[] = [...readHostileQuestions(), ...hugeQuestions];
const schema = readSchema();

let api: LimitedApi;
let sizeBefore: number[];
beforeAll(async () => {
  api = await startLimitedApi();
  sizeBefore = await api.size();
  // The first questions of a new process pay for its start.
  await api.post(
    JSON.stringify({
      query: '{ deals { totalCount } search(text: "nvidia") { edges { score } } fundingCycles { complete } }',
    }),
  );
});
afterAll(() => api.stop());

/** Sends it; what comes back is no fault of the program, and comes soon. */
async function send(body: string) {
  const [sent, began] = [api.sent(), performance.now()];
  const { status, json } = await api.post(body);
  const milliseconds = performance.now() - began;
  const { errors = [], data } = json() as {
    errors?: { message: string; extensions: { code: string } }[];
    data?: unknown;
  };
  const codes = errors.map(({ extensions }) => extensions.code);
  expect(status, JSON.stringify(errors)).toBeLessThan(500);
  expect(codes).not.toContain('INTERNAL_SERVER_ERROR');
  expect(milliseconds).toBeLessThan(mostMilliseconds);
  return { codes, errors, data, statements: api.sent() - sent };
}

it('there are more than 60 of them', () => {
  expect(questions.length).toBeGreaterThan(60);
});

describe('a hostile question', () => {
  it.each(questions)(
    '$name: $expected',
    async ({ expected, statements: sent = 0, query, variables, operationName }) => {
      const { codes, errors, statements } = await send(JSON.stringify({ query, variables, operationName }));
      if (expected === 'data') return void expect(errors).toEqual([]);
      const wanted = expected.split('|');
      expect(codes).not.toEqual([]);
      expect(wanted, JSON.stringify(errors).slice(0, 500)).toEqual(expect.arrayContaining(codes));
      expect(statements).toBe(sent);
      if (!wanted.every((code) => limitCodes.includes(code))) return;
      expect(errors).toHaveLength(1);
      expect(errors[0]?.message.length).toBeLessThan(400);
    },
  );
});

describe('a hostile body', () => {
  it.each([
    ['more than 1 MB', JSON.stringify({ query: `{ __typename }${' '.repeat(1_000_000)}` }), 'PAYLOAD_TOO_LARGE'],
    ['brackets without end', '['.repeat(500_000), 'BAD_REQUEST'],
    ['a batch of a thousand', JSON.stringify(Array(1_000).fill({ query: '{ __typename }' })), 'BAD_REQUEST'],
    ['variables that are a list', '{"query": "{ __typename }", "variables": [1]}', 'BAD_REQUEST'],
    ['variables that are a text', '{"query": "{ __typename }", "variables": "{}"}', 'BAD_REQUEST'],
    ['a query that is a number', '{"query": 1}', 'BAD_REQUEST'],
    ['a query that is a map', '{"query": {"$ne": 1}}', 'BAD_REQUEST'],
    [
      'a persisted query that is none',
      '{"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "\' OR 1=1"}}}',
      '',
    ],
  ])('%s', async (_, body, code) => {
    const { codes, statements } = await send(body);
    expect(statements).toBe(0);
    expect(codes[0]).toContain(code);
  });

  it('variables 100,000 deep', async () => {
    const variables = `${'{"not":'.repeat(100_000)}{}${'}'.repeat(100_000)}`;
    const query = 'query($not: DealFilter) { deals(filter: $not) { totalCount } }';
    const { codes } = await send(`{"query": ${JSON.stringify(query)}, "variables": ${variables}}`);
    expect(codes).toEqual(['INPUT_TOO_LARGE']);
  });
});

describe('Cypher for a text', () => {
  it.each(openings(schema))('$argument', async ({ query }) => {
    for (const text of payloads) await send(JSON.stringify({ query, variables: { text } }));
  });
});

describe('what is meant well passes', () => {
  const examples = validExamples(readExampleOperations(), schema);

  it.each(examples)('$name, with pages of 50', async ({ document, variables }) => {
    const given = { ...variables, ...(/\$first\b/.test(document) ? { first: 50 } : {}) };
    expect((await codesOf(document, given)).filter((code) => limitCodes.includes(code))).toEqual([]);
  });

  it('introspection as GraphiQL and Apollo Sandbox ask for it', async () => {
    const every = {
      schemaDescription: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      inputValueDeprecation: true,
    };
    expect(await codesOf(getIntrospectionQuery())).toEqual([]);
    expect(await codesOf(getIntrospectionQuery(every))).toEqual([]);
  });

  it('the whole document of examples, one of them chosen', async () => {
    const query = examples.map(({ document }) => document).join('\n');
    expect(await codesOf(query, { text: 'nvidia' }, 'Search')).toEqual([]);
  });

  const codesOf = async (query: string, variables: Readonly<Record<string, unknown>> = {}, operationName?: string) => {
    const { json } = await api.post(JSON.stringify({ query, variables, operationName }));
    return ((json().errors ?? []) as { extensions: { code: string } }[]).map(({ extensions }) => extensions.code);
  };
});

it('a refusal says what was counted, the limit, and what to do', async () => {
  const query = readFileSync('test/limits/hostile/pages-in-pages.graphql', 'utf8');
  const [error] = (await send(JSON.stringify({ query }))).errors;
  expect(error?.message).toMatch(/^This operation can cost [\d,]+; the limit is 50,000\. .*smaller "first"/);
  expect(error?.extensions).toEqual({ code: 'QUERY_TOO_COSTLY', found: expect.any(Number), limit: 50_000 });
});

it('the graph is as it was', async () => {
  expect(await api.size()).toEqual(sizeBefore);
  expect((await send(JSON.stringify({ query: '{ deals { totalCount } }' }))).codes).toEqual([]);
});

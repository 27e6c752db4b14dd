import { describe, expect, it } from 'vitest';
import { leaksIn } from './leaksIn.ts';

const failed = (message: string) => JSON.stringify({ errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }] });

describe('a leak', () => {
  it.each([
    ['Neo.ClientError.Statement.SyntaxError: Invalid input'],
    ['could not connect to bolt://10.0.0.7:7687'],
    ['getaddrinfo ENOTFOUND db.internal, connect ECONNREFUSED 10.0.0.7:7687'],
    ['in the statement MATCH (n:Deal {key: $p0}) RETURN n'],
    ['TypeError: x\n    at run (/home/node/app/src/compile/run/openTurns.ts:12:3)'],
    ["Cannot read properties of undefined (reading 'key')"],
    ['open /usr/src/app/cypher/Deal/legs.cypher'],
    ['the password is 1234-5678'],
  ])('is found: %s', (message) => {
    expect(leaksIn(failed(message), '{ deals { totalCount } }', ['1234-5678'])).not.toEqual([]);
  });

  it('is found in the data, if it can be nothing else', () => {
    const answer = JSON.stringify({ data: { entity: { name: 'Neo.DatabaseError.General.UnknownError' } } });
    expect(leaksIn(answer, '')).toEqual(['Neo.DatabaseError.General.UnknownError']);
  });

  it.each([
    ['`first` is 101. Expected 0 to 100. Ask for fewer.'],
    ['This operation can cost 60,000; the limit is 50,000. Ask for a smaller "first".'],
    ['Internal error, id 3f0c8f0e-6b0c-4f7a-9b7e-000000000000'],
  ])('is not: %s', (message) => {
    expect(leaksIn(failed(message), '{ deals { totalCount } }')).toEqual([]);
  });

  it('is not what the question said itself', () => {
    const text = 'MATCH (n) DETACH DELETE n';
    expect(leaksIn(failed(`Unknown entity "${text}".`), `{ entity(name: "${text}") { key } }`)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { UserError } from '../../src/errors.ts';

const messageOf = (environment: Record<string, string>): string => {
  try {
    readConfig(environment);
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
    return (error as Error).message;
  }
  return 'no error';
};

describe('an address with a user and password', () => {
  it.each([
    'bolt://neo4j:secret@127.0.0.1:7687',
    'neo4j+s://:secret@db.example',
    'neo4j://neo4j:se/cret@host',
    'neo4j://neo4j:cr@secret@host',
    'neo4j://neo4j:secret?#@host',
    'http://neo4j:secret@host:7474',
    'neo4j:secret@host',
  ])('%s is refused without showing them', (uri) => {
    const message = messageOf({ NEO4J_URI: uri });
    expect(message).toMatch(/^ {2}NEO4J_URI="[^"]*\*\*\*@/m);
    expect(message).not.toMatch(/secret|cret|cr@/);
    expect(message).toContain('Set NEO4J_USER and NEO4J_PASSWORD instead');
  });

  it('is shown in no other message either', () => {
    expect(messageOf({ CORS_ORIGINS: 'https://ada:secret@app.example' })).toMatch(/CORS_ORIGINS="https:\/\/\*\*\*@app/);
    const { message } = new UserError(
      'From https://ada:s%40cret@mirror.example/maven2 and http://a:b@c@[::1]:80, for ada@example.com; see https://example.com/@ada',
    );
    expect(message).toBe(
      'From https://***@mirror.example/maven2 and http://***@[::1]:80, for ada@example.com; see https://example.com/@ada',
    );
  });
});

it('accepts addresses of each scheme', () => {
  for (const uri of ['bolt://127.0.0.1:7687', 'neo4j+s://db.example', 'neo4j+ssc://[::1]:7687/?policy=eu'])
    expect(readConfig({ NEO4J_URI: uri }).NEO4J_URI).toBe(uri);
});

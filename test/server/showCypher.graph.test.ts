// fills: firstBundles
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSeededApi, type SeededApi } from '../support/seededApi.ts';
import { askGraphql } from './ask.ts';

describe('an answer', () => {
  let api: SeededApi;
  beforeAll(async () => void (api = await startSeededApi()));
  afterAll(() => api.stop());
  const query = '{ nvidia: entity(key: "nvidia") { __typename } deals(first: 2) { totalCount } }';
  const isNvidia = ({ root }: { root: string }) => root === 'nvidia';
  const ask = async (headers: Record<string, string>) => (await askGraphql(api.url, query, headers)).json().extensions;

  it('reports the graph version and the times of each root field', async () => {
    expect(await ask({})).toEqual({
      graphVersion: expect.any(Number),
      recordedThrough: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      times: { nvidia: null, deals: null },
    });
  });

  it('shows its statements if the client asks for them', async () => {
    const { cypher } = await ask({ 'x-show-cypher': 'statement' });
    expect(cypher).toHaveLength(2);
    const { statement, parameters, milliseconds, openInNeo4jBrowser, ...rest } = cypher.find(isNvidia);
    expect({ parameters, rest }).toEqual({ parameters: { p: expect.anything() }, rest: { root: 'nvidia' } });
    expect(statement).toMatch(/^CYPHER 5\n[^]*MATCH \(\w+:Entity \{key: \$p\.v0\}\)/);
    expect(milliseconds).toBeGreaterThan(0);
    expect(decodeURIComponent(openInNeo4jBrowser)).toMatch(/#\?cmd=edit&arg=CYPHER 5[^]*\{key: 'nvidia'\}/);
  });

  it('shows the plans of its statements too', async () => {
    const { cypher } = await ask({ 'x-show-cypher': 'plan' });
    const { plan, dbHits } = cypher.find(isNvidia);
    expect(plan).toMatchObject({ operator: 'ProduceResults', children: [expect.anything()] });
    expect(dbHits).toBeGreaterThan(0);
  });
});

// fills: allBundles
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allBundles, startSeededApi, type SeededApi } from '../support/seededApi.ts';
import { compareReadings, readDifferences, readPlainly, type PlainPair, type PlainReading } from './plainReading.ts';

const pairs: readonly (readonly [PlainPair, PlainPair])[] = [
  [{ knownAt: '2026-01-31' }, { knownAt: '2026-02-28' }],
  [{ asOf: '2025-11-11', knownAt: '2026-02-28' }, { knownAt: '2026-01-31' }],
  [{ asOf: '2025-11-11', knownAt: '2026-02-28' }, {}],
];

describe('what differs between two pairs of times in the shipped data', () => {
  let api: SeededApi;
  beforeAll(async () => void (api = await startSeededApi({ bundles: allBundles })));
  afterAll(() => api?.stop());

  const ask = async (query: string, variables: Record<string, unknown> = {}) => {
    const { data, errors } = await api.ask(query, variables);
    expect(errors).toBeUndefined();
    return data;
  };
  const readings = new Map<string, Promise<PlainReading>>();
  const read = (pair: PlainPair): Promise<PlainReading> => {
    const name = JSON.stringify(pair);
    const reading = readings.get(name) ?? readPlainly(ask, pair);
    readings.set(name, reading);
    return reading;
  };

  it.each(pairs)('is what two plain readings differ in: %o and %o', { timeout: 120_000 }, async (from, to) => {
    let found = 0;
    for (const about of [null, 'openai', 'nvidia-openai-letter-of-intent-2025']) {
      const { nodes, totalCount } = await readDifferences(ask, { from, to, about, first: about === null ? 100 : 7 });
      const { answered, plain } = compareReadings(nodes, [await read(from), await read(to)], about);
      expect(answered).toEqual(plain);
      expect(nodes).toHaveLength(totalCount);
      found += totalCount;
    }
    expect(found).toBeGreaterThan(0);
  });

  const differences = (args: string, selection: string) =>
    ask(`{ differences(${args}) { totalCount edges { node { ${selection} } } } }`).then(
      ({ differences: found }) => found,
    );

  it('lists for a deal that another one replaced the link to it as a change, and the claims on the other one there', async () => {
    const { edges } = await differences(
      'about: ["openai"], from: {knownAt: "2026-01-31"}, to: {knownAt: "2026-02-28"}, first: 100',
      'change subject { ... on Deal { key } } fields { field before after } claims { document { key publishedOn } }',
    );
    const of = (key: string) =>
      edges.find(({ node }: { node: { subject: { key?: string } } }) => node.subject.key === key);
    expect(of('nvidia-openai-letter-of-intent-2025').node).toEqual({
      change: 'CHANGED',
      subject: { key: 'nvidia-openai-letter-of-intent-2025' },
      fields: [{ field: 'supersededBy', before: null, after: 'nvidia-openai-investment-2026' }],
      claims: [],
    });
    const investment = of('nvidia-openai-investment-2026').node;
    expect(investment).toMatchObject({ change: 'CAME' });
    expect(investment.fields).toContainEqual({ field: 'amounts.COMMITTED', before: null, after: '$30B' });
    expect(investment.claims).toContainEqual({ document: { key: 'abz-2026-02-18', publishedOn: '2026-02-18' } });
    for (const { document } of investment.claims) expect(document.publishedOn > '2026-01-31').toBe(true);
  });

  it('is nothing between equal pairs, and the same the other way round with before and after exchanged', async () => {
    const [from, to] = ['{knownAt: "2026-01-31"}', '{knownAt: "2026-02-28"}'];
    const selection = 'change fields { field before after } claims { key document { key } }';
    expect(await differences(`from: ${to}, to: ${to}`, selection)).toEqual({ totalCount: 0, edges: [] });
    const forth = await differences(`about: ["openai"], from: ${from}, to: ${to}, first: 100`, selection);
    const back = await differences(`about: ["openai"], from: ${to}, to: ${from}, first: 100`, selection);
    const turned = { CAME: 'WENT', WENT: 'CAME', CHANGED: 'CHANGED' } as Readonly<Record<string, string>>;
    const sorted = (fields: readonly { field: string }[]) =>
      fields.toSorted((one, other) => (one.field < other.field ? -1 : 1));
    expect(back.totalCount).toBe(forth.totalCount);
    for (const [index, { node }] of back.edges.entries()) {
      const { change, fields, claims } = forth.edges[index].node;
      expect(node.change).toBe(turned[change]);
      expect(node.claims).toEqual(claims);
      const exchanged = sorted(fields).map(
        ({ before, after, ...rest }: { field: string; before?: string; after?: string }) => ({
          ...rest,
          before: after,
          after: before,
        }),
      );
      expect(sorted(node.fields)).toEqual(exchanged);
    }
  });

  it('has no claims if only the valid date differs', async () => {
    const { totalCount, edges } = await differences(
      'from: {asOf: "2025-06-01"}, to: {asOf: "2025-12-01"}, first: 100',
      'claims { key }',
    );
    expect(totalCount).toBeGreaterThan(100);
    expect(edges.flatMap(({ node }: { node: { claims: unknown[] } }) => node.claims)).toEqual([]);
  });

  it('goes on after any difference, and backwards, in one list', async () => {
    const page = async (args: string) => {
      const { differences: found } = await ask(
        `{ differences(from: {knownAt: "2025-10-01"}, to: {}, ${args}) { pageInfo { hasNextPage hasPreviousPage } edges { cursor node { subject { ... on Deal { key } ... on Tie { key } ... on Observation { key } ... on Statement { key } } } } } }`,
      );
      return found;
    };
    const keysOf = ({ edges }: { edges: { node: { subject: { key: string } } }[] }) =>
      edges.map(({ node }) => node.subject.key);
    const whole: string[] = [];
    for (let after = ''; ;) {
      const found = await page(`first: 97${after}`);
      whole.push(...keysOf(found));
      if (!found.pageInfo.hasNextPage) break;
      after = `, after: ${JSON.stringify(found.edges.at(-1).cursor)}`;
    }
    expect(new Set(whole).size).toBe(whole.length);
    const last = await page('last: 5');
    expect(keysOf(last)).toEqual(whole.slice(-5));
    expect(keysOf(await page(`last: 3, before: ${JSON.stringify(last.edges[0].cursor)}`))).toEqual(whole.slice(-8, -5));
  });

  it('refuses what it does not know, and names what is near', async () => {
    const { errors } = await api.ask('{ differences(about: ["opnai"], from: {}, to: {}) { totalCount } }');
    expect(errors?.[0].extensions.code).toBe('UNKNOWN_ENTITY');
    expect(errors?.[0].message).toContain(
      '"about": no entity, deal, tie, observation or statement has the key "opnai"; the nearest are openai',
    );
  });

  it('rings that opened are those of the one search that the other lacks', async () => {
    const rings = async (times: string) => {
      const { fundingCycles: found } = await ask(
        `{ fundingCycles(through: ["nvidia"], first: 100${times}) { complete totalCount edges { node { key } } } }`,
      );
      expect([found.complete, found.edges.length]).toEqual([true, found.totalCount]);
      return new Set<string>(found.edges.map(({ node }: { node: { key: string } }) => node.key));
    };
    const [before, after] = [await rings(', knownAt: "2025-10-01"'), await rings(', knownAt: "2026-04-01"')];
    const { ringDifferences: found } = await ask(`{ ringDifferences(
      through: ["nvidia"], from: { knownAt: "2025-10-01" }, to: { knownAt: "2026-04-01" }
    ) { complete truncatedBy opened { key entities { key } by { key stage } } closed { key } } }`);
    const keysOf = (some: readonly { key: string }[]) => some.map(({ key }) => key).sort();
    expect(found).toMatchObject({ complete: true, truncatedBy: null });
    expect(keysOf(found.opened)).toEqual([...after].filter((key) => !before.has(key)).sort());
    expect(keysOf(found.closed)).toEqual([...before].filter((key) => !after.has(key)).sort());
    expect(found.opened.length).toBeGreaterThan(5);
    for (const { key, entities, by } of found.opened) {
      expect(entities.map((each: { key: string }) => each.key).join('>')).toBe(key);
      expect(by.length).toBeGreaterThan(0);
    }
    const nebius = found.opened.find(({ key }: { key: string }) => key === 'nebius>nvidia');
    expect(keysOf(nebius.by)).toEqual(['nebius-nvidia-systems-2026', 'nvidia-nebius-2026']);
  });
});

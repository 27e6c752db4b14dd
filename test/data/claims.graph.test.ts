// fills: allBundles
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allBundles, startSeededApi, type SeededApi } from '../support/seededApi.ts';
import { writtenClaims, type Written } from './writtenClaims.ts';

// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Answer = any;

const typed = `field text value stage binding
  amount { min max currency qualifier basis scope estimatedBy }
  quantity { min max unit qualifier of }
  date { from to precision }
  parties { entity { name } as share role }`;
const claims = `evidence(first: 100) { edges { node { key subject { __typename ... on Node { id } } states { ${typed} } } } }`;

/** Every claim of the shipped bundles, asked for through the API and read from the files. */
describe('what every claim of the shipped bundles states', () => {
  let api: SeededApi;
  beforeAll(async () => void (api = await startSeededApi({ bundles: allBundles })));
  afterAll(() => api.stop());

  const ask = async (query: string, variables = {}): Promise<Answer> => {
    const { data, errors } = await api.ask(query, variables);
    expect(errors).toBeUndefined();
    return data;
  };
  /** All nodes of a list, page by page. */
  const nodesOf = async (list: string, selection: string): Promise<Answer[]> => {
    const found: Answer[] = [];
    for (let after: string | null = null; ;) {
      const page: Answer = (
        await ask(
          `query($after: String) { ${list}(first: 20, after: $after) { pageInfo { hasNextPage endCursor } edges { node { ${selection} } } } }`,
          { after },
        )
      )[list];
      found.push(...page.edges.map(({ node }: Answer) => node));
      if (!page.pageInfo.hasNextPage) return found;
      after = page.pageInfo.endCursor;
    }
  };

  it('is what is written in it, field by field', async () => {
    const entities = await nodesOf('entities', `key name ties { ${claims} }`);
    const names = new Map<string, string>(entities.map(({ key, name }) => [key, name]));
    const subjects = [
      ...entities.flatMap(({ ties }) => ties),
      ...(await nodesOf('deals', claims)),
      ...(await nodesOf('observations', claims)),
      ...(await nodesOf('statements', claims)),
    ];
    const found = new Map<string, Answer>(
      subjects.flatMap(({ evidence }) => evidence.edges.map(({ node }: Answer) => [node.key, node.states])),
    );
    const written = writtenClaims('seeds', (entity) => names.get(entity) ?? entity);
    expect([...found.keys()].sort()).toEqual([...written.keys()].sort());
    const different = [...written].flatMap(([key, fields]) => {
      const [one, other] = [fields.map(inNumbers), found.get(key).map(inNumbers)];
      return JSON.stringify(one) === JSON.stringify(other) ? [] : [{ key, written: one, found: other }];
    });
    expect(different.slice(0, 3)).toEqual([]);
    expect(written.size).toBeGreaterThan(1500);
  });
});

/** The same figure may be written with more zeros. */
function inNumbers({ field, text, amount, quantity, date, stage, binding, parties, value }: Written): unknown {
  const bounds = (figure: Answer) =>
    figure && { ...sorted(figure), min: figure.min && Number(figure.min), max: figure.max && Number(figure.max) };
  return [
    field,
    text,
    bounds(amount),
    bounds(quantity),
    date && sorted(date),
    stage,
    binding,
    parties?.map(sorted) ?? null,
    value,
  ];
}

const sorted = (object: object) =>
  Object.fromEntries(
    Object.entries(object)
      .map(([name, value]) => [name, name === 'entity' && typeof value === 'object' ? value.name : value])
      .sort(),
  );

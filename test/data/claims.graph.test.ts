// fills: allBundles
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openExecutor } from '../support/executor.ts';
import { openGraph } from '../support/graph.ts';
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
  afterAll(() => Promise.all([api.stop(), graph.close()]));

  const graph = openGraph();
  // The executor itself, because what is asked here is more than a client may ask at once.
  const execute = openExecutor(graph);
  const ask = async (query: string, variables = {}): Promise<Answer> => {
    const { data, errors } = await execute({ document: parse(query), variables });
    expect(errors).toBeUndefined();
    return data;
  };
  /** All nodes of a list, page by page. */
  const nodesOf = async (list: string, selection: string): Promise<Answer[]> => {
    const found: Answer[] = [];
    for (let after: string | null = null; ;) {
      const page: Answer = (
        await ask(
          `query($after: String) { ${list}(first: 100, after: $after) { pageInfo { hasNextPage endCursor } edges { node { ${selection} } } } }`,
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

  it('of the Oracle contract is 300 billion, signed, about 4,500 MW and five years', async () => {
    const { deal } = await ask(
      `{ deal(key: "openai-oracle-compute-2025") { evidence { edges { node {
        document { key } subject { __typename ... on Deal { key } } states { field text }
      } } } } }`,
    );
    const { node } = deal.evidence.edges.find(({ node }: Answer) => node.document.key === 'verdict-oracle300');
    expect(node.subject).toEqual({ __typename: 'ComputeContract', key: 'openai-oracle-compute-2025' });
    const states = node.states.map(({ field, text }: Answer) => `${field}: ${text}`);
    expect(states).toEqual([
      'payers: OpenAI',
      'payees: Oracle',
      'amounts.CONTRACT_VALUE: $300B',
      'quantities.MW: about 4,500 MW',
      'quantities.YEAR: about 5 years',
      'stage: SIGNED',
      'binding: BINDING',
      'date: 10 Sep 2025',
      'due: 1 Jan 2027 to 31 Dec 2031',
    ]);
  });

  it('decides which evidence a field has', async () => {
    const fields = ['amounts', 'amounts.COMMITTED', 'quantities.MW', 'due', 'payers', 'kind', 'title'];
    const byField = fields.map(
      (field, index) => `f${index}: evidence(field: "${field}", first: 100) { totalCount edges { node { key } } }`,
    );
    const deals = await nodesOf(
      'deals',
      `evidence(first: 100) { edges { node { key states { field } } } } ${byField.join(' ')}`,
    );
    for (const { evidence, ...found } of deals) {
      for (const [index, field] of fields.entries()) {
        const states = ({ node }: Answer) =>
          node.states.some((each: Answer) => each.field === field || each.field.startsWith(`${field}.`));
        const keys = evidence.edges.filter(states).map(({ node }: Answer) => node.key);
        const { totalCount, edges } = found[`f${index}`];
        expect([totalCount, edges.map(({ node }: Answer) => node.key)]).toEqual([keys.length, keys]);
      }
    }
    expect(deals.filter(({ f4 }) => f4.totalCount > 0).length).toBeGreaterThan(200);
    expect(deals.filter(({ f5 }) => f5.totalCount > 0).length).toBeGreaterThan(1);
  });

  it('keeps 18,000 GPUs beside 18,000 servers, as an alternative and a conflict', async () => {
    const { deal } = await ask(`{ deal(key: "nvidia-lambda-rent-2025") {
      quantities { value unit }
      alternatives { field value conflict claim { rank rankWhy document { key } } }
      conflicts { field type chosen { value } alternatives { value claim { rank } } }
      evidence(field: "quantities.CHIP") { totalCount }
      only: evidence(field: "quantities.CHIP nvidia gpus") { edges { node { rank } } }
    } }`);
    expect(deal.quantities).toEqual([{ value: '18000', unit: 'COUNT' }]);
    const field = 'quantities.COUNT servers with nvidia gpus';
    expect(deal.alternatives.filter((each: Answer) => each.field === field)).toEqual([
      {
        ...{ field, value: '18,000 NVIDIA GPUs', conflict: 'TERMS' },
        claim: {
          rank: 'DEPRECATED',
          rankWhy: expect.stringContaining('single GPUs'),
          document: { key: 'servernews-1128840' },
        },
      },
    ]);
    expect(deal.conflicts).toContainEqual({
      ...{ field, type: 'TERMS', chosen: { value: '18,000 servers with NVIDIA GPUs' } },
      alternatives: [{ value: '18,000 NVIDIA GPUs', claim: { rank: 'DEPRECATED' } }],
    });
    expect(deal.only.edges).toEqual([{ node: { rank: 'DEPRECATED' } }]);
  });

  it('stays visible on ties, observations and statements that a person judged wrong', async () => {
    const alternatives =
      'key alternatives { value claim { rank } } conflicts { field alternatives { value claim { key } } } evidence(first: 100) { edges { node { key rank states { field text } } } }';
    const all = [
      ...(await nodesOf('entities', `ties { ${alternatives} }`)).flatMap(({ ties }) => ties),
      ...(await nodesOf('observations', alternatives)),
      ...(await nodesOf('statements', alternatives)),
    ];
    const wrong = all.filter(({ alternatives: some }) => some.some(({ claim }: Answer) => claim.rank === 'DEPRECATED'));
    expect(wrong.length).toBeGreaterThan(2);
    // What conflicts quote is what the claim states, in the same words.
    for (const { conflicts, evidence } of all) {
      for (const { field, alternatives: some } of conflicts) {
        for (const { value, claim } of some) {
          const { node } = evidence.edges.find((edge: Answer) => edge.node.key === claim.key) ?? { node: null };
          if (field !== null && node !== null) expect(node.states).toContainEqual({ field, text: value });
        }
      }
    }
  });

  it('has no field of another name', async () => {
    const { errors } = await api.ask(
      '{ deal(key: "nvidia-lambda-rent-2025") { evidence(field: "quantity") { totalCount } } }',
    );
    expect(errors).toMatchObject([
      {
        message: 'A deal has no field "quantity". Did you mean quantities?',
        path: ['deal', 'evidence'],
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
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

// fills: firstBundles
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSeededApi, type SeededApi } from '../support/seededApi.ts';

interface Deal {
  readonly key: string;
  readonly stage: string | null;
  readonly amount: { readonly usd: string | null } | null;
  readonly date: { readonly from: string; readonly to: string } | null;
  readonly maturity?: { readonly from: string; readonly to: string } | null;
  readonly quantities: readonly { readonly unit: string; readonly value: string | null }[];
  readonly partOf: { readonly key: string; readonly stage: string | null } | null;
  readonly parts: readonly { readonly key: string }[];
  readonly supersededBy: { readonly key: string } | null;
  readonly certainty: { readonly independentSources: number; readonly bestTier: string | null };
  readonly parties: readonly { readonly entity: { readonly __typename: string; readonly key: string } }[];
}

const partyKeys = ({ parties }: Deal) => parties.map(({ entity }) => entity.key);
const usd = ({ amount }: Deal) => (amount?.usd ? Number(amount.usd) : null);

const hasQuantity = ({ quantities }: Deal, of: string, least: number, most = Infinity) =>
  quantities.some(
    ({ unit, value }) => unit === of && value !== null && Number(value) >= least && Number(value) <= most,
  );
const soonestMaturity = '2026-01-01';

/** Each filter beside the same condition said in TypeScript. */
const cases: [filter: string, keeps: (deal: Deal) => boolean][] = [
  ['{}', () => true],
  ['{ key: { in: ["openai-oracle-compute-2025"] } }', ({ key }) => key === 'openai-oracle-compute-2025'],
  ['{ stage: { eq: COMPLETED } }', ({ stage }) => stage === 'COMPLETED'],
  ['{ not: { stage: { in: [COMPLETED, SIGNED] } } }', ({ stage }) => stage !== 'COMPLETED' && stage !== 'SIGNED'],
  ['{ party: { key: { eq: "nvidia" } } }', (deal) => partyKeys(deal).includes('nvidia')],
  [
    '{ party: { type: { eq: Project } } }',
    ({ parties }) => parties.some(({ entity }) => entity.__typename === 'Project'),
  ],
  ['{ party: { some: { name: { startsWith: "NVIDIA" } } } }', (deal) => partyKeys(deal).includes('nvidia')],
  [
    '{ party: { none: { key: { in: ["nvidia", "openai"] } } } }',
    (deal) => !partyKeys(deal).some((key) => ['nvidia', 'openai'].includes(key)),
  ],
  [
    '{ party: { all: { type: { eq: Organization } } } }',
    ({ parties }) => parties.every(({ entity }) => entity.__typename === 'Organization'),
  ],
  [
    '{ party: { key: { eq: "openai" }, none: { key: { eq: "nvidia" } } } }',
    (deal) => partyKeys(deal).includes('openai') && !partyKeys(deal).includes('nvidia'),
  ],
  [
    '{ amountUsd: { gte: "22500000000", lte: "100000000000" } }',
    (deal) => (usd(deal) ?? -1) >= 22.5e9 && (usd(deal) ?? 0) <= 100e9,
  ],
  ['{ amountUsd: { isNull: true } }', (deal) => usd(deal) === null],
  [
    '{ date: { within: { from: "2025-10-01", to: "2025-10-31" } } }',
    ({ date }) => date !== null && date.from >= '2025-10-01' && date.to <= '2025-10-31',
  ],
  ['{ date: { within: { from: "2025-10-02" } } }', ({ date }) => date !== null && date.from >= '2025-10-02'],
  [
    '{ date: { overlaps: { from: "2025-10-02", to: "2025-10-02" } } }',
    ({ date }) => date !== null && date.from <= '2025-10-02' && date.to >= '2025-10-02',
  ],
  ['{ date: { isNull: true } }', ({ date }) => date === null],
  [
    '{ or: [{ stage: { eq: SIGNED } }, { and: [{ party: { key: { eq: "stargate" } } }, { amountUsd: { lte: "7000000000" } }] }] }',
    (deal) => deal.stage === 'SIGNED' || (partyKeys(deal).includes('stargate') && (usd(deal) ?? Infinity) <= 7e9),
  ],
  ['{ stage: { eq: null }, party: null }', () => true],
  ['{ independentSources: { gte: 2, lte: 3 } }', ({ certainty: { independentSources: n } }) => n >= 2 && n <= 3],
  ['{ independentSources: { eq: 1 } }', ({ certainty }) => certainty.independentSources === 1],
  [
    '{ bestTier: { in: [FILING, COMPANY, WIRE] } }',
    ({ certainty: { bestTier } }) => ['FILING', 'COMPANY', 'WIRE'].includes(bestTier ?? ''),
  ],
  ['{ superseded: { eq: true } }', ({ supersededBy }) => supersededBy !== null],
  ['{ hasParts: { eq: true } }', ({ parts }) => parts.length > 0],
  ['{ partOf: {} }', ({ partOf }) => partOf !== null],
  ['{ not: { partOf: {} } }', ({ partOf }) => partOf === null],
  ['{ partOf: { key: { eq: "openai-round-2026" } } }', ({ partOf }) => partOf?.key === 'openai-round-2026'],
  ['{ partOf: { stage: { eq: SIGNED } } }', ({ partOf }) => partOf?.stage === 'SIGNED'],
  ['{ quantities: { unit: { eq: MW } } }', (deal) => hasQuantity(deal, 'MW', 0)],
  [
    '{ quantities: { unit: { eq: MW }, value: { gte: "4500", lte: "6000" } } }',
    (deal) => hasQuantity(deal, 'MW', 4500, 6000),
  ],
  ['{ quantities: { unit: { in: [CHIP] }, value: { lte: "99.5" } } }', (deal) => hasQuantity(deal, 'CHIP', 0, 99.5)],
  [
    `{ maturity: { within: { from: "${soonestMaturity}" } } }`,
    ({ maturity }) => (maturity?.from ?? '') >= soonestMaturity && maturity !== null,
  ],
];

describe('filters of deals', () => {
  let api: SeededApi;
  let all: Deal[];
  const ask = async (filter: string): Promise<Deal[]> => {
    const { data, errors } = await api.ask(
      `{ deals(first: 100, filter: ${filter}) { edges { node { key stage amount { usd } date { from to } quantities { unit value } ... on Loan { maturity { from to } } partOf { key stage } parts { key } supersededBy { key } certainty { independentSources bestTier } parties { entity { __typename key } } } } } }`,
    );
    expect(errors).toBeUndefined();
    return data.deals.edges.map(({ node }: { node: Deal }) => node);
  };
  beforeAll(async () => {
    api = await startSeededApi();
    all = await ask('{}');
  });
  afterAll(() => api.stop());

  it.each(cases)('%s', async (filter, keeps) => {
    expect(await ask(filter)).toEqual(all.filter(keeps));
  });

  it('mean the same as variables, also where the next request has another form', async () => {
    const question = 'query ($filter: DealFilter) { deals(first: 100, filter: $filter) { edges { node { key } } } }';
    const keysFor = async (filter: unknown) => {
      const { data } = await api.ask(question, { filter });
      return data.deals.edges.map(({ node }: { node: Deal }) => node.key);
    };
    const bySigned = all.filter(({ stage }) => stage === 'SIGNED').map(({ key }) => key);
    expect(await keysFor({ stage: { eq: 'SIGNED' } })).toEqual(bySigned);
    expect(await keysFor(null)).toEqual(all.map(({ key }) => key));
    expect(await keysFor({ not: { stage: { eq: 'SIGNED' } } })).toEqual(
      all.map(({ key }) => key).filter((key) => !bySigned.includes(key)),
    );
    expect(await keysFor({ stage: { eq: 'COMPLETED' } })).not.toEqual(bySigned);
  });
});

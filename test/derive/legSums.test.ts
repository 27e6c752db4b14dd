import { describe, expect, it } from 'vitest';
import type { Claim, DealStates } from '../../src/bundle/claim.ts';
import { project } from '../../src/derive/project.ts';

type Figure = NonNullable<DealStates['amounts']>[number];
const context = { lineage: new Map(), nameOf: String, unnamed: () => false, affiliations: [], rates: [] };
const amount = (dollars: number, more: Partial<Figure> = {}): Figure => ({
  ...{ min: `${dollars}00`, max: `${dollars}00`, currency: 'USD', qualifier: 'EXACT', basis: 'CONTRACT_VALUE' },
  ...more,
});
const atMost = (dollars: number) => amount(dollars, { min: null, qualifier: 'UP_TO' });
const share = (entity: string, dollars: number) => ({ entity, share: String(dollars) });

const claim = (day: string, states: Partial<DealStates>): Claim<DealStates> => ({
  key: `deal@${day}`,
  subject: 'deal',
  document: { key: day, tier: 'PRESS', publisher: day, documents: [], publishers: [], publishedTo: day },
  ...{ rank: 'NORMAL', knownFrom: day, knownTo: null },
  states: {
    ...{ kind: 'ComputeContract', stage: 'SIGNED', binding: 'BINDING' },
    ...{ payers: [{ entity: 'openai' }], payees: [{ entity: 'oracle' }] },
    date: { from: day, to: day, precision: 'DAY' },
    ...states,
  },
});

/** Payer, what is committed, up to, paid and not binding in dollars, and the last day; one line for each edge. */
const edges = (...claims: readonly Claim<DealStates>[]): string[] =>
  project([{ key: 'deal', type: 'Deal', claims }], [], context)
    .Deal[0]!.edges.filter(({ properties: { knownTo } }) => knownTo === null)
    .map(({ from, properties: { committedUsd, upToUsd, paidUsd, nonBindingUsd, amountQualifier, validTo } }) =>
      [from, amountQualifier, ...[committedUsd, upToUsd, paidUsd, nonBindingUsd].map((cents) => Number(cents) / 100)]
        .concat(validTo ?? [])
        .join(' '),
    )
    .sort();

describe('what goes over a leg', () => {
  it('is the sum of its deal, in each state of its own', () => {
    const amounts = [amount(10), amount(4, { basis: 'PAID' })];
    const paid = claim('2025-06-10', { stage: 'PARTLY_PAID', amounts });
    expect(edges(claim('2025-01-10', { amounts: [amount(10)] }), paid)).toEqual([
      'openai EXACT 10 0 0 0 2025-06-10',
      'openai EXACT 6 0 4 0',
    ]);
  });

  it.each<[string, Partial<DealStates>, string]>([
    ['a cap that is stated exactly', { amounts: [amount(10, { basis: 'CAP' })] }, 'openai EXACT 0 10 0 0'],
    ['a range', { amounts: [amount(10, { max: '1600', qualifier: 'RANGE' })] }, 'openai RANGE 10 6 0 0'],
    ['an option', { amounts: [amount(10)], binding: 'OPTION' }, 'openai EXACT 0 0 0 10'],
    ['a rumour', { amounts: [amount(10)], stage: 'RUMOURED' }, 'openai EXACT 0 0 0 0'],
  ])('of %s is in its sum', (_what, states, leg) => {
    expect(edges(claim('2025-01-10', states))).toEqual([leg]);
  });

  it('is a share if one is stated: at most that of an upper bound, its part of what is paid', () => {
    const payers = [share('openai', 6), { entity: 'softbank' }];
    expect(edges(claim('2025-01-10', { payers, amounts: [atMost(10)] }))).toEqual([
      'openai UP_TO 0 6 0 0',
      'softbank  0 0 0 0',
    ]);
    const amounts = [amount(10), amount(5, { basis: 'PAID' })];
    expect(edges(claim('2025-01-10', { payers, amounts }))).toEqual(['openai EXACT 3 0 3 0', 'softbank  0 0 0 0']);
  });
});

import { expect, it } from 'vitest';
import type { DealStates } from '../../src/bundle/claim.ts';
import { project } from '../../src/derive/project.ts';

type Figure = NonNullable<DealStates['amounts']>[number];
const context = { lineage: new Map(), nameOf: String, unnamed: () => false, affiliations: [], rates: [] };
const document = { key: 'page', tier: 'PRESS', publisher: 'us', documents: [], publishers: [] } as const;
const day = '2025-09-22';
const amount = (billions: number, more: Partial<Figure> = {}): Figure => ({
  ...{ min: `${billions}00000000000`, max: `${billions}00000000000`, currency: 'USD', qualifier: 'EXACT' },
  basis: 'COMMITTED',
  ...more,
});

function captions(states: Partial<DealStates>): string[] {
  const whole = {
    ...{ kind: 'Investment', stage: 'SIGNED', binding: 'BINDING', date: { from: day, to: day, precision: 'DAY' } },
    ...{ payers: [{ entity: 'nvidia' }], payees: [{ entity: 'openai' }] },
    ...states,
  } as DealStates;
  const made = { subject: 'deal', rank: 'NORMAL', knownFrom: day, knownTo: null } as const;
  const claim = { ...made, key: 'claim', document: { ...document, publishedTo: day }, states: whole };
  const [deal] = project([{ key: 'deal', type: 'Deal', claims: [claim] }], [], context).Deal;
  return deal!.edges.map(({ properties }) => properties.caption).sort();
}

it.each<[Partial<DealStates>, string[]]>([
  [
    { stage: 'ANNOUNCED', binding: 'NON_BINDING', amounts: [amount(100, { min: null, qualifier: 'UP_TO' })] },
    ['invests up to $100B, non-binding'],
  ],
  [{ amounts: [amount(10, { max: '1500000000000', qualifier: 'RANGE' })] }, ['invests $10B to $15B']],
  [{ amounts: [amount(5, { currency: 'EUR' })] }, ['invests €5B']],
  [{ kind: 'Loan', stage: 'RUMOURED' }, ['lends undisclosed, rumoured']],
  [{ kind: 'Warrant', binding: 'OPTION' }, ['grants warrants, undisclosed, option']],
  [
    { kind: 'Purchase', payees: [{ entity: 'dell' }, { entity: 'nvidia-2' }], amounts: [amount(38)] },
    ['buys, part of $38B', 'buys, part of $38B'],
  ],
  [
    {
      payers: [{ entity: 'amazon', share: '50000000000' }, { entity: 'others' }],
      amounts: [amount(122)],
    },
    ['invests $50B', 'invests, part of $122B'],
  ],
])('the caption of an edge says how much, whether it binds and whether it is a part: %#', (states, expected) => {
  expect(captions(states)).toEqual(expected);
});

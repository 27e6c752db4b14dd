// fills: firstBundles
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { executeOnSeeds } from '../support/executeOnSeeds.ts';

interface OwnMoney {
  readonly direction: string;
  readonly paidUsd: string;
  readonly committedUsd: string;
}

describe('entities sorted by money', () => {
  const execute = executeOnSeeds();
  const ask = (list: string) =>
    execute({
      document: parse(
        `{ entities(first: 100, ${list}) { edges { node { key money(groupBy: [DIRECTION]) { direction paidUsd committedUsd } } } } }`,
      ),
    });

  it.each([
    ['PAID_USD', 'OUT', 'paidUsd'],
    ['RECEIVED_USD', 'IN', 'paidUsd'],
    ['COMMITTED_USD', 'OUT', 'committedUsd'],
  ] as const)('%s: have the own part that `money` returns, the largest first', async (field, direction, sum) => {
    const { data, errors } = await ask(`orderBy: { field: ${field}, direction: DESC }`);
    expect(errors).toBeUndefined();
    const { edges } = data!['entities'] as { edges: { node: { money: OwnMoney[] } }[] };
    const sums = edges.map(({ node: { money } }) =>
      Number(money.find((own) => own.direction === direction)?.[sum] ?? '0'),
    );
    expect(sums).toEqual(sums.toSorted((one, other) => other - one));
    expect(sums[0]).toBeGreaterThan(1e9);
  });

  it('are refused at a pair of times, where the sums have no past', async () => {
    const { errors } = await ask('asOf: "2025-11-11", orderBy: { field: PAID_USD }');
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(errors?.[0]?.message).toContain('in the present only');
  });
});

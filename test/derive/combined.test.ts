import { describe, expect, it } from 'vitest';
import type { Claim, DealStates } from '../../src/bundle/claim.ts';
import { project } from '../../src/derive/project.ts';

type Amount = NonNullable<DealStates['amounts']>[number];

const context = { lineage: new Map(), nameOf: String, unnamed: () => false, affiliations: [], rates: [] };
const billions = (figure: number, more: Partial<Amount> = {}): Amount => ({
  ...{ min: String(figure * 1e11), max: String(figure * 1e11), currency: 'USD' },
  ...{ qualifier: 'EXACT', basis: 'COMMITTED', ...more },
});
const upTo = (figure: number) => billions(figure, { min: null, qualifier: 'UP_TO' });
const rumour = (amount: Amount): Account => ({ stage: 'RUMOURED', amounts: [amount] });

interface Account extends Partial<DealStates> {
  readonly rank?: Claim['rank'];
}

/** A loan by these accounts, each of a document of its own, one published a day after the other. */
function loan(...accounts: readonly Account[]) {
  const claims = accounts.map(({ rank = 'NORMAL', ...states }, index): Claim<DealStates> => {
    const day = `2025-11-0${index + 1}`;
    const name = `doc-${index}`;
    const document = { key: name, tier: 'PRESS', publisher: name, documents: [], publishers: [] } as const;
    return {
      ...{ key: name, subject: 'loan', document: { ...document, publishedTo: day }, rank },
      ...{ knownFrom: day, knownTo: null },
      states: { kind: 'Loan', payers: [{ entity: 'bank' }], payees: [{ entity: 'lab' }], ...states },
    };
  });
  return project([{ key: 'loan', type: 'Deal', claims }], [], context).Deal[0]!;
}

const from = (...accounts: readonly Account[]) => loan(...accounts).properties!.combinedFrom;

describe('an amount and a stage', () => {
  it('are combined if no claim states both', () => {
    const row = loan(rumour(billions(20)), { stage: 'SIGNED', binding: 'BINDING' });
    expect(row.properties).toMatchObject({
      combined: true,
      combinedFrom: ['doc-0', 'doc-1'],
      committedUsd: '2000000000000',
    });
    expect(row.properties!.caption).toBe('bank lends to lab, $20B (combined)');
    expect(row.edges.at(-1)!.properties.caption).toBe('lends $20B, combined');
    expect(row.states.map(({ knownFrom, stage, combined }) => [knownFrom, stage, combined])).toEqual([
      ['2025-11-01', 'RUMOURED', false],
      ['2025-11-02', 'RUMOURED', false],
      ['2025-11-02', 'SIGNED', true],
    ]);
  });

  it('are not if a claim states both, rounded or not', () => {
    expect(from(rumour(billions(20)), { stage: 'SIGNED', amounts: [billions(20)] })).toEqual([]);
    expect(from(rumour(billions(19.8)), { stage: 'SIGNED', amounts: [billions(20, { qualifier: 'ABOUT' })] })).toEqual(
      [],
    );
  });

  it('are not if the claim of the stage has the figure as paid, and are if it is a gain', () => {
    const completed = (basis: Amount['basis']): Account => ({ stage: 'COMPLETED', amounts: [billions(20, { basis })] });
    expect(from({ stage: 'SIGNED', amounts: [billions(20)] }, completed('PAID'))).toEqual([]);
    expect(from({ stage: 'SIGNED', amounts: [billions(20)] }, completed('GAIN'))).toEqual(['doc-0', 'doc-1']);
  });

  it('are if the claim of the stage states another figure, or only a bound', () => {
    const preferred: Account = { ...rumour(billions(20)), rank: 'PREFERRED' };
    expect(from(preferred, { stage: 'SIGNED', amounts: [billions(30)] })).toEqual(['doc-0', 'doc-1']);
    expect(from(preferred, { stage: 'SIGNED', amounts: [upTo(20)] })).toEqual(['doc-0', 'doc-1']);
    expect(from(preferred, { stage: 'SIGNED', amounts: [billions(20, { scope: 'a year' })] })).toHaveLength(2);
  });

  it('do not count what a person judged wrong', () => {
    const wrong: Account = { stage: 'SIGNED', amounts: [billions(20)], rank: 'DEPRECATED' };
    expect(from(rumour(billions(20)), wrong, { stage: 'SIGNED' })).toEqual(['doc-0', 'doc-2']);
  });

  it('are not if one of them is unknown', () => {
    expect(from({ amounts: [billions(20)] }, {})).toEqual([]);
    expect(from({ stage: 'SIGNED' })).toEqual([]);
  });
});

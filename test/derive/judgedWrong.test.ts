import { describe, expect, it } from 'vitest';
import type { Claim, DealStates } from '../../src/bundle/claim.ts';
import { project } from '../../src/derive/project.ts';

type Quantity = NonNullable<DealStates['quantities']>[number];
type Amount = NonNullable<DealStates['amounts']>[number];

const context = {
  lineage: new Map(),
  nameOf: (key: string) => key.toUpperCase(),
  unnamed: () => false,
  affiliations: [],
  rates: [],
};
const count = (
  figure: number,
  unit: Quantity['unit'],
  of: string | null = null,
  more: Partial<Quantity> = {},
): Quantity => ({
  ...{ min: String(figure), max: String(figure), qualifier: 'EXACT', unit, of },
  ...more,
});
const dollars = (figure: number, basis: Amount['basis']): Amount => ({
  ...{ min: `${figure}00`, max: `${figure}00`, currency: 'USD', qualifier: 'EXACT', basis },
});
const servers = { quantities: [count(18_000, 'COUNT', 'servers')] };
const chips = { quantities: [count(18_000, 'CHIP', 'GPUs')] };

interface Account extends Partial<DealStates> {
  readonly rank?: Claim['rank'];
}

/** A lease by these accounts, each of a document of its own, the first of the best tier. */
function lease(...accounts: readonly Account[]) {
  const claims = accounts.map(({ rank = 'NORMAL', ...states }, index): Claim<DealStates> => {
    const name = `doc-${index}`;
    const tier = index === 0 ? 'WIRE' : 'PRESS';
    const document = { key: name, tier, publisher: name, documents: [], publishers: [] } as const;
    return {
      ...{ key: name, subject: 'lease', document: { ...document, publishedTo: '2025-09-05' }, rank },
      ...{ knownFrom: '2025-09-05', knownTo: null },
      states: { kind: 'Lease', payers: [{ entity: 'nvidia' }], payees: [{ entity: 'lambda' }], ...states },
    };
  });
  const row = project([{ key: 'lease', type: 'Deal', claims }], [], context).Deal[0]!;
  return {
    quantities: row.quantities.map(({ part }) => part.caption),
    conflicts: row.conflicts.map(
      ({ properties: { type, field, chosenValue }, passedOver }) =>
        `${type} ${field}: ${chosenValue}, not ${passedOver.map(({ value }) => value).join(', ')}`,
    ),
    alternatives: row.alternatives.map(({ field, value, conflict }) => [field, value, conflict].join(' ').trim()),
  };
}

describe('one figure of two things', () => {
  const one = {
    quantities: ['18,000 servers'],
    conflicts: ['TERMS quantities.COUNT servers: 18,000 servers, not 18,000 GPUs'],
    alternatives: ['quantities.COUNT servers 18,000 GPUs TERMS'],
  };

  it('is one quantity, and a conflict on what is counted', () => {
    expect(lease(servers, chips)).toEqual(one);
    expect(lease(servers, { ...chips, rank: 'DEPRECATED' })).toEqual(one);
    expect(lease(chips, servers).quantities).toEqual(['18,000 GPUs']);
  });

  it('is two quantities if a claim states both, or if the figure is small or of another kind', () => {
    const both = { quantities: [...servers.quantities, ...chips.quantities] };
    expect(lease(both, chips)).toEqual({
      quantities: ['18,000 GPUs', '18,000 servers'],
      conflicts: [],
      alternatives: [],
    });
    const [sites, racks] = [count(5, 'COUNT', 'sites'), count(5, 'RACK')];
    expect(lease({ quantities: [sites] }, { quantities: [racks] }).quantities).toEqual(['5 sites', '5 racks']);
    const [power, units] = [count(1200, 'MW'), count(1200, 'COUNT', 'units')];
    expect(lease({ quantities: [power] }, { quantities: [units] }).conflicts).toEqual([]);
  });

  it('is no conflict if one account only names the thing more exactly', () => {
    const [plain, exact] = [count(400_000, 'CHIP'), count(400_000, 'CHIP', 'GB200 chips')];
    expect(lease({ quantities: [plain] }, { quantities: [exact] })).toMatchObject({
      quantities: ['400,000 chips'],
      conflicts: [],
    });
  });
});

describe('a value that a person judged wrong', () => {
  const right: Account = { stage: 'SIGNED', amounts: [dollars(10, 'COMMITTED')], quantities: [count(4500, 'MW')] };

  it('stays among the alternatives, of any field, unit and basis, and contradicts nothing', () => {
    const wrong: Account = {
      ...{ rank: 'DEPRECATED', stage: 'COMPLETED', instrument: 'a bond', sponsors: [{ entity: 'fund' }] },
      ...{ amounts: [dollars(90, 'CAP')], quantities: [count(300, 'CHIP', 'GPUs')] },
      due: { from: '2027-01-01', to: '2027-12-31', precision: 'YEAR' },
    };
    const row = lease(right, wrong);
    expect(row.conflicts).toEqual([]);
    expect(row.alternatives.toSorted()).toEqual([
      'amounts.CAP $90',
      'due 2027',
      'instrument a bond',
      'quantities.CHIP gpus 300 GPUs',
      'sponsors FUND',
      'stage COMPLETED',
    ]);
  });

  it('stays there if every claim was', () => {
    const { alternatives } = lease({ rank: 'DEPRECATED', stage: 'SIGNED', ...servers });
    expect(alternatives.toSorted()).toEqual([
      'payees LAMBDA',
      'payers NVIDIA',
      'quantities.COUNT servers 18,000 servers',
      'stage SIGNED',
    ]);
  });

  it('stays among the alternatives of a tie, an observation and a statement', () => {
    const document = { key: 'doc', tier: 'PRESS', publisher: 'doc', documents: [], publishers: [] } as const;
    const claims = (subject: string, common: object, ...accounts: readonly Readonly<Record<string, unknown>>[]) =>
      accounts.map(({ rank = 'NORMAL', ...own }, index) => ({
        ...{ key: `${subject}-${index}`, subject, rank, knownFrom: '2025-09-05', knownTo: null },
        document: { ...document, publishedTo: '2025-09-05' },
        states: { ...common, ...own },
      })) as unknown as Claim[];
    const wrong = { rank: 'DEPRECATED' };
    const day = { from: '2025-11-11', to: '2025-11-11', precision: 'DAY' };
    const figure = (value: string) => ({ min: value, max: value, qualifier: 'EXACT' });
    const share = { type: 'Ownership', from: 'parent', to: 'firm' };
    const price = { metric: 'PRICE', of: 'firm', currency: 'USD' };
    const opinion = { speaker: 'analyst', about: ['firm'], summary: 'It says so.' };
    const { Tie, Observation, Statement } = project(
      [
        {
          key: 'tie',
          type: 'Tie',
          claims: claims('tie', share, { percent: '51' }, { ...wrong, percent: '15', until: day }),
        },
        {
          ...{ key: 'figure', type: 'Observation' },
          claims: claims('figure', price, figure('10'), { ...wrong, ...figure('100'), date: day }),
        },
        {
          ...{ key: 'opinion', type: 'Statement' },
          claims: claims('opinion', opinion, { ...wrong, stance: 'POSITIVE', saidOn: day }),
        },
      ],
      [],
      context,
    );
    const inWords = ([row]: readonly {
      alternatives: readonly { field: string; value: string; conflict: string | null }[];
    }[]) => row!.alternatives.map(({ field, value, conflict }) => [field, value, conflict].join(' ').trim()).sort();
    expect(inWords(Tie)).toEqual(['percent 15% VALUE', 'until 11 Nov 2025']);
    expect(inWords(Observation)).toEqual(['date 11 Nov 2025', 'value $100 SCALE']);
    expect(inWords(Statement)).toEqual(['about firm', 'saidOn 11 Nov 2025', 'stance POSITIVE']);
  });
});

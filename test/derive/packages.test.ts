import { describe, expect, it } from 'vitest';
import type { Claim, DealStates } from '../../src/bundle/claim.ts';
import type { DealContext } from '../../src/derive/context.ts';
import { project } from '../../src/derive/project.ts';

type Figure = NonNullable<DealStates['amounts']>[number];

const context: DealContext = {
  lineage: new Map(),
  nameOf: (key) => key,
  unnamed: () => false,
  affiliations: [],
  rates: [],
};

const upTo = (billions: number): Figure => ({ ...exactly(billions), min: null, qualifier: 'UP_TO' });
function exactly(billions: number): Figure {
  const cents = `${billions * 1e11}`;
  return { min: cents, max: cents, currency: 'USD', qualifier: 'EXACT', basis: 'COMMITTED' };
}

function deal(key: string, amount: Figure | undefined, more: Partial<DealStates> = {}) {
  const document = { key: `doc-${key}`, tier: 'PRESS', publisher: key, documents: [], publishers: [] } as const;
  const claim: Claim<DealStates> = {
    key: `${key}@${document.key}`,
    subject: key,
    document: { ...document, publishedTo: '2025-09-25' },
    rank: 'NORMAL',
    knownFrom: '2025-09-25',
    knownTo: null,
    states: {
      kind: 'ComputeContract',
      stage: 'SIGNED',
      binding: 'BINDING',
      payers: [{ entity: 'openai' }],
      payees: [{ entity: 'coreweave' }],
      ...(amount && { amounts: [amount] }),
      ...more,
    },
  };
  return { key, type: 'Deal', claims: [claim] } as const;
}

/** The package of these parts, as it is stored. */
const packageOf = (whole: Figure, ...parts: (Figure | undefined)[]) =>
  project(
    [deal('whole', whole), ...parts.map((part, index) => deal(`part-${index}`, part, { partOf: 'whole' }))],
    [],
    context,
  ).Deal[0]!;

const edges = ({ edges: all }: ReturnType<typeof packageOf>) =>
  all
    .filter(({ properties: { validTo, knownTo } }) => validTo === null && knownTo === null)
    .map(({ properties: { amountUsd, amountQualifier } }) => [amountUsd, amountQualifier]);

describe('a package of deals', () => {
  it('that states what its parts do has no leg and no sum of its own', () => {
    const row = packageOf(exactly(22.4), exactly(11.9), exactly(4), exactly(6.5));
    expect(row.properties).toMatchObject({ package: true, remainderUsd: null, committedUsd: '0', upToUsd: '0' });
    expect([edges(row), row.conflicts]).toEqual([[], []]);
  });

  it.each<[string, Figure, (Figure | undefined)[], object, [string, string]]>([
    [
      'more, exactly',
      exactly(22.4),
      [exactly(11.9), undefined],
      { remainderUsd: '1050000000000', committedUsd: '1050000000000' },
      ['1050000000000', 'EXACT'],
    ],
    [
      'more, at most',
      upTo(100),
      [exactly(10)],
      { remainderUsd: '9000000000000', committedUsd: '0', upToUsd: '9000000000000' },
      ['9000000000000', 'UP_TO'],
    ],
  ])('that states %s, has the difference as a remainder', (_what, whole, parts, properties, leg) => {
    const row = packageOf(whole, ...parts);
    expect(row.properties).toMatchObject(properties);
    expect([edges(row), row.conflicts]).toEqual([[leg], []]);
  });

  it.each([
    { paying: ['nvidia'], left: ['amazon', 'microsoft'] },
    { paying: ['nvidia', 'amazon'], left: ['microsoft'] },
    { paying: ['nvidia', 'amazon', 'microsoft'], left: ['amazon', 'microsoft', 'nvidia'] },
  ])('of which $paying pay parts that state amounts, has a remainder of $left', ({ paying, left }) => {
    const payers = ['amazon', 'microsoft', 'nvidia'].map((entity) => ({ entity }));
    const parts = payers.map(({ entity }) =>
      deal(`part-${entity}`, paying.includes(entity) ? exactly(30) : undefined, {
        ...{ payers: [{ entity }], partOf: 'whole' },
      }),
    );
    const row = project([deal('whole', exactly(122), { payers }), ...parts], [], context).Deal[0]!;
    const present = row.edges.filter(({ properties: { validTo, knownTo } }) => validTo === null && knownTo === null);
    expect(present.map(({ from, properties: { amountUsd } }) => [from, amountUsd])).toEqual(
      left.map((payer) => [payer, null]),
    );
  });

  it('counts the parts of a part that states no amount, once', () => {
    const round = [
      deal('whole', exactly(20)),
      deal('middle', undefined, { partOf: 'whole' }),
      deal('inner', exactly(5), { partOf: 'middle' }),
      deal('open', undefined, { partOf: 'middle' }),
    ];
    const [whole, middle] = project(round, [], context).Deal;
    expect(whole!.properties).toMatchObject({ committedUsd: '1500000000000', openParts: ['middle', 'open'] });
    expect(middle!.properties).toMatchObject({ package: true, remainderUsd: null, committedUsd: '0', openParts: [] });
  });

  it('counts what replaces a part instead of it', () => {
    const round = [
      deal('whole', exactly(20)),
      deal('old', exactly(5), { partOf: 'whole' }),
      deal('new', exactly(6), { supersedes: 'old' }),
    ];
    const [whole, old, newer] = project(round, [], context).Deal;
    expect([whole, newer].map((each) => each!.properties!.committedUsd)).toEqual(['1400000000000', '600000000000']);
    expect(old!.properties).toMatchObject({ superseded: true });
  });

  it('that states less is in conflict with its parts, unless rounding or a bound explains it', () => {
    const row = packageOf(exactly(20), exactly(11.9), exactly(10.5));
    expect(row.conflicts.map(({ properties }) => properties)).toEqual([
      { key: 'whole/amounts.COMMITTED/SPLIT', type: 'SPLIT', field: 'amounts.COMMITTED', chosenValue: '$20B' },
    ]);
    expect(row.conflicts[0]!.passedOver.map(({ value }) => value)).toEqual(['$11.9B (part-0)', '$10.5B (part-1)']);
    expect(row.properties).toMatchObject({ disputed: true, remainderUsd: null });
    expect(packageOf(exactly(22), exactly(11.9), exactly(10.5)).conflicts).toEqual([]);
    const atLeast: Figure = { ...exactly(10), max: null, qualifier: 'AT_LEAST' };
    expect(packageOf(atLeast, exactly(15)).conflicts).toEqual([]);
  });
});

describe('an amount that counts something else', () => {
  it.each([7.5, 10])('goes behind that of the deal alone, and conflicts in its scope: %d billion', (figure) => {
    const wide = { ...exactly(figure), scope: 'with co-investors' };
    const both = deal('it', wide).claims.concat(
      deal('it', exactly(7.5)).claims.map((claim) => ({
        ...claim,
        key: 'it@other',
        document: { ...claim.document, key: 'other' },
      })),
    );
    const [row] = project([{ key: 'it', type: 'Deal', claims: both }], [], context).Deal;
    expect(row?.properties?.amountUsd).toBe('750000000000');
    expect(row?.conflicts.map(({ properties: { type }, passedOver }) => [type, passedOver[0]?.value])).toEqual([
      ['SCOPE', `$${figure}B with co-investors`],
    ]);
  });
});

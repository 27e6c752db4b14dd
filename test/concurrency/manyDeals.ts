import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inject } from 'vitest';

/** The entity that pays all deals. */
export const hub = 'hub';

interface Many {
  /** The bundle's key, and the beginning of the keys of its deals. */
  readonly bundle: string;
  readonly needs?: string;
  /** The numbers of its deals; what a deal is follows from its number alone. */
  readonly numbers: readonly number[];
  /** The numbers of deals of the bundle it needs that it confirms: they are derived again, with the same result. */
  readonly confirmed?: readonly number[];
}

/** Writes a bundle of loans of the hub as a file: amounts and days in many ties, and some of both unknown. */
export async function manyDeals({ bundle, needs, numbers, confirmed = [] }: Many): Promise<string> {
  const document = { key: `${bundle}-paper`, url: `https://example.com/${bundle}`, title: bundle, publisher: 'Paper' };
  const entities = [
    { key: hub, type: 'Organization', kind: 'COMPANY', name: 'Hub' },
    { key: 'other', type: 'Organization', kind: 'COMPANY', name: 'Other' },
  ];
  const text = {
    bundle,
    title: bundle,
    recordedOn: '2025-12-01',
    recordedBy: 'the tests',
    ...(needs === undefined ? { entities } : { needs: [needs] }),
    documents: [{ ...document, lang: 'en', publishedOn: '2025-11-30', tier: 'PRESS' }],
    deals: [
      ...numbers.map((number) => deal(number, bundle, document.key)),
      ...confirmed.map((number) => deal(number, needs ?? '', document.key)),
    ],
  };
  const file = join(await mkdtemp(join(inject('runFolder'), 'many-')), `${bundle}.yaml`);
  await writeFile(file, JSON.stringify(text));
  return file;
}

const deal = (number: number, bundle: string, document: string) => ({
  key: keyOf(number, bundle),
  kind: 'Loan',
  claims: [
    {
      sources: [{ document, locator: `row ${number}` }],
      payers: [hub],
      payees: ['other'],
      ...(number % 5 === 0
        ? {}
        : { amounts: [{ value: 1_000_000 * (number % 4), currency: 'USD', basis: 'COMMITTED' }] }),
      ...(number % 7 === 0 ? {} : { date: `2025-10-${String(1 + (number % 6)).padStart(2, '0')}` }),
      stage: 'SIGNED',
      binding: 'BINDING',
    },
  ],
});

/** Keys of all bundles are mixed in the order of keys. */
export const keyOf = (number: number, bundle: string): string => `deal-${String(number).padStart(3, '0')}-${bundle}`;

import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inject } from 'vitest';

/** Writes a bundle in which everybody lends to everybody: soon more rings of eight than anybody can look at. */
export async function crowd(bundle: string, size: number): Promise<string> {
  const names = Array.from({ length: size }, (_, number) => `${bundle}-${number}`);
  const deal = (from: string, to: string, number: number) => ({
    key: `${from}-lends-to-${to}`,
    kind: 'Loan',
    claims: [
      {
        ...{ sources: [{ document: `${bundle}-list`, locator: `row ${number}` }], payers: [from], payees: [to] },
        amounts: [{ value: 1_000_000 * (1 + ((number * 13) % 97)), currency: 'USD', basis: 'COMMITTED' }],
        ...{ date: '2025-10-01', stage: 'SIGNED', binding: 'BINDING' },
      },
    ],
  });
  const document = { key: `${bundle}-list`, url: `https://example.com/${bundle}`, title: 'List', publisher: 'Paper' };
  const text = {
    ...{ bundle, title: bundle, recordedOn: '2025-12-01', recordedBy: 'the tests' },
    documents: [{ ...document, lang: 'en', publishedOn: '2025-11-30', tier: 'PRESS' }],
    entities: names.map((key) => ({ key, type: 'Organization', kind: 'COMPANY', name: key })),
    deals: names
      .flatMap((from) => names.filter((to) => to !== from).map((to) => [from, to] as const))
      .map(([from, to], number) => deal(from, to, number)),
  };
  const file = join(await mkdtemp(join(inject('runFolder'), 'crowd-')), `${bundle}.yaml`);
  await writeFile(file, JSON.stringify(text));
  return file;
}

import { createWriteStream } from 'node:fs';
import { once } from 'node:events';

export const dealsABundle = 1_000;
const dealsADocument = 5;
const organizations = 5_000;

/** Writes a stream of bundles (JSON Lines): one with organizations, then others with deals, each with one claim. */
export async function writeBundles(file: string, deals: number): Promise<void> {
  const out = createWriteStream(file);
  const write = async (bundle: object) => {
    if (!out.write(`${JSON.stringify(bundle)}\n`)) await once(out, 'drain');
  };
  await write({
    ...head('organizations', []),
    entities: range(organizations).map((number) => ({
      key: `org-${number}`,
      type: 'Organization',
      kind: 'COMPANY',
      name: `Organization ${number}`,
    })),
  });
  for (let first = 0; first < deals; first += dealsABundle) {
    const numbers = range(Math.min(dealsABundle, deals - first)).map((number) => first + number);
    await write({
      ...head(`deals-${first / dealsABundle}`, ['organizations']),
      documents: [...new Set(numbers.map(documentOf))].map((key) => ({
        key,
        url: `https://example.com/${key}`,
        title: `Report ${key}`,
        publisher: `Publisher ${key.length}`,
        lang: 'en',
        publishedOn: dayOf(first),
        tier: 'PRESS',
      })),
      deals: numbers.map(dealOf),
    });
  }
  out.end();
  await once(out, 'finish');
}

const head = (bundle: string, needs: string[]) => ({
  ...{ bundle, needs },
  title: `Invented: ${bundle}`,
  recordedOn: '2026-01-01',
  recordedBy: 'the bench',
});

const range = (count: number): number[] => Array.from({ length: count }, (_, number) => number);
const documentOf = (number: number): string => `doc-${Math.floor(number / dealsADocument)}`;
const dayOf = (number: number): string => `2025-${two((number % 12) + 1)}-${two((number % 28) + 1)}`;
const two = (number: number): string => String(number).padStart(2, '0');

/** Large primes spread the parties; the first few are hubs. Nobody pays itself. */
const partiesOf = (number: number): { payer: number; payee: number } => {
  const payer = (number * 7_919) % organizations;
  const payee = (number * 104_729 + 1) % (number % 3 === 0 ? 50 : organizations);
  return { payer, payee: payer === payee ? (payee + 1) % organizations : payee };
};

const dealOf = (number: number) => ({
  key: `deal-${number}`,
  kind: ['Investment', 'Loan', 'Purchase', 'ComputeContract'][number % 4],
  claims: [
    {
      sources: [{ document: documentOf(number), locator: `para ${number % 9}` }],
      payers: [`org-${partiesOf(number).payer}`],
      payees: [`org-${partiesOf(number).payee}`],
      amounts: [{ value: String((number % 500) + 1) + '000000', currency: 'USD', basis: 'COMMITTED' }],
      date: dayOf(number),
      stage: 'SIGNED',
      binding: 'BINDING',
    },
  ],
});

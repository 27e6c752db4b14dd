import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseDateInterval } from '../../src/model/dateInterval.ts';

interface Document {
  readonly key: string;
  readonly url: string;
  readonly publishedOn?: string;
  readonly derivesFrom?: readonly { readonly document?: string }[];
}

const documents = readdirSync('seeds')
  .filter((name) => name.endsWith('.yaml'))
  .flatMap((name) => {
    const bundle = parse(readFileSync(join('seeds', name), 'utf8'), { schema: 'failsafe' }) as {
      documents?: Document[];
    };
    return bundle.documents ?? [];
  });
/** The last day of each document; null if it is undated. */
const lastDays = new Map(
  documents.map(({ key, publishedOn }) => [
    key,
    publishedOn === undefined ? null : parseDateInterval(publishedOn)!.to!,
  ]),
);

/** The documents that a dated one cites, copies or translates, although they cannot have been public by then. */
const tooLate = (known: ReadonlyMap<string, string | null>, some: readonly Document[]): string[] =>
  some.flatMap(({ key, derivesFrom = [] }) => {
    const by = known.get(key) ?? null;
    return derivesFrom.flatMap(({ document }) => {
      const day = document === undefined ? '' : (known.get(document) ?? null);
      return by === null || (day !== null && day <= by) ? [] : [`${String(document)} in ${key} of ${by}`];
    });
  });

it('an undated page that a dated one cites or copies has a latest day', () => {
  expect(tooLate(lastDays, documents)).toEqual([]);
  const cited = { key: 'later', url: '', derivesFrom: [{ document: 'page' }] };
  expect(tooLate(new Map([...Object.entries({ later: '2025-11-11', page: null })]), [cited])).toHaveLength(1);
  expect(tooLate(new Map([...Object.entries({ later: '2025-11-11', page: '2025-11-12' })]), [cited])).toHaveLength(1);
});

it('a page whose address contains a day is dated', () => {
  const undated = documents.filter(({ key }) => lastDays.get(key) === null).map(({ url }) => url);
  expect(undated.length).toBeGreaterThan(0);
  expect(undated.filter((url) => /\b20\d\d[-/_]?(0[1-9]|1[0-2])[-/_]?(0[1-9]|[12]\d|3[01])\b/.test(url))).toEqual([]);
});

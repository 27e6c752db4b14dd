import type { Bundle } from '../../src/model/bundle.ts';
import { parseDateInterval } from '../../src/model/dateInterval.ts';
import { Tier } from '../../src/model/vocabulary.ts';
import { documentKey, documentsOf } from './keys.ts';
import { below, pick, random, type Random } from './random.ts';
import type { Size } from './sizes.ts';
import { day, days, organizationName } from './words.ts';

type Document = Bundle['documents'][number];

const seed = 20_251_114;
const publishers = 200;
/** Documents of one issue: they share the day, the publisher and the tier. */
const perIssue = 4;

/** Documents in the order of their days, and a tenth as many that cite one of them. */
export function* documentsIn(size: Size): Generator<Document> {
  const next = random(seed);
  const all = documentsOf(size);
  for (let number = 0; number < all; number += 1) {
    const title = `${organizationName(below(next, size.organizations))} in report ${number}`;
    yield { ...issueOf(size, Math.floor(number / perIssue)), ...page(documentKey(number), title) };
  }
  for (let number = 0; number < all / 10; number += 1) {
    const cited = below(next, all);
    const derivesFrom = [{ how: 'CITES' as const, document: documentKey(cited) }];
    const issue = issueOf(size, Math.floor(cited / perIssue));
    yield { ...issue, ...page(`digest-${number}`, `Digest ${number}`), publisher: 'The Digest', derivesFrom };
  }
}

const page = (key: string, title: string) => ({ key, title, url: `https://news.example/${key}` });

const issuesOf = (size: Size): number => documentsOf(size) / perIssue;

/** What the documents of an issue have in common. */
export function issueOf(size: Size, issue: number): Pick<Document, 'lang' | 'publishedOn' | 'tier' | 'publisher'> {
  const publishedOn = parseDateInterval(day(Math.floor((issue * days) / issuesOf(size))))!;
  const own = random(seed + issue);
  return { lang: 'en', publishedOn, tier: pick(own, Tier.options), publisher: `Publisher ${below(own, publishers)}` };
}

/** The first issue on this day or later; the last one if there is none. */
export const issueOn = (size: Size, day: number): number =>
  Math.min(issuesOf(size) - 1, Math.ceil((day * issuesOf(size)) / days));

/** One of the documents of an issue, in the `part` of them with this number of `parts`. */
export function documentOf(issue: number, next: Random, part = 0, parts = 1): string {
  const some = perIssue / parts;
  return documentKey(issue * perIssue + part * some + below(next, some));
}

import { casting, type Cast } from './casting.ts';
import type { Deriving } from './derive.ts';
import { documentOf, issueOf } from './documents.ts';
import { emptyBundle } from './emptyBundle.ts';
import { dealKey, facilitiesOf, facilityKey, organizationKey } from './keys.ts';
import { mouldsOf, nameTokens, partyTokens, token, type Mould } from './moulds.ts';
import { below, pick, random, type Random } from './random.ts';
import type { Size } from './sizes.ts';
import type { Table } from './table.ts';
import type { Rows, Tables } from './tables.ts';
import { facilityName, organizationName } from './words.ts';
import { writeSubjects } from './writeBundle.ts';

/** The lines of a mould, each cut at its tokens: the texts at odd positions are tokens. */
interface CutMould {
  readonly deals: number;
  readonly claims: number;
  readonly issues: readonly number[];
  readonly lines: readonly (readonly [table: Table, texts: readonly string[]])[];
}

/** A bundle of deals: which, and how many claims. */
export interface CastBundle {
  readonly key: string;
  readonly subjects: readonly string[];
  readonly claims: number;
}

const seed = 20_251_115;
const perBundle = 1_000;

/**
 * Writes the deals of a market, a bundle of 1,000 after the other. To derive each deal alone would take hours at size M, so
 * some thousand are derived with tokens for keys and names, and each of them is cast many times.
 */
export function* castDeals(size: Size, tables: Tables, deriving: Deriving): Generator<CastBundle> {
  const next = random(seed);
  const cut = Array.from(mouldsOf(size), (mould) => cutMould(mould, size, tables, deriving));
  const single = cut.filter(({ deals }) => deals === 1);
  const partiesOf = casting(size, next);
  const every = Math.floor(size.deals / size.hub);
  let number = 0;
  for (let bundle = 0; number < size.deals; bundle += 1) {
    const [key, subjects] = [`deals-${bundle}`, [] as string[]];
    let claims = 0;
    while (number < Math.min(size.deals, (bundle + 1) * perBundle)) {
      // Moulds of several deals are cast between two deals of the hub, within a bundle.
      const room = number % every === 0 ? 1 : Math.min(every - (number % every), perBundle - (number % perBundle));
      const mould = pick(next, room < 3 ? single : cut);
      const deals = Array.from({ length: mould.deals }, (_, place) => dealKey(number + place));
      const tokens = tokensFor(size, next, mould, partiesOf(number), [key, ...deals]);
      for (const [table, texts] of mould.lines) table.addLine(filled(texts, tokens));
      subjects.push(...deals);
      claims += mould.claims;
      number += mould.deals;
    }
    yield { key, subjects, claims };
  }
}

/** A text that was cut at its tokens, with what they become. */
export const filled = (texts: readonly string[], tokens: ReadonlyMap<string, string>): string =>
  texts.map((text, place) => (place % 2 === 1 ? tokens.get(text)! : text)).join('');

/** What each token of a mould becomes; words of search have names in small letters. */
export function tokensFor(
  size: Size,
  next: Random,
  { issues }: Pick<Mould, 'issues'>,
  parties: Cast,
  [bundle, ...deals]: readonly [string, ...string[]],
): Map<string, string> {
  const tokens = new Map([['qqb0', bundle]]);
  deals.forEach((deal, place) => tokens.set(`qqd${place}`, deal));
  const name = (as: string, text: string) => tokens.set(as, text).set(as.toLowerCase(), text.toLowerCase());
  partyTokens.forEach((as, place) => {
    tokens.set(as, organizationKey(parties[place]!));
    name(nameTokens[as]!, organizationName(parties[place]!));
  });
  const facility = below(next, facilitiesOf(size));
  tokens.set('qqf0', facilityKey(facility));
  name(nameTokens['qqf0']!, facilityName(facility));
  // Claims on one deal follow each other, so that none cites a document twice.
  issues.forEach((issue, place) => tokens.set(`qqs${place}`, documentOf(issue, next, place % 2, 2)));
  return tokens;
}

export function cutMould({ deals, issues }: Mould, size: Size, tables: Tables, deriving: Deriving): CutMould {
  for (const [key, name] of Object.entries(nameTokens)) deriving.addEntity({ key, name });
  issues.forEach((issue, place) => {
    const { publishedOn, tier, publisher } = issueOf(size, issue);
    deriving.addFacts(`qqs${place}`, tier, publishedOn!.to!, publisher);
  });
  const lines: [Table, string[]][] = [];
  const keep = (table: Table): Pick<Table, 'add'> => ({
    add: (ends, row) => void lines.push([table, table.lineOf(ends, row).split(token)]),
  });
  const kept = <Noun extends string>(some: Readonly<Record<Noun, Table>>) =>
    Object.fromEntries(Object.entries<Table>(some).map(([noun, table]) => [noun, keep(table)])) as Readonly<
      Record<Noun, Pick<Table, 'add'>>
    >;
  const rows: Rows = { nodes: kept(tables.nodes), relationships: kept(tables.relationships) };
  const { claims } = writeSubjects(rows, deriving, { ...emptyBundle('qqb0'), deals: [...deals] });
  return { deals: deals.length, claims, issues, lines };
}

import fc from 'fast-check';
import { Stage } from '../../src/model/vocabulary.ts';

/** A bundle as a person might write it. */
export type WrittenBundle = Readonly<Record<string, unknown>> & { readonly bundle: string };

const days = ['2025-01-10', '2025-03-20', '2025-06-30', '2025-09-22', '2025-11-11'];
const day = fc.constantFrom(...days);
/** A bundle is written when all that it records has happened. */
const recordedOn = fc.constantFrom('2025-11-11', '2025-11-12', '2025-12-24', '2026-01-10');
const documentKeys = ['doc-a', 'doc-b', 'doc-c'];
const entityKeys = ['fund', 'parent', 'investee', 'twin', 'supplier'];
const entity = fc.constantFrom(...entityKeys);

const documents = fc.tuple(
  ...documentKeys.map((key) =>
    fc.record(
      {
        key: fc.constant(key),
        url: fc.constant(`https://example.com/${key}`),
        title: fc.constantFrom(`Title of ${key}`, `Another title of ${key}`),
        publisher: fc.constantFrom('One', 'Two'),
        lang: fc.constant('en'),
        publishedOn: fc.oneof(
          day,
          day,
          day.map((last) => `../${last}`),
        ),
        retrievedOn: day,
        tier: fc.constantFrom('FILING', 'PRESS', 'COPY'),
      },
      { requiredKeys: ['key', 'url', 'title', 'publisher', 'lang', 'tier'] },
    ),
  ),
);
const entities = fc.tuple(
  ...entityKeys.map((key) =>
    fc.record({
      key: fc.constant(key),
      type: fc.constant('Organization'),
      kind: fc.constantFrom('COMPANY', 'FUND'),
      name: fc.constantFrom(`The ${key}`, `${key} Inc.`),
      names: fc.constantFrom([], [{ text: `${key} Corp.`, kind: 'LEGAL', usedIn: ['doc-a'] }]),
      identifiers: fc.constantFrom(
        [],
        [{ scheme: 'TICKER', value: key }],
        [{ scheme: 'TICKER', value: key, market: 'XNAS', note: 'A receipt.', usedIn: ['doc-a'] }],
        [{ scheme: 'TICKER', value: key, market: 'XNYS', usedIn: ['doc-b'] }],
      ),
    }),
  ),
);
const source = fc.record({ document: fc.constantFrom(...documentKeys), locator: fc.constantFrom('para 1', 'para 2') });
const rank = fc.constantFrom('PREFERRED', 'DEPRECATED').map((word) => ({ rank: word, by: 'x', on: days[0], why: 'y' }));
/** Nobody pays itself. */
const parties = fc.uniqueArray(entity, { minLength: 2, maxLength: 4 }).map((keys) => {
  const half = Math.ceil(keys.length / 2);
  return { payers: keys.slice(0, half), payees: keys.slice(half) };
});
const terms = fc.record(
  {
    sources: fc.array(source, { minLength: 1, maxLength: 2 }),
    rank,
    amounts: fc
      .record({
        value: fc.constantFrom('19000000000', '18000000000', '180000000000'),
        currency: fc.constantFrom('USD', 'USD', 'JPY'),
      })
      .map((amount) => [{ ...amount, basis: 'COMMITTED' }]),
    date: day,
    stage: fc.constantFrom(...Stage.options),
    binding: fc.constantFrom('BINDING', 'NON_BINDING'),
  },
  { requiredKeys: ['sources'] },
);
const claim = fc.tuple(terms, parties).map(([stated, named]) => ({ ...stated, ...named }));
const deals = fc.tuple(
  ...['old', 'new', 'part'].map((key) =>
    fc.record({
      key: fc.constant(key),
      kind: fc.constantFrom('Investment', 'Loan'),
      ...(key === 'new' ? { supersedes: fc.constant('old') } : key === 'part' ? { partOf: fc.constant('old') } : {}),
      claims: fc.array(claim, { minLength: 1, maxLength: 2 }),
    }),
  ),
);
const bare = (name: string) =>
  fc.array(source, { minLength: 1, maxLength: 1 }).map((sources) => [{ sources, ...values[name] }]);
const values: Readonly<Record<string, object>> = { tie: {}, figure: { value: '5' }, word: {} };
const ties = fc.subarray(['unit']).chain((keys) =>
  fc.tuple(
    ...keys.map((key) =>
      fc.record({
        key: fc.constant(key),
        type: fc.constant('Affiliation'),
        from: fc.constant('fund'),
        to: fc.constant('parent'),
        claims: bare('tie'),
      }),
    ),
  ),
);
const observations = fc.tuple(
  fc.record({
    key: fc.constant('worth'),
    metric: fc.constant('MARKET_VALUE'),
    of: fc.constant('twin'),
    currency: fc.constant('USD'),
    date: fc.constant('2025-06-30'),
    claims: fc.array(
      fc.record({ sources: fc.array(source, { minLength: 1, maxLength: 1 }), value: fc.constantFrom('5', '6', '50') }),
      {
        minLength: 1,
        maxLength: 2,
      },
    ),
  }),
);
const statements = fc.tuple(
  fc.record({
    key: fc.constant('doubt'),
    speaker: fc.constant('supplier'),
    about: fc.constant(['twin', 'old']),
    summary: fc.constant('It is not so.'),
    stance: fc.constantFrom('NEGATIVE', 'CAUTIOUS'),
    disputes: fc.constantFrom(['old'], ['worth']),
    claims: bare('word'),
  }),
);
const judged = { by: fc.constantFrom('one', 'other'), on: day, why: fc.constant('a reason') };
const retractions = fc.array(
  fc.record({ document: fc.constantFrom(...documentKeys), verdict: fc.constantFrom('RETRACTED', 'UPHELD'), ...judged }),
  { maxLength: 2 },
);
const rates = fc.uniqueArray(
  fc.record({
    day,
    source: fc.record({ document: fc.constantFrom(...documentKeys), locator: fc.constant('a row') }),
    perEuro: fc.constantFrom({ USD: '1.1', JPY: '150.25' }, { USD: '1.2', JPY: '160' }, { USD: '1.3' }),
  }),
  { selector: (each) => each.day, maxLength: 3 },
);
const identities = fc.array(
  fc.record({
    merged: fc.constantFrom('twin', 'fund'),
    into: fc.constantFrom('investee', 'parent'),
    verdict: fc.constantFrom('SAME', 'DIFFERENT'),
    ...judged,
  }),
  { maxLength: 2 },
);

/**
 * Bundles that speak of the same few things and contradict each other in everything: claims, descriptions, judgements.
 * Each brings all that it speaks of, so that they can come in any order.
 */
export const bundles: fc.Arbitrary<WrittenBundle[]> = fc
  .array(
    fc.record({
      title: fc.constant('random'),
      recordedBy: fc.constant('the tests'),
      ...{ recordedOn, documents, entities, deals, ties, observations, statements, retractions, identities, rates },
    }),
    { minLength: 2, maxLength: 4 },
  )
  .map((some) => some.map((bundle, index) => ({ bundle: `bundle-${index}`, ...bundle })));

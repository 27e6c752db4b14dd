import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim, DealStates, DocumentFacts } from '../../src/bundle/claim.ts';
import { knownOn } from '../../src/derive/time/knownOn.ts';
import type { DealContext } from '../../src/derive/context.ts';
import { project, type Subject } from '../../src/derive/project.ts';
import { Stage, Tier } from '../../src/model/vocabulary.ts';

const days = ['2025-01-10', '2025-03-20', '2025-06-30', '2025-09-22', '2025-11-11', '2025-12-26', '2026-02-27'];
const [day, entity] = [fc.constantFrom(...days), fc.constantFrom('fund', 'parent', 'investee', 'unnamed', 'other')];
const deals = ['old', 'new', 'part'] as const;

const document = fc.record({
  key: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  tier: fc.constantFrom(...Tier.options),
  publishedTo: fc.option(day),
  publisher: fc.constantFrom('one', 'two', 'three'),
  documents: fc.subarray(['a', 'b']),
  publishers: fc.subarray(['one', 'four']),
});
const parties = fc
  .uniqueArray(entity, { minLength: 1, maxLength: 2 })
  .map((keys) => keys.map((key) => ({ entity: key })));
const amount = fc.record({
  value: fc.constantFrom('290000000000', '292400000000', '30000000000', '2250000000000'),
  qualifier: fc.constantFrom('EXACT' as const, 'ABOUT' as const, 'UP_TO' as const, 'AT_LEAST' as const),
  currency: fc.constantFrom('USD', 'USD', 'JPY'),
  basis: fc.constantFrom('COMMITTED' as const, 'CAP' as const),
});
const states = fc.record(
  {
    stage: fc.constantFrom(...Stage.options),
    date: day.map((each) => ({ from: each, to: each, precision: 'DAY' as const })),
    payers: parties,
    payees: parties,
    amounts: fc.array(amount, { minLength: 1, maxLength: 2 }).map((some) =>
      some.map(({ value, ...rest }) => ({
        ...rest,
        min: rest.qualifier === 'UP_TO' ? null : value,
        max: rest.qualifier === 'AT_LEAST' ? null : value,
      })),
    ),
    binding: fc.constantFrom('BINDING' as const, 'NON_BINDING' as const),
  },
  { requiredKeys: [] },
);
const written = fc.record({
  subject: fc.constantFrom(...deals),
  document,
  rank: fc.constantFrom('NORMAL' as const, 'NORMAL' as const, 'PREFERRED' as const, 'DEPRECATED' as const),
  recordedOn: day,
  retractedOn: fc.option(day),
  states,
});

/** Up to fifteen claims on a deal, on one that replaces it and on one that is a part of it. */
const claims = fc.array(written, { minLength: 1, maxLength: 15 }).map((some) => {
  const documents = new Map(some.map((each) => [each.document.key, each.document]));
  return some.map(
    ({ subject, rank, recordedOn, retractedOn, states: stated, document: { key } }, index): Claim<DealStates> => {
      const known: DocumentFacts = documents.get(key)!;
      const links = { old: {}, new: { supersedes: 'old' }, part: { partOf: 'old' } }[subject];
      return {
        key: `${subject}@${key}#${index}`,
        subject,
        document: known,
        rank,
        knownFrom: known.publishedTo ?? recordedOn,
        knownTo: retractedOn,
        states: { kind: 'Investment', ...links, ...stated },
      };
    },
  );
});

const context = (some: readonly Claim[]): DealContext => ({
  lineage: new Map(some.map(({ document: each }) => [each.key, each])),
  nameOf: (key) => key,
  unnamed: (key) => key === 'unnamed',
  affiliations: [{ unit: 'fund', parent: 'parent', knownFrom: '2025-06-30', knownTo: null }],
  rates: [],
});

/** `all` are the claims whose documents are known to derive from each other. */
function derive(some: readonly Claim[], all = some) {
  const subjects = deals.map((key): Subject => ({
    key,
    type: 'Deal',
    claims: some.filter(({ subject }) => subject === key),
  }));
  return project(subjects, [], context(all)).Deal;
}

/** Every corner at which something can change, and a day before and after all of them. */
const corners = ['0001-01-01', ...days, '9999-12-31'].flatMap((valid) =>
  [...days, '9999-12-31'].map((known) => ({ valid, known })),
);

interface Span {
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly knownFrom: string;
  readonly knownTo: string | null;
}

const holds = ({ validFrom, validTo, knownFrom, knownTo }: Span, { valid, known }: { valid: string; known: string }) =>
  validFrom <= valid &&
  (validTo === null || valid < validTo) &&
  knownFrom <= known &&
  (knownTo === null || known < knownTo);

/** Everything of a deal that holds at one point of the two axes, without the days themselves. */
function viewAt(row: ReturnType<typeof derive>[number], corner: (typeof corners)[number]) {
  const here = <Part extends object>(parts: readonly (Part & Span)[]) =>
    parts.filter((part) => holds(part, corner)).map((part) => undated(part));
  return {
    states: here(row.states),
    parties: here(row.parties),
    involves: here(row.involves),
    amounts: here(row.amounts),
    quantities: here(row.quantities),
    links: here(row.links),
    alternatives: here(row.alternatives),
    conflicts: here(row.conflicts.map(({ dates, ...conflict }) => ({ ...conflict, ...dates }))),
    edges: here(row.edges.map(({ properties, ...ends }) => ({ ...properties, ...ends, edgeKey: '' }))),
    evidence: row.evidence
      .filter(({ knownFrom, knownTo }) => knownFrom <= corner.known && (knownTo === null || corner.known < knownTo))
      .map(({ claim, standing }) => `${standing} ${claim}`),
  };
}

/** Without the difference between present and past, which later claims change. */
function undated(part: object): object {
  const { type, on, ...rest } = { type: '', on: '', ...part };
  const without = (word: string) => word.replace(/^WAS_/, '');
  const told = { ...rest, type: without(type), on: without(on), label: '', key: '', validFrom: '', validTo: '' };
  return { ...told, knownFrom: '', knownTo: '' };
}

describe('what is derived from any claims', () => {
  it('does not depend on their order', () => {
    fc.assert(
      fc.property(
        claims.chain((some) => fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length }))),
        ([some, shuffled]) => {
          expect(derive(shuffled)).toEqual(derive(some));
        },
      ),
    );
  });

  it('has one state at each point of the known quadrant, and none elsewhere', () => {
    fc.assert(
      fc.property(claims, (some) => {
        for (const { key, states: all } of derive(some)) {
          const own = some.filter(({ subject }) => subject === key);
          for (const corner of corners) {
            const here = all.filter((state) => holds(state, corner));
            const later = all.filter((state) => holds(state, { ...corner, valid: '9999-12-31' }));
            const known = knownOn(own, corner.known).length > 0;
            expect(here.length).toBeLessThanOrEqual(1);
            expect(later).toHaveLength(known ? 1 : 0);
            if (corner.valid === '0001-01-01') expect(here).toEqual([]);
          }
        }
      }),
    );
  });

  it('has no edges but those of its states, none of a deal that ended, was replaced or has parts', () => {
    fc.assert(
      fc.property(claims, (some) => {
        for (const { states: all, edges } of derive(some)) {
          for (const corner of corners) {
            const state = all.find((each) => holds(each, corner));
            const here = edges.filter(({ properties }) => holds(properties, corner));
            const ended =
              !state ||
              state.stage === 'TERMINATED' ||
              state.superseded ||
              (state.package && state.remainderUsd === null);
            const expected = ended ? [] : state.payers.flatMap((from) => state.payees.map((to) => `${from} ${to}`));
            const pairs = expected.filter((pair) => new Set(pair.split(' ')).size === 2);
            expect(here.map(({ from, to }) => `${from} ${to}`).sort()).toEqual(pairs.sort());
            for (const { properties } of here) expect(properties.stage).toBe(state!.stage);
          }
        }
      }),
    );
  });

  it('says of a past day the same after a document of a later day came in', () => {
    fc.assert(
      fc.property(claims, day, (some, knownAt) => {
        const before = some.filter(({ knownFrom }) => knownFrom <= knownAt);
        const viewsOf = (part: readonly Claim[]) =>
          derive(part, some).map((row) => {
            const here = corners.filter(({ known }) => known === knownAt);
            return [row.key, here.map((corner) => viewAt(row, corner))] as const;
          });
        const told = new Map(viewsOf(some));
        for (const [key, views] of viewsOf(before)) expect(told.get(key)).toEqual(views);
      }),
    );
  });

  it('has in the present what holds at the end of both axes', () => {
    fc.assert(
      fc.property(claims, (some) => {
        for (const row of derive(some)) {
          const present = viewAt(row, { valid: '9999-12-31', known: '9999-12-31' });
          const { states: all, ...parts } = row;
          const [state] = all.filter(({ validTo, knownTo }) => validTo === null && knownTo === null);
          expect(present.states.length).toBe(row.properties === null ? 0 : 1);
          const { words, ...values } = row.properties ?? { words: '' };
          expect(words === '').toBe(row.properties === null);
          expect(state ?? {}).toMatchObject(values);
          const isNow = ({ type }: { type: string }) => !type.startsWith('WAS_');
          expect(present.parties).toHaveLength(parts.parties.filter(isNow).length);
          expect(present.links).toHaveLength(parts.links.filter(isNow).length);
          expect(present.conflicts).toHaveLength(parts.conflicts.filter(({ on }) => on === 'ON').length);
        }
      }),
    );
  });
});

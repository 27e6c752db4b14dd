import fc from 'fast-check';
import { rarely } from './randomEdges.ts';

/** A claim of a story: which of its papers says so, and when it happened, as it is written. */
interface Telling {
  readonly paper: number;
  readonly date: string | null;
}

/** A small graph by itself, whose keys begin with its name. Nothing in it leaves a choice among claims. */
export interface Story {
  readonly deals: readonly {
    readonly kind: 'Loan' | 'ShareSale';
    /** Who pays, who is paid, and of a sale whose shares they are; numbers of entities, all different. */
    readonly parties: readonly number[];
    /** Of each stage one; one without a date is the only one of its deal. */
    readonly tellings: readonly (Telling & { readonly stage: string })[];
  }[];
  readonly statements: readonly {
    readonly speaker: number;
    readonly about: readonly number[];
    readonly date: string | null;
    readonly papers: readonly number[];
  }[];
  readonly figures: readonly {
    readonly of: number;
    readonly towards: number | null;
    readonly date: string | null;
    readonly papers: readonly number[];
  }[];
}

/** The days on which papers appear, and the paper that is taken back, with the day. */
export const paperDays = ['2024-12-31', '2025-03-20', '2025-06-30', '2025-09-22'];
export const takenBack = { paper: 1, on: '2025-08-01' };
export const entityCount = 4;

const paper = fc.nat(paperDays.length - 1);
const papers = fc.uniqueArray(paper, { minLength: 1, maxLength: 2 });
const entity = fc.nat(entityCount - 1);
const written = fc.constantFrom(
  ...['2024-12-24', '2025-03-20', '2025-03', '2025-Q1', '2025-06-30', '2025-H1', '2025', '2025-11-11', '2026-01'],
  ...['../2025-03-20', '../2025-06', '2025-02/..', '2026/..'],
);
const stages = ['RUMOURED', 'ANNOUNCED', 'SIGNED', 'PARTLY_PAID', 'COMPLETED', 'TERMINATED'];

const deal = fc.record({
  kind: fc.constantFrom('Loan' as const, 'ShareSale' as const),
  parties: fc.uniqueArray(entity, { minLength: 3, maxLength: 3 }),
  tellings: fc.oneof(
    fc.tuple(fc.record({ paper, date: fc.constant(null), stage: fc.constantFrom(...stages) })),
    fc.uniqueArray(fc.record({ paper, date: written, stage: fc.constantFrom(...stages) }), {
      ...{ minLength: 1, maxLength: 4, selector: ({ stage }) => stage },
    }),
  ),
});

export const stories: fc.Arbitrary<Story> = fc.record({
  deals: fc.array(deal, { minLength: 1, maxLength: 4 }),
  statements: fc.array(
    fc.record({
      ...{ speaker: entity, papers, date: rarely(written, 1) },
      about: fc.uniqueArray(entity, { minLength: 1, maxLength: 2 }),
    }),
    { maxLength: 2 },
  ),
  figures: fc.array(fc.record({ of: entity, towards: rarely(entity), papers, date: rarely(written, 1) }), {
    maxLength: 2,
  }),
});

const source = (number: number) => ({ document: `paper-${number}`, locator: 'page 1' });
const dated = (name: string, date: string | null) => (date === null ? {} : { [name]: date });

/** Stories by name as bundles, at most `most` in each; the first one brings the papers and says which is taken back. */
export function bundlesOf(all: ReadonlyMap<string, Story>, most: number): Record<string, unknown>[] {
  const heading = { recordedOn: '2026-02-01', recordedBy: 'the tests' };
  const documents = paperDays.map((publishedOn, number) => ({
    ...{ key: `paper-${number}`, url: `https://example.com/${number}`, title: `Paper ${number}`, publisher: 'Press' },
    ...{ lang: 'en', tier: 'PRESS', publishedOn },
  }));
  const { paper: back, on } = takenBack;
  const retractions = [{ document: `paper-${back}`, by: 'the tests', on, why: 'to have something taken back' }];
  const named = [...all];
  const parts = Array.from({ length: Math.ceil(named.length / most) }, (_, part) =>
    named.slice(part * most, (part + 1) * most),
  );
  return [
    { ...heading, bundle: 'papers', title: 'Papers', documents, retractions },
    ...parts.map((part, number) => ({
      ...{ ...heading, bundle: `stories-${number}`, title: `Stories ${number}`, needs: ['papers'] },
      entities: part.flatMap(([name]) =>
        Array.from({ length: entityCount }, (_, each) => ({
          ...{ key: `${name}-${each}`, type: 'Organization', kind: 'COMPANY', name: `${name} ${each}` },
        })),
      ),
      deals: part.flatMap(([name, { deals }]) =>
        deals.map(({ kind, parties: [payer, payee, issuer], tellings }, index) => ({
          ...{ key: `${name}-deal-${index}`, kind },
          claims: tellings.map(({ paper: from, date, stage }) => ({
            ...{ sources: [source(from)], payers: [`${name}-${payer}`], payees: [`${name}-${payee}`], stage },
            ...(kind === 'ShareSale' && { involves: [{ role: 'ISSUER', entity: `${name}-${issuer}` }] }),
            ...dated('date', date),
          })),
        })),
      ),
      statements: part.flatMap(([name, { statements }]) =>
        statements.map(({ speaker, about, date, papers: from }, index) => ({
          ...{ key: `${name}-word-${index}`, speaker: `${name}-${speaker}`, summary: 'So it is.', stance: 'NEUTRAL' },
          ...{ about: about.map((each) => `${name}-${each}`), claims: [{ sources: from.map(source) }] },
          ...dated('saidOn', date),
        })),
      ),
      observations: part.flatMap(([name, { figures }]) =>
        figures.map(({ of, towards, date, papers: from }, index) => ({
          ...{ key: `${name}-figure-${index}`, metric: 'BACKLOG', currency: 'USD', of: `${name}-${of}` },
          ...(towards !== null && { towards: `${name}-${towards}` }),
          ...{ claims: [{ sources: from.map(source), value: '5' }], ...dated('date', date) },
        })),
      ),
    })),
  ];
}

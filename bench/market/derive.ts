import type { AnyStates, Claim, DocumentFacts } from '../../src/bundle/claim.ts';
import { claimRows, type ClaimRow } from '../../src/bundle/claimRows.ts';
import { project, type Projection, type Subject } from '../../src/derive/project.ts';
import type { Bundle } from '../../src/model/bundle.ts';
import { groupBy } from '../../src/model/groupBy.ts';
import { slug } from '../../src/model/slug.ts';

/** A claim with the day from which on it counts. */
export type KnownClaim = ClaimRow & { readonly knownFrom: string };

/** Derives bundle after bundle, and remembers the documents and names that the derivation of later ones reads. */
export class Deriving {
  readonly #documents = new Map<string, DocumentFacts & { readonly publishedTo: string }>();
  readonly #names = new Map<string, string>();

  addEntity({ key, name }: Pick<Bundle['entities'][number], 'key' | 'name'>): void {
    this.#names.set(key, name);
  }

  /** A document that was published on a day, by a publisher with this name. */
  addFacts(key: string, tier: DocumentFacts['tier'], publishedTo: string, publisher: string): void {
    this.#documents.set(key, { key, tier, publishedTo, publisher: slug(publisher), documents: [], publishers: [] });
  }

  derive(bundle: Bundle): { claims: readonly KnownClaim[]; rows: Projection } {
    const claims = claimRows(bundle).map((row) => ({ ...row, knownFrom: this.#factsOf(row).publishedTo }));
    const subjects = [...groupBy(claims, ({ subject }) => subject)].map(([key, some]): Subject => ({
      key,
      type: some[0].type,
      claims: some.map((row) => this.#claimOf(row)),
    }));
    const nameOf = (entity: string) => this.#names.get(entity) ?? entity;
    const context = { lineage: this.#documents, nameOf, unnamed: () => false, affiliations: [], rates: [] };
    return { claims, rows: project(subjects, [], context) };
  }

  #factsOf = ({ document }: ClaimRow) => this.#documents.get(document)!;

  #claimOf(row: KnownClaim): Claim {
    const { key, subject, knownFrom, properties } = row;
    const { rank, states, own } = properties;
    return {
      ...{ key, subject, document: this.#factsOf(row), knownFrom, knownTo: null, own },
      ...{ rank: rank as Claim['rank'], states: JSON.parse(states) as AnyStates },
    };
  }
}

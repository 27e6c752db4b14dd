import type { KeyKind } from '../../model/keyKinds.ts';
import type { Path } from '../read/bundleFile.ts';

/** A key that a bundle brings. */
export interface Declaration {
  readonly kind: KeyKind;
  readonly key: string;
  readonly path: Path;
}

/** A key that a bundle uses, and what it may stand for. */
export interface Reference {
  readonly key: string;
  readonly kinds: readonly KeyKind[];
  readonly path: Path;
}

/** Fields with values, as written; nothing is known of their form yet. */
export type Fields = Readonly<Record<string, unknown>>;

export const lists: Readonly<Record<string, KeyKind>> = {
  documents: 'Document',
  entities: 'Entity',
  deals: 'Deal',
  ties: 'Tie',
  observations: 'Observation',
  statements: 'Statement',
};

/** The fields that hold keys, by where they stand; `claims` and `sources` stand for the items of these lists. */
const referring: ReadonlyMap<string, readonly KeyKind[]> = new Map(
  Object.entries<readonly KeyKind[]>({
    'documents.derivesFrom.document': ['Document'],
    'entities.names.usedIn': ['Document'],
    'deals.partOf': ['Deal'],
    'deals.supersedes': ['Deal'],
    'deals.forObligation': ['Deal'],
    'deals.conditionalOn': ['Deal'],
    'deals.forCapacity': ['Entity'],
    'deals.claims.payers': ['Entity'],
    'deals.claims.payees': ['Entity'],
    'deals.claims.participants': ['Entity'],
    'deals.claims.sponsors': ['Entity'],
    'deals.claims.payers.entity': ['Entity'],
    'deals.claims.payees.entity': ['Entity'],
    'deals.claims.participants.entity': ['Entity'],
    'deals.claims.sponsors.entity': ['Entity'],
    'deals.claims.involves.entity': ['Entity'],
    'deals.claims.sources.document': ['Document'],
    'ties.from': ['Entity'],
    'ties.to': ['Entity'],
    'ties.claims.sources.document': ['Document'],
    'observations.of': ['Entity'],
    'observations.towards': ['Entity'],
    'observations.claims.sources.document': ['Document'],
    'statements.speaker': ['Entity'],
    'statements.about': ['Entity', 'Deal', 'Observation'],
    'statements.disputes': ['Statement', 'Deal', 'Observation'],
    'statements.retracts': ['Statement', 'Deal', 'Observation'],
    'statements.claims.sources.document': ['Document'],
    'retractions.claim': ['Claim'],
    'retractions.document': ['Document'],
    'identities.merged': ['Entity'],
    'identities.into': ['Entity'],
    'rates.source.document': ['Document'],
  }),
);

/** The keys that a bundle brings and uses, also where its form is not right yet. */
export function outlineOf(written: unknown): { declarations: Declaration[]; references: Reference[] } {
  const declarations = Object.entries(lists).flatMap(([list, kind]) =>
    itemsOf(written, list).flatMap(({ fields, path }) =>
      typeof fields.key === 'string' ? [{ kind, key: fields.key, path: [...path, 'key'] }] : [],
    ),
  );
  return { declarations, references: referencesIn(written, '', []) };
}

/** The items of a list of the bundle that have fields. */
export function itemsOf(written: unknown, list: string): { fields: Fields; path: Path }[] {
  const items = (written as Fields | null)?.[list];
  return Array.isArray(items)
    ? items.flatMap((fields: unknown, index) =>
        fields !== null && typeof fields === 'object' ? [{ fields: fields as Fields, path: [list, index] }] : [],
      )
    : [];
}

function referencesIn(value: unknown, place: string, path: Path): Reference[] {
  if (typeof value === 'string') {
    const kinds = referring.get(place);
    return kinds === undefined ? [] : [{ key: value, kinds, path }];
  }
  if (Array.isArray(value)) return value.flatMap((item, index) => referencesIn(item, place, [...path, index]));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, part]) =>
    referencesIn(part, place === '' ? name : `${place}.${name}`, [...path, name]),
  );
}

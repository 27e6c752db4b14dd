import type { KeyKind } from '../../model/keyKinds.ts';
import type { Path } from '../read/bundleFile.ts';
import { keyFields } from './keyFields.ts';

/** A key that a bundle declares. */
export interface Declaration {
  readonly kind: KeyKind;
  readonly key: string;
  readonly path: Path;
}

/** A key that a bundle refers to, and the kinds of things that it may identify. */
export interface Reference {
  readonly key: string;
  readonly kinds: readonly KeyKind[];
  readonly path: Path;
}

/** Fields with values as written, before their form is checked. */
export type Fields = Readonly<Record<string, unknown>>;

/** The kind of a list's items. */
export const lists: Readonly<Record<string, KeyKind>> = {
  documents: 'Document',
  entities: 'Entity',
  deals: 'Deal',
  ties: 'Tie',
  observations: 'Observation',
  statements: 'Statement',
};

/** The keys that a bundle declares and refers to. Accepts bundles with mistakes in their form. */
export function keysIn(
  written: unknown,
  fields: ReadonlyMap<string, readonly KeyKind[]> = keyFields,
): { declarations: Declaration[]; references: Reference[] } {
  const declarations = Object.entries(lists).flatMap(([list, kind]) =>
    itemsOf(written, list).flatMap(({ fields, path }) =>
      typeof fields.key === 'string' ? [{ kind, key: fields.key, path: [...path, 'key'] }] : [],
    ),
  );
  return { declarations, references: referencesIn(written, '', []) };

  function referencesIn(value: unknown, field: string, path: Path): Reference[] {
    if (typeof value === 'string') {
      const kinds = fields.get(field);
      // The form reports an empty field.
      return kinds === undefined || value === '' ? [] : [{ key: value, kinds, path }];
    }
    if (Array.isArray(value)) return value.flatMap((item, index) => referencesIn(item, field, [...path, index]));
    if (value === null || typeof value !== 'object') return [];
    return Object.entries(value).flatMap(([name, part]) =>
      referencesIn(part, field === '' ? name : `${field}.${name}`, [...path, name]),
    );
  }
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

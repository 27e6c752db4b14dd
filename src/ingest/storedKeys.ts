import type { Row } from '../graph/connect.ts';
import { statement } from '../graph/statement.ts';
import type { AnyStates } from '../bundle/claim.ts';
import type { Brought, KnownKey } from '../bundle/check/CheckContext.ts';
import type { KeyKind } from '../bundle/form/outline.ts';

type Read = (statement: string, parameters?: Readonly<Record<string, unknown>>) => Promise<Row[]>;

/**
 * Looks keys up in the graph. A key may stand for a document and for something else. `elsewhere` are those that no bundle of
 * `within` brings, each with one that does.
 */
export async function knownKeys(read: Read, keys: Iterable<string>, within: Iterable<string>) {
  const parameters = { keys: [...new Set(keys)], within: [...within] };
  const rows = (await read(statement('ingest/read/knownKeys'), parameters)) as unknown as readonly [
    string,
    KeyKind,
    string | null,
    string | null,
  ][];
  return {
    known: rows.map(([key, kind, entityType]): KnownKey => ({ key, kind, entityType })),
    elsewhere: rows.flatMap(([key, kind, , bundle]): Brought[] => (bundle === null ? [] : [{ key, kind, bundle }])),
  };
}

/** Every key of a kind, to look for the nearest. */
export async function keysOfKind(read: Read, kinds: readonly KeyKind[]): Promise<string[]> {
  const rows = await read(statement('ingest/read/keysOfKind'), { kinds });
  return rows.flat() as string[];
}

/** What other bundles claim about some subjects: key, bundle, the fields stated. */
export async function foreignClaims(read: Read, bundle: string, subjects: readonly string[]) {
  const rows = await read(statement('ingest/read/claimsOf'), { keys: subjects });
  return (rows as unknown as unknown[][]).flatMap(([subject, type, , key, , , , states, , owner]) =>
    key === null || owner === bundle
      ? []
      : [
          {
            subject: subject as string,
            type: type as KeyKind,
            key: key as string,
            bundle: owner as string,
            states: JSON.parse(states as string) as AnyStates,
          },
        ],
  );
}

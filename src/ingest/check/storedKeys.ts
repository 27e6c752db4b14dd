import type { Graph } from '../../graph/connect.ts';
import { readRows } from '../../graph/Query.ts';
import type { AnyStates } from '../../bundle/claim.ts';
import type { ForeignClaim, ExistingKey } from '../../bundle/check/CheckContext.ts';
import type { KeyKind } from '../../model/keyKinds.ts';
import * as queries from '../queries.ts';
import { hasClaim } from '../rederive/readSubjects.ts';

type Reader = Pick<Graph, 'read'>;

/** A key of the graph, with the bundles that declare it. */
export interface StoredKey extends ExistingKey {
  readonly bundles: readonly string[];
}

/**
 * Looks keys up in the graph. A document can have the same key as something else.
 */
export async function existingKeys(graph: Reader, keys: Iterable<string>): Promise<StoredKey[]> {
  const rows = await readRows(graph, queries.existingKeys, { keys: [...new Set(keys)] });
  return rows.map(({ key, kind, type, bundles }) => ({ key, kind, entityType: type, bundles }));
}

/** Every key of some kinds, to find the nearest one to a key that does not exist. */
export async function keysOfKind(graph: Reader, kinds: readonly KeyKind[]): Promise<string[]> {
  const rows = await readRows(graph, queries.keysOfKind, { kinds });
  return rows.map(({ key }) => key);
}

/** The claims of all bundles about some subjects. */
export async function storedClaims(graph: Reader, subjects: Iterable<string>): Promise<ForeignClaim[]> {
  const rows = await readRows(graph, queries.claimsOf, { keys: [...new Set(subjects)] });
  return rows
    .filter(hasClaim)
    .flatMap(({ bundle, subject, type, states }) =>
      bundle === null ? [] : [{ subject, type, bundle, states: JSON.parse(states) as AnyStates }],
    );
}

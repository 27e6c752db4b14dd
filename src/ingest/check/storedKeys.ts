import type { Graph } from '../../graph/connect.ts';
import { readRows } from '../../graph/Query.ts';
import type { AnyStates } from '../../bundle/claim.ts';
import type { BroughtKey, ForeignClaim, ExistingKey } from '../../bundle/check/CheckContext.ts';
import type { KeyKind } from '../../model/keyKinds.ts';
import * as queries from '../queries.ts';
import { hasClaim } from '../rederive/readSubjects.ts';

type Reader = Pick<Graph, 'read'>;

/**
 * Looks keys up in the graph. A document can have the same key as something else. `elsewhere` holds the keys that no
 * bundle of `within` declares, once for each bundle that declares them.
 */
export async function existingKeys(graph: Reader, keys: Iterable<string>, within: Iterable<string>) {
  const rows = await readRows(graph, queries.existingKeys, { keys: [...new Set(keys)], within: [...within] });
  return {
    known: rows.map(({ key, kind, type }): ExistingKey => ({ key, kind, entityType: type })),
    elsewhere: rows.flatMap(({ key, kind, elsewhere }) =>
      elsewhere.map((bundle): BroughtKey => ({ key, kind, bundle })),
    ),
  };
}

/** Every key of some kinds, to find the nearest one to a key that does not exist. */
export async function keysOfKind(graph: Reader, kinds: readonly KeyKind[]): Promise<string[]> {
  const rows = await readRows(graph, queries.keysOfKind, { kinds });
  return rows.map(({ key }) => key);
}

/** The claims of other bundles than `bundle` about some subjects. */
export async function foreignClaims(
  graph: Reader,
  bundle: string,
  subjects: readonly string[],
): Promise<ForeignClaim[]> {
  const rows = await readRows(graph, queries.claimsOf, { keys: subjects });
  return rows
    .filter(hasClaim)
    .flatMap(({ bundle: owner, subject, type, states }) =>
      owner === null || owner === bundle
        ? []
        : [{ subject, type, bundle: owner, states: JSON.parse(states) as AnyStates }],
    );
}

import { UserError } from '../../errors.ts';
import type { Writer } from '../../graph/connect.ts';
import { runRows } from '../../graph/Query.ts';
import { removeDocuments, removeEntities } from '../queries.ts';

type ByKey = ReadonlyMap<string, readonly unknown[]>;

/**
 * Removes the documents and entities that have no description left. Throws if something still refers to one of them.
 */
export async function removeUndescribed(
  writer: Writer,
  { documents, entities }: { documents: ByKey; entities: ByKey },
): Promise<void> {
  for (const [removal, described] of [
    [removeEntities, entities],
    [removeDocuments, documents],
  ] as const) {
    const keys = [...described].filter(([, descriptions]) => descriptions.length === 0).map(([key]) => key);
    const [needed] = keys.length === 0 ? [] : await runRows(writer, removal, { keys });
    if (needed === undefined) continue;
    throw new UserError(
      `Cannot remove ${needed.key}: no bundle would declare it any more, but ${needed.needed} still refers to it. Remove that reference first.`,
    );
  }
}

import { UserError } from '../../errors.ts';
import type { Writer } from '../../graph/connect.ts';
import { statement } from '../../graph/statement.ts';

type ByKey = ReadonlyMap<string, readonly unknown[]>;

/** Removes the documents and entities that have lost their last description; what is still referred to cannot go. */
export async function removeUndescribed(
  writer: Writer,
  { documents, entities }: { documents: ByKey; entities: ByKey },
): Promise<void> {
  for (const [name, described] of [
    ['removeEntities', entities],
    ['removeDocuments', documents],
  ] as const) {
    const keys = [...described].filter(([, descriptions]) => descriptions.length === 0).map(([key]) => key);
    const [needed] = keys.length === 0 ? [] : await writer.run(statement(`ingest/write/${name}`), { keys });
    if (needed === undefined) continue;
    const [key, by] = needed as string[];
    throw new UserError(`No bundle would bring ${key} any more, but ${by} refers to it: take that out first.`);
  }
}

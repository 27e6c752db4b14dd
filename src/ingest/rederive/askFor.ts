import type { Writer } from '../../graph/connect.ts';
import { runRows, type Query } from '../../graph/Query.ts';

/** Runs a query about some keys, which are its parameter `keys`; sends nothing if there are none. */
export async function askFor<Named>(
  writer: Pick<Writer, 'run'>,
  asked: Query<Named>,
  keys: readonly string[],
  parameter = 'keys',
): Promise<Named[]> {
  return keys.length === 0 ? [] : runRows(writer, asked, { [parameter]: keys });
}

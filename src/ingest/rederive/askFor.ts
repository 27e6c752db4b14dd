import type { Row, Writer } from '../../graph/connect.ts';
import { statement } from '../../graph/statement.ts';

/** Asks for what has to do with some keys, which go as the parameter of that name; nothing is sent where there are none. */
export async function askFor(
  writer: Pick<Writer, 'run'>,
  name: string,
  keys: readonly string[],
  parameter = 'keys',
): Promise<Row[]> {
  return keys.length === 0 ? [] : writer.run(statement(name), { [parameter]: keys });
}

import type { Config } from '../config.ts';
import { UserError } from '../errors.ts';
import { alterWithRetry } from './alterWithRetry.ts';
import type { Graph } from './connect.ts';
import { marker, others } from './queries.ts';
import { readRows } from './Query.ts';
import { statement } from './statement.ts';

/** Version of the stored model. Raise it if older programs can no longer use what this one writes. */
export const modelVersion = 1;

/**
 * Protects foreign data. Accepts a database that is empty or has this program's marker, and sets the marker. Refuses a
 * database with other data, unless ADOPT_DATABASE=1, and one that a newer version has marked. Call it before `migrate`
 * and before anything is written.
 */
export async function guardDatabase(graph: Graph, { ADOPT_DATABASE }: Pick<Config, 'ADOPT_DATABASE'>): Promise<void> {
  // The order matters: the marker is written before all other nodes, so a reader that sees them also sees the marker.
  const [{ nodes, labels } = { nodes: 0, labels: [] }] = await readRows(graph, others);
  const [found] = await readRows(graph, marker);
  const marked = found?.modelVersion ?? undefined;
  if (marked !== undefined && marked > modelVersion) throw newer(marked);
  if (marked === modelVersion) return;
  if (marked === undefined && nodes > 0 && !ADOPT_DATABASE) throw foreign(nodes, labels);
  await alterWithRetry(graph, statement('upkeep/write/oneMarker'));
  await graph.write((writer) => writer.run(statement('upkeep/write/mark'), { modelVersion }));
}

function newer(marked: number): UserError {
  return new UserError(
    `The database was written by a newer version of this program (model ${marked}; this version supports ${modelVersion}).\n` +
      '  Update this program, or use another database.',
  );
}

function foreign(nodes: number, labels: readonly string[]): UserError {
  const count = nodes < 1000 ? String(nodes) : '1000 or more';
  return new UserError(
    [
      `The database contains data of another program (${count} nodes; labels: ${labels.join(', ')}). Nothing was changed.`,
      '  Use an empty database: set NEO4J_URI or NEO4J_DATABASE to another one, or unset NEO4J_URI.',
      '  To let the program write into this database anyway, set ADOPT_DATABASE=1.',
    ].join('\n'),
  );
}

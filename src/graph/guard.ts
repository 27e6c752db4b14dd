import type { Config } from '../config.ts';
import { UserError } from '../errors.ts';
import { alterWithRetry } from './alterWithRetry.ts';
import type { Graph } from './connect.ts';
import { statement } from './statement.ts';

/** Raised whenever an older program could no longer work on what this one writes. */
export const modelVersion = 1;

/**
 * Sees to it that nobody's data is harmed: accepts a database that is empty or marked as ours, and marks it; refuses
 * one that holds anything else, unless ADOPT_DATABASE=1, and one that a newer program has marked. To be called before
 * `migrate` and before anything is written.
 */
export async function guardDatabase(graph: Graph, { ADOPT_DATABASE }: Pick<Config, 'ADOPT_DATABASE'>): Promise<void> {
  // In this order: the marker comes before all other nodes of ours, so where they are seen it is seen too.
  const [others] = await graph.read(statement('upkeep/read/others'));
  const [marker] = await graph.read(statement('upkeep/read/marker'));
  const [nodes, labels] = others as [number, string[]];
  const marked = marker?.[0] as number | undefined;
  if (marked !== undefined && marked > modelVersion) throw newer(marked);
  if (marked === modelVersion) return;
  if (marked === undefined && nodes > 0 && !ADOPT_DATABASE) throw foreign(nodes, labels);
  await alterWithRetry(graph, statement('upkeep/write/oneMarker'));
  await graph.write((writer) => writer.run(statement('upkeep/write/mark'), { modelVersion }));
}

function newer(marked: number): UserError {
  return new UserError(
    `The database was written by a newer version of this program (model ${marked}; this one knows ${modelVersion}).\n` +
      '  Update this program, or use another database.',
  );
}

function foreign(nodes: number, labels: readonly string[]): UserError {
  const count = nodes < 1000 ? String(nodes) : '1000 or more';
  return new UserError(
    [
      `The database holds data that is not this program's (${count} nodes; labels: ${labels.join(', ')}), so nothing was changed.`,
      '  Use an empty database: let NEO4J_URI or NEO4J_DATABASE name another one, or leave NEO4J_URI out.',
      '  To let the program write beside that data all the same: ADOPT_DATABASE=1.',
    ].join('\n'),
  );
}

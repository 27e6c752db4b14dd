import { z } from 'zod';
import { inSpan, statementSpan } from '../model/request/inSpan.ts';
import type { Graph, Parameters, ReadOptions, Row, Writer } from './connect.ts';
import { statement } from './statement.ts';

/**
 * A statement of `cypher/` that returns rows, with the shape of a row: one key for each column of its RETURN, in that
 * order. `checkReturns` compares both without a database.
 */
export interface Query<Named> {
  /** As `statement` takes it: `ingest/read/claimsOf`. */
  readonly name: string;
  readonly columns: readonly string[];
  readonly row: z.ZodType<Named>;
}

export const query = <const Shape extends z.ZodRawShape>(
  name: string,
  shape: Shape,
): Query<z.infer<z.ZodObject<Shape>>> => ({ name, columns: Object.keys(shape), row: z.object(shape) });

/** What a query returns. */
export type RowOf<Asked> = Asked extends Query<infer Named> ? Named : never;

/** Runs a query in a READ session and returns its rows by name. */
export const readRows = async <Named>(
  graph: Pick<Graph, 'read'>,
  asked: Query<Named>,
  parameters?: Parameters,
  options?: ReadOptions,
): Promise<Named[]> =>
  checked(asked, await inSpan(spanOf(asked), () => graph.read(statement(asked.name), parameters, options)));

/** Runs a query within a write transaction and returns its rows by name. */
export const runRows = async <Named>(
  writer: Pick<Writer, 'run'>,
  asked: Query<Named>,
  parameters?: Parameters,
): Promise<Named[]> => checked(asked, await writer.run(statement(asked.name), parameters));

/**
 * Runs a query and passes its rows to `take` as they arrive. Their values are not checked here, because a stream can have
 * millions of rows; the tests check those of the loaded bundles.
 */
export const streamRows = <Named>(
  graph: Pick<Graph, 'stream'>,
  asked: Query<Named>,
  take: (row: Named) => void,
): Promise<void> =>
  inSpan(spanOf(asked), () => graph.stream(statement(asked.name), {}, (row) => take(byName(asked, row) as Named)));

const spanOf = ({ name }: Pick<Query<unknown>, 'name'>) => statementSpan(name, () => [`cypher/${name}.cypher`]);

/**
 * Every row is checked in production too, so that a graph that an older or foreign program wrote is reported with the
 * statement and the column.
 */
function checked<Named>(asked: Query<Named>, rows: readonly Row[]): Named[] {
  return rows.map((row) => {
    const parsed = asked.row.safeParse(byName(asked, row));
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    const column = issue?.path.join('.') ?? '';
    throw new Error(`cypher/${asked.name}.cypher returned an unexpected ${column}: ${issue?.message}`);
  });
}

const byName = ({ columns }: Pick<Query<unknown>, 'columns'>, row: Row): Record<string, unknown> =>
  Object.fromEntries(columns.map((name, index) => [name, row[index]]));

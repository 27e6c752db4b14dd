import type { Row } from '../../graph/connect.ts';
import { statement } from '../../graph/statement.ts';

/** Which state of the graph a statement saw. */
export interface GraphState {
  /** Counts the writes. */
  readonly graphVersion: number;
  /** The last day on which anything in the graph was written down, ISO 8601; null before the first write. */
  readonly recordedThrough: string | null;
}

/** The column in which every root row travels. */
export const rowColumn = 'row';

/**
 * Puts a look at the state of the graph before a statement whose one column is `rowColumn`, and one after it where
 * `twice`: if nothing was written between the two, all that came between them is of one state.
 */
export function framed(text: string, twice: boolean): string {
  const look = statement('upkeep/read/state').trim();
  return `${look}\nUNION ALL\n${text}${twice ? `\nUNION ALL\n${look.replace(/^CYPHER 5\s+/, '')}` : ''}`;
}

/** Takes apart what a framed statement answers. */
export function unframed(
  records: readonly Row[],
  twice: boolean,
): { readonly rows: readonly unknown[]; readonly states: readonly GraphState[] } {
  const values = records.map(([value]) => value);
  const looks = twice ? [values[0], values.at(-1)] : [values[0]];
  return { rows: values.slice(1, twice ? -1 : undefined), states: looks.map(stateOf) };
}

function stateOf(look: unknown): GraphState {
  const [graphVersion, recordedThrough] = look as [number, string | null];
  return { graphVersion, recordedThrough };
}

/** Whether something was written while the states were looked at. */
export const isMixed = (states: readonly GraphState[]): boolean =>
  states.some(({ graphVersion }) => graphVersion !== states[0]?.graphVersion);

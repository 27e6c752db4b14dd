import type { Graph, Row } from '../../graph/connect.ts';
import { statement } from '../../graph/statement.ts';
import { optionsFor } from '../../graph/timeouts.ts';
import type { RequestScope } from '../../model/request/RequestScope.ts';

/** The version of the graph that a statement read. */
export interface GraphVersion {
  /** Counts the changes of the graph. */
  readonly graphVersion: number;
  /** The last day on which anything in the graph was recorded, ISO 8601; null before the first change. */
  readonly recordedThrough: string | null;
}

/** Where a frame reads the version: before the statement, or also after it. */
export type Frame = 'before' | 'before and after';

/** The column of every row of a statement. */
export const rowColumn = 'row';

/**
 * Adds a look at the graph version before a statement, and one after it if the frame asks for it. If both find the same
 * version, everything between them was read from that version.
 */
export function framed(text: string, frame: Frame): string {
  const known = framedTexts[frame].get(text);
  if (known !== undefined) return known;
  const made = withLooks(text, frame);
  if (framedTexts[frame].size >= mostFramed) framedTexts[frame].clear();
  framedTexts[frame].set(text, made);
  return made;
}

/** Framed texts by the text within, since a plan sends the same text for every request. */
const framedTexts: Readonly<Record<Frame, Map<string, string>>> = { before: new Map(), 'before and after': new Map() };
/** The most framed texts that are kept; beyond it, all are discarded. */
const mostFramed = 1_000;

function withLooks(text: string, frame: Frame): string {
  const look = statement('upkeep/read/state').trim();
  const after = frame === 'before' ? '' : `\nUNION ALL\n${look.replace(/^CYPHER 5\s+/, '')}`;
  return `${look}\nUNION ALL\n${text}${after}`;
}

/** Separates the rows of a framed statement from the versions. */
export function unframed(
  records: readonly Row[],
  frame: Frame,
): { readonly rows: readonly unknown[]; readonly versions: readonly GraphVersion[] } {
  const values = records.map(([value]) => value);
  if (frame === 'before') return { rows: values.slice(1), versions: [versionOf(values[0])] };
  return { rows: values.slice(1, -1), versions: [values[0], values.at(-1)].map(versionOf) };
}

/** Reads the version of the graph by itself. */
export async function readVersion(graph: Pick<Graph, 'read'>, scope: RequestScope): Promise<GraphVersion> {
  const [row] = await graph.read(statement('upkeep/read/state'), {}, optionsFor(scope));
  return versionOf(row?.[0]);
}

function versionOf(look: unknown): GraphVersion {
  const [graphVersion, recordedThrough] = look as [number, string | null];
  return { graphVersion, recordedThrough };
}

/** Whether the graph changed between the looks. */
export const isMixed = (versions: readonly GraphVersion[]): boolean =>
  versions.some(({ graphVersion }) => graphVersion !== versions[0]?.graphVersion);

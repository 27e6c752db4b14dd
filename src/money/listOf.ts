import type { CursorValues, SearchPage } from '../model/search.ts';
import type { Market } from './market/Market.ts';
import type { AskedPage, RankedRows } from './questions.ts';
import { comparePositions } from './search/comparePositions.ts';
import type { Position } from './search/TopRows.ts';
import type { Coverage } from './search/Truncation.ts';

export const positionTypes = ['number', 'number', 'number', 'text'] as const;

/** The requested part of a ranking. */
export function pageFor(page: SearchPage | undefined): AskedPage | null {
  if (page === undefined) return null;
  const position = (name: 'after' | 'before') => page.cursor(name, positionTypes) as Position | null;
  // One row more than the page has shows whether there is a next page.
  const { size, backward, counts } = page;
  return { size: size + 1, backward, counts, after: position('after'), before: position('before') };
}

type Listed = Omit<RankedRows, keyof Coverage> & Partial<Coverage>;

/** A part of a ranking as a list of the API. `sign` is -1 for a ranking that is listed from its end. */
export function listOf({ version }: Market, { rows, positions, isGapless, ...found }: Listed, sign: 1 | -1 = 1) {
  const { totalCount, complete, truncatedBy, searchedDepth } = found;
  const positionOfRow = new Map<unknown, Position>(rows.map((row, index) => [row, positions[index]!]));
  return {
    kind: 'list' as const,
    graphVersion: version,
    rows: rows as readonly Readonly<Record<string, unknown>>[],
    position: (row: unknown) => positionOfRow.get(row)!,
    compare: (one: CursorValues, other: CursorValues) => sign * comparePositions(one, other),
    positionTypes,
    fields: { totalCount, complete, truncatedBy, searchedDepth, gapless: isGapless },
  };
}

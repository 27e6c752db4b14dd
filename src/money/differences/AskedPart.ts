import type { SearchPage } from '../../model/search.ts';

/** The index of the kind of a subject in a list of differences, and its key. */
export type DifferencePosition = readonly [place: number, key: string];

export const positionTypes = ['number', 'text'] as const;

export const positionOfDifference = (row: { readonly place: number; readonly subject: string }): DifferencePosition => [
  row.place,
  row.subject,
];

/** The part of a list of differences that a request asks for. */
export interface AskedPart {
  /** Null for the whole list. */
  readonly size: number | null;
  readonly after: DifferencePosition | null;
  /** Whether the whole list is counted. */
  readonly counts: boolean;
}

/** The part for a page. A page from the end of the list is cut from the whole of it. */
export function partFor(page: SearchPage | undefined): AskedPart {
  if (page === undefined || page.backward) return { size: null, after: null, counts: true };
  // One row more than the page has shows whether there is a next page.
  const after = page.cursor('after', positionTypes) as DifferencePosition | null;
  return { size: page.size + 1, after, counts: page.counts };
}

import type { Graph } from '../../graph/connect.ts';
import { boundsOf, sortDayOf } from '../../model/dateInterval.ts';
import { readRows } from '../../graph/Query.ts';
import type { TimePair } from '../../model/days.ts';
import { timeline } from '../queries.ts';

/** An entry of the timeline; days are ISO. */
export interface TimelineEntry {
  readonly type: 'Deal' | 'Statement' | 'Observation';
  /** The key of the deal, statement or observation. */
  readonly subject: string;
  readonly caption: string;
  /** At most one of its days is null, which is open. */
  readonly date: { readonly from: string | null; readonly to: string | null; readonly precision: string };
  readonly stage: string | null;
}

/** The entries about some entities between two days, in order; either day may be open. */
export async function readTimeline(
  graph: Pick<Graph, 'read'>,
  question: { readonly about: readonly string[]; readonly from: string | null; readonly to: string | null },
  days: TimePair,
): Promise<TimelineEntry[]> {
  const rows = await readRows(graph, timeline, { ...question, ...days });
  return rows
    .map(({ first, last, precision, ...entry }): TimelineEntry => {
      return { ...entry, date: { from: first, to: last, precision } };
    })
    .sort((one, other) => compare(timelinePosition(one), timelinePosition(other)));
}

/**
 * The position of an entry: the day by which lists are sorted, the last one, the key and, among entries of one deal, the
 * stage.
 */
export const timelinePosition = ({ date, type, subject, stage }: TimelineEntry): [string, string, string] => [
  sortDayOf(date),
  boundsOf(date)[1],
  [subject, type, stage ?? ''].join(' '),
];

function compare(one: readonly string[], other: readonly string[]): number {
  const first = one.findIndex((value, index) => value !== other[index]);
  return first === -1 ? 0 : one[first]! < other[first]! ? -1 : 1;
}

import type { HubHits } from './hubs.ts';
import type { Cell } from './measure.ts';

/** A bar that a row of the bench has to reach. */
export interface Bar {
  readonly row: string;
  readonly says: string;
  readonly found: number;
  readonly most: number;
}

/** Rows of 100 may take this many times what a hand-written statement takes. */
const overHandWritten = 1.5;
/** A ratio may be this many times what it was in an earlier run. */
const overEarlier = 1.1;

/**
 * The bars of one request at a time: new lists against a hand-written statement, the own part of the hub against its totals,
 * and every ratio against an earlier run of the same size, if there is one.
 */
export function barsOf(cells: readonly Cell[], hubs: readonly HubHits[], earlier: readonly Cell[]): Bar[] {
  const ratio = (some: readonly Cell[], question: string, rival: string): number => {
    const median = (name: string) =>
      some.find((cell) => cell.concurrency === 1 && cell.question === question && cell.contender === name)?.median;
    return (median('api') ?? NaN) / (median(rival) ?? NaN);
  };
  const lists = ['documents', 'legs', 'differences'].map((row) => ({
    ...{ row, says: 'api / raw', found: ratio(cells, row, 'raw'), most: overHandWritten },
  }));
  const [money, totals] = ['own part of the hub', 'totals of the deals of the hub'].map((asked) =>
    hubs.find((hub) => hub.asked === asked),
  );
  const hub = (['hits', 'milliseconds'] as const).map((says) => ({
    ...{ row: 'money of the hub', says: `${says} / those of its totals`, most: 2 },
    found: (money?.[says] ?? NaN) / (totals?.[says] ?? NaN),
  }));
  const rows = [...new Set(cells.map(({ question }) => question))].flatMap((row) =>
    ['oneshot', 'auto'].map((rival) => ({
      ...{ row, says: `api / ${rival}, as before`, found: ratio(cells, row, rival) },
      most: overEarlier * ratio(earlier, row, rival),
    })),
  );
  return [...lists, ...hub, ...rows].filter(({ found, most }) => Number.isFinite(found) && Number.isFinite(most));
}

export const barLines = (bars: readonly Bar[]): string[][] =>
  bars.map(({ row, says, found, most }) => [
    ...[row, says, found.toPrecision(2), most.toPrecision(2)],
    found <= most ? 'reached' : 'MISSED',
  ]);

import type { Graph } from '../../graph/connect.ts';
import type { TimePair } from '../../model/days.ts';
import type { AskedPage } from '../questions.ts';
import { comparePositions } from '../search/comparePositions.ts';
import { positionOf, type Exposure } from './exposure.ts';
import { readExposure, readSharesOfRevenue } from './readExposure.ts';

/** The rows of a page of an answer, or all of them, and the fields of the whole answer. */
export async function readExposurePage(
  graph: Pick<Graph, 'read'>,
  question: { readonly to: string; readonly consolidate: boolean },
  days: TimePair,
  page: AskedPage | null,
) {
  const { rows: all, consolidated, groups } = await readExposure(graph, question, days);
  const rows = page === null ? all : onPage(all, page);
  const shares = await readSharesOfRevenue(graph, question.to, rows, days);
  return {
    rows: rows.map((row) => ({
      ...row,
      consolidated: groups.unitsOf(row.entityKey),
      shareOfRevenue: shares.get(row.entityKey) ?? null,
    })),
    fields: { totalCount: all.length, complete: true, consolidated },
  };
}

function onPage(all: readonly Exposure[], { size, backward, after, before }: AskedPage): readonly Exposure[] {
  const between = all.filter((row) => {
    const position = positionOf(row);
    return (
      (after === null || comparePositions(position, after) > 0) &&
      (before === null || comparePositions(position, before) < 0)
    );
  });
  return backward ? between.slice(Math.max(0, between.length - size)) : between.slice(0, size);
}

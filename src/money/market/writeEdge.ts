import { bindingCode, kindCode, qualifierCode, relationshipCode, stageCode } from './codes.ts';
import type { EdgeColumns } from './columns.ts';
import { fromEpoch, open } from './days.ts';
import { sumNames, type Edge } from './Edge.ts';
import type { SumColumns } from './SumColumns.ts';

/** The numbers of the two entities and of the deal or tie of an edge. */
type Ends = Readonly<Record<'from' | 'to' | 'subject', number>>;

/** Writes an edge into columns, at its number. */
export function writeEdge(columns: EdgeColumns, sumRows: SumColumns, number: number, edge: Edge & Ends): void {
  columns.from[number] = edge.from;
  columns.to[number] = edge.to;
  columns.subject[number] = edge.subject;
  columns.code[number] =
    kindCode.write(edge.kind) |
    stageCode.write(edge.stage) |
    bindingCode.write(edge.binding) |
    qualifierCode.write(edge.amountQualifier) |
    relationshipCode.write(edge.relationship);
  columns.amount[number] = edge.amountUsd ?? NaN;
  columns.sums[number] = sumRows.codeOf(
    edge.amountUsd,
    sumNames.map((name) => edge[name] ?? 0),
  );
  columns.validFrom[number] = edge.validFrom === null ? 0 : fromEpoch(edge.validFrom);
  columns.validTo[number] = edge.validTo === null ? open : fromEpoch(edge.validTo);
  columns.knownFrom[number] = edge.knownFrom === null ? 0 : fromEpoch(edge.knownFrom);
  columns.knownTo[number] = edge.knownTo === null ? open : fromEpoch(edge.knownTo);
}

import { suggestion } from '../../model/nearest.ts';
import type { Problem } from '../form/problems.ts';
import { ambiguousFigures } from './ambiguousFigures.ts';
import { putCell, type Tree } from './cell.ts';
import { parseCsv, type CsvLine } from './parseCsv.ts';
import { problemIn, type TablePosition } from './TablePosition.ts';
import { tables } from './tables.ts';

/** The values of a row for its item, and those that are part of a claim. */
export interface Row extends TablePosition {
  readonly thing: Tree;
  readonly claim: Tree;
}

/** Reads the rows of a table; a row whose first column begins with `#` is a remark. */
export function readRows(file: string, table: string, text: string): { rows: Row[]; faults: Problem[] } {
  const parsed = parseCsv(text);
  const top = { file, table, line: 1, header: [], top: 1 };
  if ('fault' in parsed) {
    return { rows: [], faults: [problemIn({ ...top, line: parsed.line }, '', `not valid CSV: ${parsed.fault}`)] };
  }
  const { lines, separator } = parsed;
  const [head = { line: 1, cells: [] }, ...body] = lines;
  const position = { ...top, line: head.line, top: head.line, header: head.cells };
  const about = position.header.indexOf(tables.get(table)![0]!.name);
  const faults = headerFaults(position);
  const rows = body
    .filter(({ cells }) => !cells[about]?.startsWith('#'))
    .map((line) => rowOf({ ...position, line: line.line }, line, separator, faults));
  return { rows, faults };
}

function rowOf(position: TablePosition, { cells }: CsvLine, separator: string, faults: Problem[]): Row {
  const columns = tables.get(position.table)!;
  const row = { ...position, thing: {}, claim: {} };
  for (const [index, cell] of cells.entries()) {
    const name = position.header[index] ?? '';
    const column = columns.find((each) => each.name === name);
    if (cell === '') continue;
    if (name === '')
      faults.push(
        problemIn(position, '', `"${cell}" is in a column without a name; name the column or empty the cell`, index),
      );
    if (column === undefined) continue;
    putCell(column.claimed ? row.claim : row.thing, column.path, cell);
    if (separator === ';') {
      faults.push(...ambiguousFigures(column, cell).map((message) => problemIn(position, name, message)));
    }
  }
  return row;
}

function headerFaults(position: TablePosition): Problem[] {
  const known = tables.get(position.table)!.map(({ name }) => name);
  return position.header.flatMap((name, index) => {
    if (name === '') return [];
    if (!known.includes(name)) {
      const hint = suggestion(name, known) || `; expected ${known.join(', ')}`;
      return [problemIn(position, name, `unknown column${hint}`, index)];
    }
    return position.header.indexOf(name) < index
      ? [problemIn(position, name, 'the column occurs twice; keep one', index)]
      : [];
  });
}

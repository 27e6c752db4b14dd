import { CsvError, parse } from 'csv-parse/sync';

/** A line of a table: its line number in the file (from 1), and its cells, trimmed. */
export interface CsvLine {
  readonly line: number;
  readonly cells: readonly string[];
}

/** An apostrophe before text that a spreadsheet would read as a formula. The export writes it. */
const shield = /^'(?=[=+\-@\t\r＝＋－＠])/;

/**
 * Reads a table as spreadsheets write it: `,` or `;` between cells (the header decides), any line ends, quoted cells
 * that contain separators or line ends, with or without a byte order mark. Lines without a value are skipped.
 */
export function parseCsv(text: string): { separator: string; lines: CsvLine[] } | { line: number; fault: string } {
  const separator = /[,;]/.exec(text.split(/[\r\n]/, 1)[0]!)?.[0] ?? ',';
  try {
    const records = parse(text.replace(/\r\n?/g, '\n'), {
      ...{ bom: true, delimiter: separator, record_delimiter: '\n', relax_column_count: true, info: true },
    }) as unknown as { record: string[]; info: { lines: number } }[]; // The types of csv-parse do not know `info: true`.
    const lines = records.map(({ record, info }) => ({
      line: info.lines - (record.join('').match(/\n/g)?.length ?? 0),
      cells: record.map((cell) => cell.replace(shield, '').trim()),
    }));
    return { separator, lines: lines.filter(({ cells }) => cells.some((cell) => cell !== '')) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { line: (error as CsvError & { lines?: number }).lines ?? 1, fault: error.message };
  }
}

import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';

export type Cell = string | number | boolean | null;

/** A CSV file as `neo4j-admin database import` reads it; null is an empty cell. */
export class Table {
  rows = 0;
  readonly file: string;
  readonly #descriptor: number;
  #lines: string[];

  constructor(folder: string, name: string, columns: readonly string[]) {
    this.file = join(folder, `${name}.csv`);
    this.#descriptor = openSync(this.file, 'w');
    this.#lines = [columns.join(',')];
  }

  add(...cells: readonly Cell[]): void {
    this.#lines.push(cells.map(printed).join(','));
    this.rows += 1;
    if (this.#lines.length >= 10_000) this.#flush();
  }

  close(): void {
    this.#flush();
    closeSync(this.#descriptor);
  }

  #flush(): void {
    if (this.#lines.length > 0) writeSync(this.#descriptor, `${this.#lines.join('\n')}\n`);
    this.#lines = [];
  }
}

function printed(cell: Cell): string {
  if (cell === null) return '';
  const text = String(cell);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

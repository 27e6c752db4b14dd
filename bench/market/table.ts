import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { PropertyType, StoredProperties, StoredProperty } from '../../src/model/stored/property.ts';

export type Cell = string | number | boolean | readonly string[] | null;
export type Row = Readonly<Record<string, Cell | undefined>>;

/** How `neo4j-admin database import` calls the type of a property. */
const importTypes: Readonly<Record<PropertyType, string>> = {
  text: 'string',
  texts: 'string[]',
  flag: 'boolean',
  count: 'long',
  day: 'date',
  money: 'long',
  float: 'double',
  time: 'datetime',
};

/** Between the items of a list; no text of the market has it. */
export const listDelimiter = '|';

/**
 * A CSV file with the nodes or relationships of one noun, as `neo4j-admin database import` reads it. It has a column for each
 * stored property, so that nothing is missing that the model gains.
 */
export class Table {
  rows = 0;
  readonly file: string;
  readonly #noun: string;
  readonly #properties: readonly (readonly [string, StoredProperty])[];
  readonly #descriptor: number;
  #lines: string[];

  /** `later` are properties that are set after the import. */
  constructor(
    folder: string,
    noun: string,
    properties: StoredProperties,
    ends: readonly [string, ...string[]],
    later: readonly string[] = [],
  ) {
    this.#noun = noun;
    this.#properties = Object.entries(properties).filter(
      ([name, { source }]) => source !== 'nothing' && !later.includes(name),
    );
    this.file = join(folder, `${noun}.csv`);
    this.#descriptor = openSync(this.file, 'w');
    const columns = this.#properties.map(([name, { type }]) => `${name}:${importTypes[type]}`);
    this.#lines = [[...ends, ...columns].join(',')];
  }

  /** `ends` are the id and the label of a node, or both ends and the type of a relationship. */
  add(ends: readonly string[], row: Row): void {
    this.addLine(this.lineOf(ends, row));
  }

  lineOf(ends: readonly string[], row: Row): string {
    const cells = this.#properties.map(([name, { isNeeded }]) => {
      const cell = row[name];
      if (cell === undefined || (isNeeded && cell === null)) {
        throw new Error(
          `A row of ${this.#noun} has no ${name}. Write it in bench/market/, where the others are written.`,
        );
      }
      return cell;
    });
    return [...ends, ...cells].map(printed).join(',');
  }

  addLine(line: string): void {
    this.#lines.push(line);
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

/** Null is an empty cell; an empty text or list is not. */
function printed(cell: Cell): string {
  if (cell === null) return '';
  const text = typeof cell === 'object' ? cell.join(listDelimiter) : String(cell);
  return text === '' || /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

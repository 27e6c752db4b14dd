import { sumNames } from './Edge.ts';
import { extended, shared } from './shared.ts';

const width = sumNames.length;

/**
 * The four sums of each edge as one code: 0 if all are zero, 1 to 4 if the whole amount is in that one of `sumNames`.
 * Few edges have other sums, such as those of a range or of a partly paid deal. These are stored as rows of numbers,
 * and the code is 5 plus the index of the row.
 */
export class SumColumns {
  private readonly known: Float64Array;
  private readonly numbers: number[] = [];

  /** Rows to which others are added. */
  constructor(known: Float64Array) {
    this.known = known;
  }

  get bytes(): number {
    return (this.known.length + this.numbers.length) * Float64Array.BYTES_PER_ELEMENT;
  }

  /** Keeps the sums of an edge, US cents in the order of `sumNames`, and returns their code. */
  codeOf(amount: number | null, sums: readonly number[]): number {
    const some = sums.findIndex((sum) => sum !== 0);
    if (some === -1) return 0;
    const isWhole = sums[some] === amount && sums.every((sum, index) => index === some || sum === 0);
    return isWhole ? some + 1 : this.add(sums);
  }

  build(): Float64Array {
    if (this.numbers.length === 0) return this.known;
    const rows = extended(this.known, this.known.length + this.numbers.length);
    rows.set(this.numbers, this.known.length);
    return rows;
  }

  private add(sums: readonly number[]): number {
    const code = width + 1 + (this.known.length + this.numbers.length) / width;
    this.numbers.push(...sums);
    return code;
  }
}

export const noRows = (room: number): Float64Array => shared(Float64Array, 0, room);

const startOf = (code: number): number => (code - width - 1) * width;

/** One of the four sums of an edge, by its index in `sumNames`. */
export const sumAt = (sumRows: Float64Array, code: number, amount: number, index: number): number =>
  code > width ? sumRows[startOf(code) + index]! : code === index + 1 ? amount : 0;

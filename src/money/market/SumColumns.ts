import { sumNames } from './Arrow.ts';
import { shared } from './shared.ts';

const width = sumNames.length;

/**
 * The four sums of arrows as one number each: 0 where all are nothing, 1 to 4 where the whole amount is in that one of
 * `sumNames`. Few arrows have others, such as of a range or of what is paid in part; theirs are rows of numbers, and
 * beyond 4 the code is 5 and the place of the row.
 */
export class Splits {
  private readonly numbers: number[] = [];

  get bytes(): number {
    return this.numbers.length * Float64Array.BYTES_PER_ELEMENT;
  }

  /** Keeps the sums of an arrow, US cents in the order of `sumNames`, and gives their code. */
  codeOf(amount: number | null, sums: readonly number[]): number {
    const some = sums.findIndex((sum) => sum !== 0);
    if (some === -1) return 0;
    const isWhole = sums[some] === amount && sums.every((sum, place) => place === some || sum === 0);
    return isWhole ? some + 1 : this.add(sums);
  }

  /** Keeps what a code means among the rows of another market, and gives the code that it has here. */
  takeOver(splits: Float64Array, code: number): number {
    return code <= width ? code : this.add(splits.subarray(startOf(code), startOf(code + 1)));
  }

  build(): Float64Array {
    const rows = shared(Float64Array, this.numbers.length);
    rows.set(this.numbers);
    return rows;
  }

  private add(sums: Iterable<number>): number {
    const code = width + 1 + this.numbers.length / width;
    this.numbers.push(...sums);
    return code;
  }
}

const startOf = (code: number): number => (code - width - 1) * width;

/** One of the four sums of an arrow, by its place in `sumNames`. */
export const sumAt = (splits: Float64Array, code: number, amount: number, place: number): number =>
  code > width ? splits[startOf(code) + place]! : code === place + 1 ? amount : 0;

import type { Market } from '../market/Market.ts';

interface Edition {
  readonly market: Market;
  readers: number;
  /** The numbers of its edges that the next edition lacks. */
  removed: Int32Array;
}

/**
 * The markets that share one memory, from the oldest one in use to the current one. The numbers of removed edges are free
 * once no market that has these edges is in use.
 */
export class Editions {
  private readonly editions: [Edition, ...Edition[]];
  private freed: Int32Array[] = [];

  constructor(market: Market) {
    this.editions = [{ market, readers: 0, removed: Int32Array.of() }];
  }

  get current(): Market {
    return this.last.market;
  }

  /** The numbers that are free, as one list. */
  takeFree(): Int32Array {
    const free = joined(this.freed);
    this.freed = [free];
    return free;
  }

  /** Adds the next edition, which was made with the first numbers of the list taken last. */
  add(market: Market, removed: Int32Array, used: number): void {
    this.freed[0] = this.freed[0]?.subarray(used) ?? Int32Array.of();
    this.last.removed = removed;
    this.editions.push({ market, readers: 0, removed: Int32Array.of() });
    this.dropUnread();
  }

  /** Keeps the edges of the current edition until the function that it returns is called. */
  hold(): { readonly market: Market; readonly release: () => void } {
    const edition = this.last;
    edition.readers += 1;
    return {
      market: edition.market,
      release: () => {
        edition.readers -= 1;
        this.dropUnread();
      },
    };
  }

  private dropUnread(): void {
    const { editions } = this;
    while (editions.length > 1 && editions[0].readers === 0) this.freed.push(editions.shift()!.removed);
  }

  private get last(): Edition {
    return this.editions[this.editions.length - 1]!;
  }
}

function joined(lists: readonly Int32Array[]): Int32Array {
  const all = new Int32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const list of lists) {
    all.set(list, end);
    end += list.length;
  }
  return all;
}

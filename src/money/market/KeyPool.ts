import { shared } from './shared.ts';

/** Many keys as bytes, one behind the other, so that threads can share them. */
export interface KeyPool {
  readonly bytes: Uint8Array;
  /** Where each begins, and where the last one ends. */
  readonly starts: Int32Array;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export function keyPool(keys: readonly string[]): KeyPool {
  const starts = shared(Int32Array, keys.length + 1);
  // A character takes three bytes at most; nearly all keys have one each.
  const room = new Uint8Array(keys.reduce((sum, { length }) => sum + length * 3, 0));
  let end = 0;
  for (const [index, key] of keys.entries()) {
    end += encoder.encodeInto(key, room.subarray(end)).written;
    starts[index + 1] = end;
  }
  const bytes = shared(Uint8Array, end);
  bytes.set(room.subarray(0, end));
  return { bytes, starts };
}

/** Some keys of a pool, by their places in ascending order, and behind them those of another. */
export function joinedPool(pool: KeyPool, places: Int32Array, other: KeyPool): KeyPool {
  const starts = shared(Int32Array, places.length + sizeOf(other) + 1);
  for (const [index, place] of places.entries()) {
    starts[index + 1] = starts[index]! + pool.starts[place + 1]! - pool.starts[place]!;
  }
  const middle = starts[places.length]!;
  for (let place = 1; place <= sizeOf(other); place += 1) starts[places.length + place] = middle + other.starts[place]!;
  const bytes = shared(Uint8Array, middle + other.bytes.length);
  for (const [index, place] of places.entries()) {
    const from = pool.starts[place]!;
    const length = pool.starts[place + 1]! - from;
    for (let byte = 0; byte < length; byte += 1) bytes[starts[index]! + byte] = pool.bytes[from + byte]!;
  }
  bytes.set(other.bytes, middle);
  return { bytes, starts };
}

/** Tells which keys of a pool are in a set: 1 for those. Keys are compared as bytes, by their FNV-1a hashes first. */
export function membersOf(pool: KeyPool, keys: ReadonlySet<string>): Uint8Array {
  const hashes = new Set([...keys].map((key) => hashOf(encoder.encode(key), 0, encoder.encode(key).length)));
  const members = new Uint8Array(sizeOf(pool));
  for (let place = 0; place < members.length; place += 1) {
    const isLikely = hashes.has(hashOf(pool.bytes, pool.starts[place]!, pool.starts[place + 1]!));
    members[place] = isLikely && keys.has(keyAt(pool, place)) ? 1 : 0;
  }
  return members;
}

function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let place = from; place < to; place += 1) hash = Math.imul(hash ^ bytes[place]!, 0x01000193);
  return hash;
}

export const sizeOf = ({ starts }: KeyPool): number => starts.length - 1;

/** The key at a place. */
export const keyAt = ({ bytes, starts }: KeyPool, place: number): string =>
  // A copy, because text is not decoded from memory that threads share.
  decoder.decode(bytes.slice(starts[place], starts[place + 1]));

/** The place of a key in a sorted pool; where it is not there, the place before which it would stand less a half. */
export function placeOf(pool: KeyPool, key: string): number {
  let [low, high] = [0, sizeOf(pool)];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const found = keyAt(pool, middle);
    if (found === key) return middle;
    if (found < key) low = middle + 1;
    else high = middle;
  }
  return low - 0.5;
}

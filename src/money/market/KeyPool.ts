import { shared } from './shared.ts';

/** Many keys as consecutive bytes, so that threads can share them. */
export interface KeyPool {
  readonly bytes: Uint8Array;
  /** The offset of each key, and the end of the last one. */
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

/** Some keys of a pool, by their indexes in ascending order, followed by those of another pool. */
export function joinedPool(pool: KeyPool, chosen: Int32Array, other: KeyPool): KeyPool {
  const starts = shared(Int32Array, chosen.length + sizeOf(other) + 1);
  for (const [position, index] of chosen.entries()) {
    starts[position + 1] = starts[position]! + pool.starts[index + 1]! - pool.starts[index]!;
  }
  const middle = starts[chosen.length]!;
  for (let index = 1; index <= sizeOf(other); index += 1) starts[chosen.length + index] = middle + other.starts[index]!;
  const bytes = shared(Uint8Array, middle + other.bytes.length);
  for (const [position, index] of chosen.entries()) {
    const from = pool.starts[index]!;
    const length = pool.starts[index + 1]! - from;
    for (let byte = 0; byte < length; byte += 1) bytes[starts[position]! + byte] = pool.bytes[from + byte]!;
  }
  bytes.set(other.bytes, middle);
  return { bytes, starts };
}

/** Marks the keys of a pool that are in a set with 1. Keys are compared as bytes, by their FNV-1a hashes first. */
export function membersOf(pool: KeyPool, keys: ReadonlySet<string>): Uint8Array {
  const hashes = new Set([...keys].map((key) => hashOf(encoder.encode(key), 0, encoder.encode(key).length)));
  const members = new Uint8Array(sizeOf(pool));
  for (let index = 0; index < members.length; index += 1) {
    const isLikely = hashes.has(hashOf(pool.bytes, pool.starts[index]!, pool.starts[index + 1]!));
    members[index] = isLikely && keys.has(keyAt(pool, index)) ? 1 : 0;
  }
  return members;
}

function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let index = from; index < to; index += 1) hash = Math.imul(hash ^ bytes[index]!, 0x01000193);
  return hash;
}

export const sizeOf = ({ starts }: KeyPool): number => starts.length - 1;

/** The key at an index. */
export const keyAt = ({ bytes, starts }: KeyPool, index: number): string =>
  // A copy, because text cannot be decoded from shared memory.
  decoder.decode(bytes.slice(starts[index], starts[index + 1]));

/** The index of a key in a sorted pool. For an unknown key: the index at which it would be inserted, minus one half. */
export function indexOfKey(pool: KeyPool, key: string): number {
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

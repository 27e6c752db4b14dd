import { extended, shared } from './shared.ts';

/** Many keys as consecutive bytes, so that threads can share them. */
export interface KeyPool {
  readonly bytes: Uint8Array;
  /** The offset of each key, and the end of the last one. */
  readonly starts: Int32Array;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** A pool that can be extended in place up to `room` bytes. */
export const keyPool = (keys: readonly string[], room = 0): KeyPool =>
  extendedPool({ bytes: shared(Uint8Array, 0, room), starts: shared(Int32Array, 1, room) }, keys);

/** A pool followed by other keys. */
export function extendedPool(pool: KeyPool, keys: readonly string[]): KeyPool {
  if (keys.length === 0) return pool;
  // A character takes three bytes at most; nearly all keys have one each.
  const room = new Uint8Array(keys.reduce((sum, { length }) => sum + length * 3, 0));
  const begin = pool.bytes.length;
  const first = pool.starts.length;
  const starts = extended(pool.starts, first + keys.length);
  let end = 0;
  for (const [index, key] of keys.entries()) {
    end += encoder.encodeInto(key, room.subarray(end)).written;
    starts[first + index] = begin + end;
  }
  const bytes = extended(pool.bytes, begin + end);
  bytes.set(room.subarray(0, end), begin);
  return { bytes, starts };
}

/** Bits of a hash. */
const hashBits = 16;
/** The bytes of a key from which its hash is made: its last ones, which differ most. */
const hashedBytes = 6;

/** The indexes of those keys that a pool has, each once. One pass over the pool, which is not sorted. */
export function indexesIn(pool: KeyPool, keys: ReadonlySet<string>): Map<string, number> {
  const found = new Map<string, number>();
  if (keys.size === 0) return found;
  const isLikely = new Uint8Array(2 ** hashBits);
  for (const key of keys) {
    const bytes = encoder.encode(key);
    isLikely[hashOf(bytes, 0, bytes.length)] = 1;
  }
  const { bytes, starts } = pool;
  for (let index = 0, begin = 0; index < sizeOf(pool); index += 1) {
    const end = starts[index + 1]!;
    if (isLikely[hashOf(bytes, begin, end)] === 1) {
      const key = keyAt(pool, index);
      if (keys.has(key)) found.set(key, index);
    }
    begin = end;
  }
  return found;
}

function hashOf(bytes: Uint8Array, begin: number, end: number): number {
  let hash = end - begin;
  for (let index = Math.max(begin, end - hashedBytes); index < end; index += 1) {
    hash = Math.imul(hash ^ bytes[index]!, 0x01000193);
  }
  return (hash ^ (hash >>> hashBits)) & (2 ** hashBits - 1);
}

export const sizeOf = ({ starts }: KeyPool): number => starts.length - 1;

/** The key at an index. */
export const keyAt = ({ bytes, starts }: KeyPool, index: number): string =>
  // A copy, because text cannot be decoded from shared memory.
  decoder.decode(bytes.slice(starts[index], starts[index + 1]));

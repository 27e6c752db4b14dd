export type Numbers = Int32Array | Uint8Array | Uint16Array | Uint32Array | Float64Array;
type NumbersType<Kind extends Numbers> = {
  new (buffer: SharedArrayBuffer, start?: number, length?: number): Kind;
  readonly BYTES_PER_ELEMENT: number;
};

/** The largest memory that can grow. */
const mostBytes = 2 ** 32;

/**
 * Numbers in memory that threads share. They can be extended in place up to `room` bytes: until then, only addresses are
 * reserved.
 */
export function shared<Kind extends Numbers>(type: NumbersType<Kind>, length: number, room = 0): Kind {
  const bytes = length * type.BYTES_PER_ELEMENT;
  const most = Math.min(room, mostBytes);
  const buffer = most > bytes ? new SharedArrayBuffer(bytes, { maxByteLength: most }) : new SharedArrayBuffer(bytes);
  // With a length, since reading a list that grows with its memory is two times slower.
  return new type(buffer, 0, length);
}

/**
 * The same numbers, followed by others up to a length. If there is room, these are in the same memory, and readers of the
 * shorter list do not see them; otherwise all are copied.
 */
export function extended<Kind extends Numbers>(numbers: Kind, length: number): Kind {
  const type = numbers.constructor as unknown as NumbersType<Kind>;
  const buffer = numbers.buffer as SharedArrayBuffer;
  const bytes = length * type.BYTES_PER_ELEMENT;
  if (bytes > buffer.byteLength) {
    if (!buffer.growable || bytes > buffer.maxByteLength) return copied(numbers, length, type);
    // Growing a little at a time would be slow.
    buffer.grow(Math.min(buffer.maxByteLength, Math.max(bytes, Math.floor((bytes * 1.01) / 8) * 8)));
  }
  return new type(buffer, 0, length);
}

function copied<Kind extends Numbers>(numbers: Kind, length: number, type: NumbersType<Kind>): Kind {
  const copy = shared(type, Math.floor(length * 1.25));
  copy.set(numbers);
  return new type(copy.buffer as SharedArrayBuffer, 0, length);
}

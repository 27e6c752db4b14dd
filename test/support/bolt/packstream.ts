/** A structure of PackStream: a message of Bolt, or a value with a type of its own. */
export interface Structure {
  readonly tag: number;
  readonly fields: readonly unknown[];
}

/** Reads one value. Knows the types that the driver sends in messages: all but bytes. */
export function unpacked(bytes: Buffer): unknown {
  let at = 0;
  const take = (count: number): number => (at += count) - count;
  const unsigned = (width: number): number => bytes.readUIntBE(take(width), width);
  const list = (count: number): unknown[] => Array.from({ length: count }, value);
  const text = (length: number): string => bytes.toString('utf8', take(length), at);
  const map = (count: number): Record<string, unknown> =>
    Object.fromEntries(Array.from({ length: count }, () => [value(), value()]));
  const structure = (count: number): Structure => ({ tag: unsigned(1), fields: list(count) });
  const byMarker: Readonly<Record<number, () => unknown>> = {
    0xc0: () => null,
    0xc1: () => bytes.readDoubleBE(take(8)),
    0xc2: () => false,
    0xc3: () => true,
    0xc8: () => bytes.readInt8(take(1)),
    0xc9: () => bytes.readInt16BE(take(2)),
    0xca: () => bytes.readInt32BE(take(4)),
    0xcb: () => Number(bytes.readBigInt64BE(take(8))),
    0xd0: () => text(unsigned(1)),
    0xd1: () => text(unsigned(2)),
    0xd2: () => text(unsigned(4)),
    0xd4: () => list(unsigned(1)),
    0xd5: () => list(unsigned(2)),
    0xd8: () => map(unsigned(1)),
    0xd9: () => map(unsigned(2)),
  };
  const byHighBits: Readonly<Record<number, (count: number) => unknown>> = {
    0x8: text,
    0x9: list,
    0xa: map,
    0xb: structure,
  };
  function value(): unknown {
    const marker = unsigned(1);
    if (marker < 0x80) return marker;
    if (marker >= 0xf0) return marker - 0x100;
    const read = byMarker[marker];
    if (read !== undefined) return read();
    const small = byHighBits[marker >> 4];
    if (small === undefined) throw new Error(`PackStream has no marker 0x${marker.toString(16)} here`);
    return small(marker & 0x0f);
  }
  return value();
}

/** Writes a message, with strings, integers, lists, maps, booleans and null in its fields. */
export const packedMessage = ({ tag, fields }: Structure): Buffer =>
  Buffer.concat([Buffer.from([0xb0 + fields.length, tag]), ...fields.map(packed)]);

function packed(value: unknown): Buffer {
  if (value === null || value === undefined) return Buffer.from([0xc0]);
  if (typeof value === 'boolean') return Buffer.from([value ? 0xc3 : 0xc2]);
  if (typeof value === 'number') return packedInteger(value);
  if (typeof value === 'string') {
    const bytes = Buffer.from(value);
    return Buffer.concat([packedSize(bytes.length, [0x80, 0xd0, 0xd1]), bytes]);
  }
  if (Array.isArray(value)) return Buffer.concat([packedSize(value.length, [0x90, 0xd4, 0xd5]), ...value.map(packed)]);
  const entries = Object.entries(value as Record<string, unknown>);
  return Buffer.concat([packedSize(entries.length, [0xa0, 0xd8, 0xd9]), ...entries.flat().map(packed)]);
}

function packedInteger(value: number): Buffer {
  if (value >= -16 && value < 128) return Buffer.from([value & 0xff]);
  const bytes = Buffer.alloc(9);
  bytes[0] = 0xcb;
  bytes.writeBigInt64BE(BigInt(value), 1);
  return bytes;
}

function packedSize(size: number, [tiny, small, large]: readonly [number, number, number]): Buffer {
  if (size < 16) return Buffer.from([tiny + size]);
  return size < 256 ? Buffer.from([small, size]) : Buffer.from([large, size >> 8, size & 0xff]);
}

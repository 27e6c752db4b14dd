type Numbers = Int32Array | Uint8Array | Uint16Array | Uint32Array | Float64Array;
type NumbersType<Kind extends Numbers> = {
  new (buffer: SharedArrayBuffer): Kind;
  readonly BYTES_PER_ELEMENT: number;
};

/** Numbers in memory that threads share. */
export const shared = <Kind extends Numbers>(type: NumbersType<Kind>, length: number): Kind =>
  new type(new SharedArrayBuffer(length * type.BYTES_PER_ELEMENT));

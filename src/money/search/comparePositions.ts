/** Numbers before keys; keys by code units, which is the order of the entities in a market. */
export function comparePositions(one: readonly (string | number)[], other: readonly (string | number)[]): number {
  for (const [index, value] of one.entries()) {
    const against = other[index]!;
    if (value !== against) return value < against ? -1 : 1;
  }
  return 0;
}

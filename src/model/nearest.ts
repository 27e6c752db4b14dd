/**
 * The words that need the fewest changes of letters to become `word`, the nearest first; a word that starts with
 * `word-` needs one.
 */
export function nearest(word: string, candidates: Iterable<string>, count: number): string[] {
  const near: { readonly candidate: string; readonly distance: number }[] = [];
  for (const candidate of candidates) {
    const isNear = near.length < count || leastDistance(word, candidate) <= near.at(-1)!.distance;
    if (!isNear) continue;
    near.push({ candidate, distance: distanceOf(word, candidate) });
    near.sort((one, other) => one.distance - other.distance || (one.candidate < other.candidate ? -1 : 1));
    near.length = Math.min(near.length, count);
  }
  return near.map(({ candidate }) => candidate);
}

/** `, did you mean nvidia?`, or an empty text if no candidate is near. */
export function suggestion(word: string, candidates: Iterable<string>): string {
  const [near] = nearest(word, candidates, 1);
  const isNear = near !== undefined && distanceOf(word, near) <= Math.max(2, Math.ceil(word.length * 0.4));
  return isNear ? `, did you mean ${near}?` : '';
}

const goesOn = (word: string, candidate: string): boolean => word !== '' && candidate.startsWith(`${word}-`);

const distanceOf = (word: string, candidate: string): number =>
  goesOn(word, candidate) ? 1 : editDistance(word, candidate);

/** A lower bound of the distance that needs no comparison of letters. */
const leastDistance = (word: string, candidate: string): number =>
  goesOn(word, candidate) ? 1 : Math.abs(word.length - candidate.length);

/**
 * The least number of letters to put in, take out or exchange, or of neighbours to swap (Damerau's optimal string
 * alignment).
 */
function editDistance(one: string, other: string): number {
  let twoAbove: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const exchange = above[column - 1]! + (one[row - 1] === other[column - 1] ? 0 : 1);
      const isSwap = row > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      const swap = isSwap ? twoAbove[column - 2]! + 1 : Infinity;
      current.push(Math.min(exchange, above[column]! + 1, current[column - 1]! + 1, swap));
    }
    [twoAbove, above] = [above, current];
  }
  return above[other.length]!;
}

/** The words that take the fewest changes of letters to become `word`, the nearest first. */
export function nearest(word: string, candidates: Iterable<string>, count: number): string[] {
  return [...candidates]
    .map((candidate) => ({ candidate, distance: editDistance(word, candidate) }))
    .sort((one, other) => one.distance - other.distance || (one.candidate < other.candidate ? -1 : 1))
    .slice(0, count)
    .map(({ candidate }) => candidate);
}

/** `, did you mean nvidia?`, or nothing where no candidate is near. */
export function suggestion(word: string, candidates: Iterable<string>): string {
  const [near] = nearest(word, candidates, 1);
  const isNear = near !== undefined && editDistance(word, near) <= Math.max(2, Math.ceil(word.length * 0.4));
  return isNear ? `, did you mean ${near}?` : '';
}

/** The least number of letters to put in, take out or exchange (Levenshtein). */
function editDistance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const exchange = above[column - 1]! + (one[row - 1] === other[column - 1] ? 0 : 1);
      current.push(Math.min(exchange, above[column]! + 1, current[column - 1]! + 1));
    }
    above = current;
  }
  return above[other.length]!;
}

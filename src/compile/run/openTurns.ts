/** Runs work, but no more than `most` pieces of it at a time; the others wait for their turn. */
export type InTurn = <Result>(work: () => Promise<Result>) => Promise<Result>;

export function openTurns(most: number): InTurn {
  const waiting: (() => void)[] = [];
  let free = most;
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((begin) => void waiting.push(begin));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
}

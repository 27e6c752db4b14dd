/** What is added up of a deal. */
interface Added {
  readonly dealKey: string;
  /** Whether it is in the sum; if not, no source says how much it is. */
  readonly isKnown: boolean;
  /** Of a package: its parts without a known amount, which the sums of the package contain. */
  readonly openParts: readonly string[];
}

/** The number of unknown amounts that are missing in a sum: those that no package in the same sum contains. */
export function undisclosedAmong(all: readonly Added[]): number {
  const contained = new Set(all.flatMap(({ isKnown, openParts }) => (isKnown ? openParts : [])));
  return all.filter(({ dealKey, isKnown }) => !isKnown && !contained.has(dealKey)).length;
}

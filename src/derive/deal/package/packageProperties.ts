import type { DealState } from '../DealState.ts';
import { usdOf } from '../pricing.ts';

/**
 * What is stored of a package, so that no reader has to look at its parts. `openParts` are those whose amount is unknown and
 * is in the sums of the package, because these have the remainder.
 */
export function packageProperties(state: DealState) {
  const { remainder, partiesOfParts, openParts } = state;
  const list = (keys: readonly string[]) => (state.package ? keys : null);
  return {
    package: state.package,
    remainderUsd: usdOf(remainder),
    remainderMin: remainder?.dollars?.min ?? null,
    remainderMax: remainder?.dollars?.max ?? null,
    openParts: list(openParts),
    payersInParts: list(partiesOfParts.payers),
    payeesInParts: list(partiesOfParts.payees),
    sponsorsInParts: list(partiesOfParts.sponsors),
    namedInParts: list([...new Set(Object.values(partiesOfParts).flat())].sort()),
  };
}

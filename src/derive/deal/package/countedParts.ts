import { groupBy } from '../../../model/groupBy.ts';
import { covers, coversKnown } from '../../time/tile.ts';
import type { DealValues } from '../dealValues.ts';
import { usdOf } from '../pricing.ts';
import type { DealFamily } from './DealFamily.ts';

/**
 * The parts of a package at one point of the two axes, in the order in which they are found. A part that is replaced counts
 * as what replaces it. The parts of a part count beside it if no source gives the amount of that one. A part that has not
 * begun counts as it is at its beginning.
 */
export function countedParts(whole: string, family: DealFamily, valid: string, known: string): DealValues[] {
  const found = new Map<string, DealValues>();
  const seen = new Set([whole]);
  const add = (deal: DealValues) => {
    if (seen.has(deal.deal)) return;
    seen.add(deal.deal);
    const newer = family.newerThan(deal.deal).filter((each) => covers(each, valid, known));
    if (newer.length > 0) {
      newer.forEach(({ value }) => add(value));
      return;
    }
    found.set(deal.deal, deal);
    if (usdOf(deal.amount) === null) directParts(deal.deal).forEach(add);
  };
  const directParts = (deal: string) => {
    const told = groupBy(
      family.partsOf(deal).filter((each) => coversKnown(each, known)),
      ({ value }) => value.deal,
    );
    return [...told.values()].map((some) => (some.find((each) => covers(each, valid, known)) ?? some[0]).value);
  };
  directParts(whole).forEach(add);
  return [...found.values()];
}

import type { CapacityDeal, CapacityUnit } from './CapacityDeal.ts';
import { beyond, statedFigure, sumOf, type Figure } from './Figure.ts';

/** The deals of a market of capacity by the package that they are part of. */
export type Parts = ReadonlyMap<string | null, readonly CapacityDeal[]>;

/**
 * What of a deal counts for a buyer in a unit: of a package only what it states beyond its parts. UNKNOWN if the buyer shares
 * its side with others, or if no source gives the figure; null if the deal does not count.
 */
export function ownFigure(
  deal: CapacityDeal,
  parts: Parts,
  buyer: string,
  unit: CapacityUnit,
): Figure | 'UNKNOWN' | null {
  const inside = parts.get(deal.key) ?? [];
  const figure = inside.length === 0 ? statedFigure(deal, unit) : remainder(deal, parts, unit);
  if (figure === null || deal.payees.includes(buyer)) return null;
  const named = inside.filter((part) => isBuyer(part, buyer));
  if (isAlone(deal, buyer) && named.length === inside.length && named.every((part) => isAlone(part, buyer)))
    return figure;
  return named.length > 0 ? null : 'UNKNOWN';
}

/** Whether an entity pays for a deal, or sponsors a payer. */
export const isBuyer = ({ payers, sponsors }: CapacityDeal, buyer: string): boolean =>
  payers.includes(buyer) || sponsors.includes(buyer);

/** Whether a buyer is the only one, or sponsors the only one. */
const isAlone = (deal: CapacityDeal, buyer: string): boolean => deal.payers.length === 1 && isBuyer(deal, buyer);

function remainder(deal: CapacityDeal, parts: Parts, unit: CapacityUnit): Figure | null {
  const whole = statedFigure(deal, unit);
  if (whole === null || whole === 'UNKNOWN') return null;
  const rest = beyond(whole, sumOf(statedInParts(deal, parts, unit)));
  return rest.high === 0 ? null : rest;
}

/** What the parts of a package state, or their parts if they state nothing. */
const statedInParts = (deal: CapacityDeal, parts: Parts, unit: CapacityUnit): Figure[] =>
  (parts.get(deal.key) ?? []).flatMap((part) => {
    const stated = statedFigure(part, unit);
    return stated === null || stated === 'UNKNOWN' ? statedInParts(part, parts, unit) : [stated];
  });

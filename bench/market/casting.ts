import { skewed, type Random } from './random.ts';
import type { Size } from './sizes.ts';

/** The numbers of the organization that pays, the one that is paid, and a third one. */
export type Cast = readonly [from: number, to: number, third: number];

/** Chooses organizations: a few are in very many deals, most are in few. The first one is in exactly `size.hub`. */
export function casting(size: Size, next: Random): (deal: number) => Cast {
  const payer = skewed(next, size.organizations - 1, 0.85);
  const payee = skewed(next, size.organizations - 1, 0.5);
  const every = Math.floor(size.deals / size.hub);
  return (deal) => {
    const isHub = deal % every === 0 && deal / every < size.hub;
    const first = isHub ? 0 : payer() + 1;
    const others = (taken: readonly number[]): number => {
      const found = payee() + 1;
      return taken.includes(found) ? others(taken) : found;
    };
    const second = others([first]);
    const third = others([first, second]);
    // The hub pays in half of its deals and is paid in the other half.
    return isHub && next() < 0.5 ? [second, first, third] : [first, second, third];
  };
}

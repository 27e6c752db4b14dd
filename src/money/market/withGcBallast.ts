import { bytesOf, type Market } from './Market.ts';

/** A market kept by one thread. */
export interface BallastedMarket {
  readonly market: Market;
  readonly weight: ArrayBuffer;
}

/**
 * Returns a market with ballast: as much memory of the thread's own, which is never touched and so takes no physical
 * memory. The garbage collector does not count shared memory: without the ballast, a thread keeps dozens of obsolete
 * markets.
 */
export const withGcBallast = (market: Market): BallastedMarket => ({
  market,
  weight: new ArrayBuffer(bytesOf(market)),
});

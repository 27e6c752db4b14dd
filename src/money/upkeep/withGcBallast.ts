import { bytesOf, type Market } from '../market/Market.ts';

/** A market kept by one thread. */
export interface BallastedMarket {
  readonly market: Market;
  readonly weight: ArrayBuffer;
}

/** With more, obsolete memory is freed sooner, and the collector runs more often. */
const factor = 8;

/**
 * Returns a market with ballast: a multiple of the memory that it does not share with the market before it, as memory of
 * the thread's own, which is never touched and so takes no physical memory. The garbage collector does not count shared
 * memory: without the ballast, a thread keeps dozens of obsolete markets.
 */
export const withGcBallast = (market: Market): BallastedMarket => ({
  market,
  weight: new ArrayBuffer(Math.min(market.ownBytes * factor, bytesOf(market))),
});

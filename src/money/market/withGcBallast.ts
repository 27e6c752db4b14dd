import { bytesOf, type Market } from './Market.ts';

/** A market that one thread keeps. */
export interface BallastedMarket {
  readonly market: Market;
  readonly weight: ArrayBuffer;
}

/**
 * A market with as much memory of a thread's own, never touched, so that it takes none. The collector of garbage does not
 * see what threads share: without it a thread keeps dozens of former markets that nobody needs any more.
 */
export const withGcBallast = (market: Market): BallastedMarket => ({
  market,
  weight: new ArrayBuffer(bytesOf(market)),
});

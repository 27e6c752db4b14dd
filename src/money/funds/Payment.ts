import type { DateInterval } from '../../model/dateInterval.ts';
import type { Amount } from './Amount.ts';

/** Money of a deal that was paid or is due: what the total grows by, from `before` to `after`. */
export interface Payment {
  /** The days between which it lies; null if nobody says. */
  readonly on: DateInterval | null;
  /** Null for nothing. */
  readonly before: Amount | null;
  /** Null if no source gives it. */
  readonly after: Amount | null;
  readonly isPaid: boolean;
}

import type { Writer } from '../../graph/connect.ts';
import { runRows } from '../../graph/Query.ts';
import { ratesOf } from '../queries.ts';
import type { Claim, DealStates, ObservationStates } from '../../bundle/claim.ts';
import { daysOf, isForeign, type ExchangeRates } from '../../derive/deal/pricing.ts';
import type { Subject } from '../../derive/project.ts';

/**
 * Reads the exchange rates that can convert amounts and figures of some subjects, in order of preference: later days first; within
 * one day, the bundle that was recorded last first.
 */
export async function readRates(
  writer: Pick<Writer, 'run'>,
  subjects: readonly Subject[],
): Promise<readonly ExchangeRates[]> {
  const foreign = subjects
    .filter(({ type }) => type === 'Deal' || type === 'Observation')
    .map(({ claims }) => claims as readonly (Claim<DealStates> | Claim<ObservationStates>)[])
    .filter((claims) => claims.some(isForeign));
  const days = [...new Set(foreign.flatMap(daysOf))];
  if (days.length === 0) return [];
  const rows = await runRows(writer, ratesOf, { days });
  return rows.map(({ currencies, perEuro: units, ...rates }) => {
    const perEuro = new Map(currencies.map((currency, index) => [currency, units[index]!]));
    return { ...rates, perEuro };
  });
}

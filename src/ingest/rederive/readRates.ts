import type { Writer } from '../../graph/connect.ts';
import { runRows } from '../../graph/Query.ts';
import { ratesOf } from '../queries.ts';
import type { Claim, DealStates } from '../../bundle/claim.ts';
import { daysOf, foreignCurrencies, type ExchangeRates } from '../../derive/deal/pricing.ts';
import type { Subject } from '../../derive/project.ts';

/**
 * Reads the exchange rates that can convert amounts of some subjects, in order of preference: later days first; within
 * one day, the bundle that was recorded last first.
 */
export async function readRates(
  writer: Pick<Writer, 'run'>,
  subjects: readonly Subject[],
): Promise<readonly ExchangeRates[]> {
  const deals = subjects
    .filter(({ type }) => type === 'Deal')
    .map(({ claims }) => claims as readonly Claim<DealStates>[])
    .filter((claims) => claims.some((claim) => foreignCurrencies(claim).length > 0));
  const days = [...new Set(deals.flatMap(daysOf))];
  if (days.length === 0) return [];
  const rows = await runRows(writer, ratesOf, { days });
  return rows.map(({ currencies, perEuro: units, ...rates }) => {
    const perEuro = new Map(currencies.map((currency, index) => [currency, units[index]!]));
    return { ...rates, perEuro };
  });
}

import type { Writer } from '../../graph/connect.ts';
import { statement } from '../../graph/statement.ts';
import type { Claim, DealStates } from '../../bundle/claim.ts';
import { daysOf, foreignCurrencies, type ExchangeRates } from '../../derive/deal/pricing.ts';
import type { Subject } from '../../derive/project.ts';

/**
 * Reads the exchange rates by which amounts of some subjects may be converted, in the order in which they are to be
 * taken: later days first, of one day the bundle that was recorded last.
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
  const rows = (await writer.run(statement('ingest/read/ratesOf'), { days })) as unknown as Row[];
  return rows.map(([key, day, currencies, units, knownFrom, knownTo]) => {
    const perEuro = new Map(currencies.map((currency, index) => [currency, units[index]!]));
    return { key, day, knownFrom, knownTo, perEuro };
  });
}

type Row = [string, string, string[], string[], string, string | null];

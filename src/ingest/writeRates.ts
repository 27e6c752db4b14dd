import type { Writer } from '../graph/connect.ts';
import { runRows } from '../graph/Query.ts';
import { statement } from '../graph/statement.ts';
import type { Affected } from './Affected.ts';
import { currenciesRated, subjectsInCurrencies } from './queries.ts';
import type { Bundle } from '../model/bundle.ts';
import { askFor } from './rederive/askFor.ts';
import { formatDate } from '../derive/text/format.ts';

/**
 * Replaces the exchange rates of some bundles. Affects the deals and observations with money in a currency of these
 * rates, or of rates from `documents`, which have changed.
 */
export async function writeRates(
  writer: Writer,
  bundles: readonly Bundle[],
  documents: readonly string[],
): Promise<Affected> {
  const keys = bundles.map(({ bundle }) => bundle);
  const rows = bundles.flatMap(rateRows);
  const former = await runRows(writer, currenciesRated, { bundles: keys, documents });
  const currencies = new Set([...former.map(({ currency }) => currency), ...rows.flatMap((row) => row.currencies)]);
  if (currencies.size === 0) return { subjects: [], entities: [] };
  await writer.run(statement('ingest/write/exchangeRates'), { bundles: keys, rows });
  const foreign = [...currencies, 'EUR'].filter((currency) => currency !== 'USD');
  const subjects = await askFor(writer, subjectsInCurrencies, foreign, 'currencies');
  return { subjects: subjects.map(({ key }) => key), entities: [] };
}

/** Exchange rates as stored: two parallel lists, of currencies and of their units for one euro. */
function rateRows({ bundle, rates }: Bundle) {
  return rates.map(({ day, source: { document, locator }, perEuro }) => {
    const currencies = Object.keys(perEuro).sort();
    const words = currencies.map((currency) => `${perEuro[currency]} ${currency}`).join(', ');
    const caption = `1 EUR = ${words}, ${formatDate({ from: day, to: day, precision: 'DAY' })}`;
    const units = currencies.map((currency) => perEuro[currency]!);
    return { key: `${day}@${bundle}`, bundle, document, day, locator, currencies, perEuro: units, caption };
  });
}

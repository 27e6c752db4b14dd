import type { StoredGraph } from './StoredGraph.ts';
import { first, type Row } from './readers.ts';

/** The exchange rates of a key, as shown with an amount in a currency. */
export function conversionBy(graph: StoredGraph, key: unknown, currency: unknown): Row | null {
  const rates = typeof key === 'string' ? graph.byKey('ExchangeRates', key) : undefined;
  const document = rates && first(graph.out(rates, 'STATED_IN'))?.to;
  if (rates === undefined || document === undefined) return null;
  const perEuro = (code: unknown) =>
    (rates.properties['perEuro'] as string[])[(rates.properties['currencies'] as unknown[]).indexOf(code)] ?? null;
  return { day: rates.properties['day'], perEuro: perEuro(currency), usdPerEuro: perEuro('USD'), document };
}

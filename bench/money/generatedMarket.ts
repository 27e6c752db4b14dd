import { sumNames, type Edge } from '../../src/money/market/Edge.ts';
import type { Market } from '../../src/money/market/Market.ts';
import { MarketBuilder } from '../../src/money/market/MarketBuilder.ts';
import { castDeals } from '../market/casts.ts';
import { Deriving } from '../market/derive.ts';
import { organizationKey } from '../market/keys.ts';
import type { Size } from '../market/sizes.ts';
import type { Row } from '../market/table.ts';
import { eachNoun, type Tables } from '../market/tables.ts';

/** Builds a market of this size from the generated deal edges, and drops all other rows. */
export function generatedMarket(size: Size, room = 0): Market {
  const builder = new MarketBuilder(room);
  for (let each = 0; each < size.organizations; each += 1) {
    builder.addNode({ key: organizationKey(each), unspecified: false });
  }
  const none = { lineOf: () => '', addLine: () => {} };
  const edges = {
    lineOf: (ends: readonly string[], row: Row) => JSON.stringify({ ends, ...row }),
    addLine: (line: string) => builder.addEdge(edgeOf(JSON.parse(line) as EdgeRow)),
  };
  const tables = eachNoun((noun) => (noun === 'dealEdge' ? edges : none)) as unknown as Tables;
  for (const bundle of castDeals(size, tables, new Deriving())) void bundle;
  return builder.build(1);
}

type EdgeRow = Readonly<Record<string, string | null>> & { readonly ends: readonly [string, string, string] };

/** Reads a row of the table of deal edges. */
function edgeOf({ ends, ...row }: EdgeRow): Edge {
  const [fromKey, toKey] = ends.slice(0, 2).map((id) => id.split(' ')[1]);
  // The derivation writes money as text.
  const numberIn = (cell: string | null | undefined) => (cell === null || cell === undefined ? null : Number(cell));
  const sums = Object.fromEntries(sumNames.map((name) => [name, numberIn(row[name])]));
  const days = (iso: string | null | undefined) => (iso ? Date.parse(iso) / 86_400_000 : null);
  const { kind, stage, binding, amountQualifier, dealKey, validFrom, validTo, knownFrom, knownTo } = row;
  return {
    ...{ fromKey, toKey, relationship: ends[2], subjectKey: dealKey, kind, stage, binding, amountQualifier, ...sums },
    amountUsd: numberIn(row['amountUsd']),
    ...{ validFrom: days(validFrom), validTo: days(validTo), knownFrom: days(knownFrom), knownTo: days(knownTo) },
  } as Edge;
}

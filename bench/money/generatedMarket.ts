import { sumNames, type Edge } from '../../src/money/market/Edge.ts';
import type { Market } from '../../src/money/market/Market.ts';
import { MarketBuilder } from '../../src/money/market/MarketBuilder.ts';
import { writeDeals } from '../market/deals.ts';
import { organizationKey } from '../market/keys.ts';
import { random } from '../market/random.ts';
import type { Size } from '../market/sizes.ts';
import type { Cell } from '../market/table.ts';
import type { Rows } from '../market/tables.ts';

const seed = 20_251_111;

/** Builds a market of this size from the generated deal edges, and drops all other rows. */
export function generatedMarket(size: Size, room = 0): Market {
  const builder = new MarketBuilder(room);
  for (let each = 0; each < size.organizations; each += 1) {
    builder.addNode({ key: organizationKey(each), unspecified: false });
  }
  const none = { add: () => {} };
  const others = new Proxy({}, { get: () => none });
  const taking = { add: (...cells: readonly Cell[]) => builder.addEdge(edgeOf(cells)) };
  const tables = {
    nodes: others,
    relationships: new Proxy({}, { get: (_, table) => (table === 'LEG' ? taking : none) }),
  } as unknown as Rows;
  writeDeals(size, random(seed), tables, size.deals / 10);
  return builder.build(1);
}

/** Reads a row of the table of deal edges. */
function edgeOf(cells: readonly Cell[]): Edge {
  const [fromKey, toKey, , subjectKey, kind, , stage, binding, amount, amountQualifier, ...more] = cells;
  // The generator writes money as text.
  const numberIn = (cell: Cell | undefined) => (cell === null ? null : Number(cell));
  const amountUsd = numberIn(amount);
  const sums = Object.fromEntries(sumNames.map((name, place) => [name, numberIn(more[place])]));
  const [validFrom, , knownFrom, , , relationship] = more.slice(sumNames.length);
  const days = (iso: Cell | undefined) => Date.parse(iso as string) / 86_400_000;
  return {
    ...{ fromKey, toKey, relationship, subjectKey, kind, stage, binding, amountUsd, amountQualifier, ...sums },
    ...{ validFrom: days(validFrom), validTo: null, knownFrom: days(knownFrom), knownTo: null },
  } as Edge;
}

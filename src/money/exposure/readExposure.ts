import type { Graph } from '../../graph/connect.ts';
import { readRows } from '../../graph/Query.ts';
import type { TimePair } from '../../model/days.ts';
import { groupBy } from '../../model/groupBy.ts';
import type { Consolidated } from '../consolidation/readConsolidated.ts';
import { groupsIn, readGroups, type Groups } from '../consolidation/readGroups.ts';
import { exposedDeals, revenueOf, termsOf } from '../queries.ts';
import type { ExposedDeal } from './ExposedDeal.ts';
import { exposure, type Exposure } from './exposure.ts';
import { shareOfRevenue, type ShareOfRevenue } from './shareOfRevenue.ts';

type Reader = Pick<Graph, 'read'>;

export interface FoundExposure {
  readonly rows: readonly Exposure[];
  /** The units of the entity that cannot pay. */
  readonly consolidated: readonly Consolidated[];
  readonly groups: Groups;
}

/** What others have at stake in an entity at a pair of times, all rows in their order. */
export async function readExposure(
  graph: Reader,
  { to, consolidate }: { readonly to: string; readonly consolidate: boolean },
  days: TimePair,
): Promise<FoundExposure> {
  const alone = groupsIn(new Map());
  const consolidated = consolidate ? (await readGroups(graph, [to], days)).unitsOf(to) : [];
  const failing = new Set([to, ...consolidated.map(({ entityKey }) => entityKey)]);
  const deals: ExposedDeal[] = await readRows(graph, exposedDeals, { failing: [...failing], ...days });
  const keys = new Set(
    deals.flatMap(({ parties, payers, payees }) => [...parties.map(({ key }) => key), ...payers, ...payees]),
  );
  const groups = consolidate ? await readGroups(graph, [...keys], days) : alone;
  // What is a whole of the entity that cannot pay has its units in common with it: nothing is between the two.
  const counting = (key: string) =>
    groups
      .of(key)
      .filter((group) => !group.keys.has(to))
      .map((group) => ({ key: group.key, keys: new Set([...group.keys].filter((unit) => !failing.has(unit))) }));
  return { rows: exposure(deals, failing, counting), consolidated, groups };
}

/** The part of the revenue of each of some suppliers that is at stake, by their keys. */
export async function readSharesOfRevenue(
  graph: Reader,
  to: string,
  rows: readonly Exposure[],
  days: TimePair,
): Promise<ReadonlyMap<string, ShareOfRevenue | null>> {
  const suppliers = rows.flatMap(({ entityKey, byRole }) => {
    const supplied = byRole.find(({ role }) => role === 'SUPPLIER');
    return supplied === undefined ? [] : [{ entityKey, ...supplied }];
  });
  if (suppliers.length === 0) return new Map();
  const [results, terms] = await Promise.all([
    readRows(graph, revenueOf, { keys: suppliers.map(({ entityKey }) => entityKey), ...days }),
    readRows(graph, termsOf, { keys: suppliers.flatMap(({ dealKeys }) => dealKeys), ...days }),
  ]);
  const resultsOf = groupBy(results, ({ entityKey }) => entityKey);
  const termOf = new Map(
    terms.map(({ key, schedule, ...term }) => [key, { years: yearsOf(term), scheduled: scheduledIn(schedule) }]),
  );
  return new Map(
    suppliers.map(({ entityKey, dealKeys, parts }) => {
      const contracts = dealKeys.map((key, index) => ({
        ...{ ...parts[index]!, years: null, scheduled: null },
        ...termOf.get(key),
      }));
      return [entityKey, shareOfRevenue(contracts, resultsOf.get(entityKey) ?? [], to)];
    }),
  );
}

type Span = { readonly least: number | null; readonly most: number | null };

const daysOfYear = 365.25;

interface Term {
  readonly years: readonly Span[];
  readonly days: Span;
  readonly dueDays: number | null;
}

/**
 * The term of a contract in years: as a source counts it, unless it counts several, else from its start to its end, else the
 * days on which it is due.
 */
export function yearsOf({ years, days, dueDays }: Term): Span | null {
  const [only = null] = years;
  if (years.length === 1) return only;
  const isDated = days.least !== null && days.most !== null;
  const { least, most } = isDated ? days : { least: dueDays, most: dueDays };
  return least === null || most === null ? null : { least: Math.max(0, least) / daysOfYear, most: most / daysOfYear };
}

/** The payments of a schedule by calendar year; null if there are none, or if one is without a year or dollars. */
function scheduledIn(
  schedule: readonly { readonly from: string; readonly to: string; readonly usd: string }[],
): number[] | null {
  const isKnown = schedule.every(
    ({ from, to, usd }) => usd !== '' && from !== '' && from.slice(0, 4) === to.slice(0, 4),
  );
  if (schedule.length === 0 || !isKnown) return null;
  const years = groupBy(schedule, ({ from }) => from.slice(0, 4));
  return [...years.values()].map((some) => some.reduce((sum, { usd }) => sum + Number(usd), 0));
}

import { QuestionError } from '../errors.ts';
import type { Graph } from '../graph/connect.ts';
import { nearest } from '../model/nearest.ts';
import { toMinorUnits } from '../model/money.ts';
import { holds, type Arrow, type Moment } from './Arrow.ts';
import { cyclePosition, fundingCycles } from './fundingCycles.ts';
import { passes, type LegFilter } from './Leg.ts';
import { neighborhood } from './neighborhood.ts';
import { comparePositions, type Position } from './position.ts';
import { readArrows, readEntityKeys } from './readMarket.ts';
import { capacityPosition, whoFundsWhoseCapacity } from './whoFundsWhoseCapacity.ts';

/** The arguments of a root field, ids as keys. What was left out and has no default is absent or null. */
type Given = Readonly<Record<string, unknown>>;

/** The searches behind the root fields that follow money, by the names of the fields. */
export function openSearches(graph: Pick<Graph, 'read'>) {
  return {
    async whoFundsWhoseCapacity(given: Given, moment: Moment) {
      await requireEntities(graph, given, ['consumer', 'provider', 'funder']);
      const maxHops = between(given, 'maxHops', 1, 4);
      const maxCapacityHops = between(given, 'maxCapacityHops', 1, 4);
      const rows = whoFundsWhoseCapacity(await moneyArrows(graph, given, moment), {
        consumer: (given['consumer'] as string | null | undefined) ?? null,
        provider: (given['provider'] as string | null | undefined) ?? null,
        funder: (given['funder'] as string | null | undefined) ?? null,
        maxHops,
        maxCapacityHops,
      });
      return list(rows, capacityPosition, 3, {
        complete: true,
        truncatedBy: null,
        searchedDepth: Math.max(maxHops, maxCapacityHops),
      });
    },

    async fundingCycles(given: Given, moment: Moment) {
      await requireEntities(graph, given, ['through', 'avoid']);
      const maxLength = between(given, 'maxLength', 2, 8);
      const minLength = between(given, 'minLength', 2, maxLength);
      const through = (given['through'] as string[] | null | undefined) ?? [];
      const { rows, complete } = fundingCycles(await moneyArrows(graph, given, moment), {
        minLength,
        maxLength,
        through,
      });
      return list(rows, cyclePosition, 4, {
        complete,
        truncatedBy: complete ? null : 'WORK',
        searchedDepth: maxLength,
      });
    },

    async neighborhood(given: Given, moment: Moment) {
      await requireEntities(graph, given, ['of']);
      const depth = between(given, 'depth', 1, 3);
      const limitPerNode = between(given, 'limitPerNode', 1, 100);
      const arrows = (await readArrows(graph)).filter((arrow) => holds(arrow, moment));
      const row = neighborhood(arrows, given['of'] as string[], depth, limitPerNode);
      return { kind: 'object' as const, row: { ...row } };
    },
  };
}

/** Legs over which money moves: financing and purchases, at that moment, under the filters of the question. */
async function moneyArrows(graph: Pick<Graph, 'read'>, given: Given, moment: Moment): Promise<Arrow[]> {
  const minAmountUsd = given['minAmountUsd'] as string | null | undefined;
  const filter = {
    ...given,
    minAmountUsd: minAmountUsd ? Number(toMinorUnits(minAmountUsd, 'USD')) : null,
  } as LegFilter;
  const avoid = (given['avoid'] as string[] | null | undefined) ?? [];
  return (await readArrows(graph)).filter(
    (arrow) =>
      (arrow.family === 'FUNDING' || arrow.family === 'COMMERCIAL') &&
      holds(arrow, moment) &&
      passes(arrow, filter) &&
      !avoid.includes(arrow.fromKey) &&
      !avoid.includes(arrow.toKey),
  );
}

function list<Row extends object>(
  rows: readonly Row[],
  position: (row: Row) => Position,
  positionLength: number,
  fields: Readonly<Record<string, unknown>>,
) {
  return {
    kind: 'list' as const,
    rows: rows.map((row) => ({ ...row }) as Readonly<Record<string, unknown>>),
    position: position as unknown as (row: Readonly<Record<string, unknown>>) => Position,
    compare: comparePositions,
    positionLength,
    fields,
  };
}

function between(given: Given, name: string, least: number, most: number): number {
  const value = given[name] as number | null | undefined;
  if (typeof value === 'number' && value >= least && value <= most) return value;
  throw new QuestionError('BAD_USER_INPUT', `"${name}" is ${value ?? 'null'}; expected ${least} to ${most}.`);
}

/** Refuses keys that no entity has, all of them at once, with the nearest that some has. */
async function requireEntities(graph: Pick<Graph, 'read'>, given: Given, names: readonly string[]): Promise<void> {
  const asked = names.flatMap((name) => [given[name] ?? []].flat().map((key) => [name, key as string] as const));
  if (asked.length === 0) return;
  const keys = await readEntityKeys(graph);
  const unknown = asked.filter(([, key]) => !keys.includes(key));
  if (unknown.length === 0) return;
  const lines = unknown.map(
    ([name, key]) => `"${name}": no entity has the key "${key}". The nearest are ${nearest(key, keys, 3).join(', ')}.`,
  );
  throw new QuestionError('UNKNOWN_ENTITY', lines.join(' '));
}

import { stageCode } from './codes.ts';
import type { SumName } from './Edge.ts';
import type { Market } from './Market.ts';
import { sumAt } from './SumColumns.ts';

/** US cents. */
export interface Sums extends Readonly<Record<SumName, number>> {
  /** The number of deals whose amount is unknown, without rumours: these are in no sum, whatever their amount. */
  readonly undisclosedCount: number;
}

export const noSums: Sums = { committedUsd: 0, upToUsd: 0, paidUsd: 0, nonBindingUsd: 0, undisclosedCount: 0 };

/** The sums of an edge, as written with its deal: zero for rumoured and terminated deals. */
export function sumsOf({ edges, sumRows }: Market, edge: number): Sums {
  const [amount, code] = [edges.amount[edge]!, edges.sums[edge]!];
  return {
    committedUsd: sumAt(sumRows, code, amount, 0),
    upToUsd: sumAt(sumRows, code, amount, 1),
    paidUsd: sumAt(sumRows, code, amount, 2),
    nonBindingUsd: sumAt(sumRows, code, amount, 3),
    undisclosedCount: Number.isNaN(amount) && stageCode.read(edges.code[edge]!) !== 'RUMOURED' ? 1 : 0,
  };
}

const names = Object.keys(noSums) as (keyof Sums)[];

export function added(all: readonly Sums[]): Sums {
  const total: Record<keyof Sums, number> = { ...noSums };
  for (const sums of all) for (const name of names) total[name] += sums[name];
  return total;
}

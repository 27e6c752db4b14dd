import type { Edge } from '../../src/money/market/Edge.ts';
import { isMoney } from './oracle.ts';

type Guarantee = readonly [guarantee: string, guarantor: string, beneficiary: string, payer: string];
type Figures = Record<'committedUsd' | 'upToUsd' | 'paidUsd' | 'nonBindingUsd' | 'undisclosedCount', number>;

const nothing = (): Figures => ({ committedUsd: 0, upToUsd: 0, paidUsd: 0, nonBindingUsd: 0, undisclosedCount: 0 });

function figures(edges: readonly Edge[]): Figures {
  const sums = nothing();
  for (const { amountUsd, committedUsd, upToUsd, paidUsd, nonBindingUsd } of edges) {
    if (amountUsd === null) sums.undisclosedCount += 1;
    sums.committedUsd += committedUsd!;
    sums.upToUsd += upToUsd!;
    sums.paidUsd += paidUsd!;
    sums.nonBindingUsd += nonBindingUsd!;
  }
  return sums;
}

/** Who is hurt if somebody cannot pay: every route is written down, and of those to one entity the largest kept. */
export function plainExposure(edges: readonly Edge[], to: string, maxDepth: number, guarantees: readonly Guarantee[]) {
  const money = edges.filter((edge) => isMoney(edge, {}) && edge.fromKey !== edge.toKey);
  const keys = [...new Set(edges.flatMap(({ fromKey, toKey }) => [fromKey, toKey]))];
  /** The legs by which one loses where another cannot pay. */
  const losses = (who: string, defaulting: string): Edge[] => [
    ...money.filter(
      ({ kind, fromKey, toKey }) =>
        fromKey === defaulting && toKey === who && ['Purchase', 'ComputeContract', 'Lease'].includes(kind!),
    ),
    ...money.filter(
      ({ kind, fromKey, toKey }) => fromKey === who && toKey === defaulting && ['Investment', 'Loan'].includes(kind!),
    ),
    ...guarantees.flatMap(([guarantee, guarantor, beneficiary, payer]) =>
      payer === defaulting && guarantor === who && who !== defaulting
        ? money.filter(
            ({ subjectKey, fromKey, toKey }) =>
              subjectKey === guarantee && fromKey === guarantor && toKey === beneficiary,
          )
        : [],
    ),
  ];
  const income = (who: string) => figures(money.filter(({ toKey }) => toKey === who)).committedUsd;
  const total = ({ committedUsd, upToUsd, paidUsd, nonBindingUsd }: Figures) =>
    committedUsd + upToUsd + paidUsd + nonBindingUsd;

  const rows = new Map<string, { who: string; depth: number; direct: Figures; through: Figures; route: string[] }>();
  const walk = (route: readonly string[], factor: number): void => {
    const last = route.at(-1)!;
    for (const who of keys.filter((key) => !route.includes(key))) {
      const legs = losses(who, last);
      if (legs.length === 0) continue;
      const own = figures(legs);
      const known = rows.get(who) ?? { who, depth: Infinity, direct: nothing(), through: nothing(), route: [] };
      const part = (amount: number) => Math.round(amount * factor);
      if (route.length === 1) rows.set(who, { ...known, depth: 1, direct: own });
      else {
        const through: Figures = {
          committedUsd: part(own.committedUsd),
          upToUsd: part(own.upToUsd),
          paidUsd: part(own.paidUsd),
          nonBindingUsd: part(own.nonBindingUsd),
          undisclosedCount: own.undisclosedCount,
        };
        const isFirst = known.route.length === 0;
        const more = total(through) - total(known.through);
        const isBefore =
          route.length < known.route.length || (route.length === known.route.length && route < known.route);
        const depth = known.depth === 1 ? 1 : route.length;
        if (isFirst || more > 0 || (more === 0 && isBefore))
          rows.set(who, { ...known, depth, through, route: [...route] });
      }
      if (route.length < maxDepth && who !== 'nobody' && own.committedUsd > 0) {
        walk([...route, who], factor * Math.min(1, own.committedUsd / Math.max(own.committedUsd, income(who))));
      }
    }
  };
  walk([to], 1);
  return [...rows.values()].map(({ who, depth, direct, through }) => ({ who, depth, direct, through }));
}

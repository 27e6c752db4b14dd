import { dealKinds, type DealKind } from '../../src/model/dealKinds.ts';
import type { Edge } from '../../src/money/market/Edge.ts';
import { amountIn, usd, type PlainDeal } from './randomDeals.ts';

export interface PlainSums {
  readonly committedUsd: number;
  readonly upToUsd: number;
  readonly paidUsd: number;
  readonly nonBindingUsd: number;
}

/** Billions: what a deal is at least and at most, and what is paid. */
export interface Span {
  readonly least: number;
  readonly most: number;
  readonly paid: number;
}

/** The sum that a dollar belongs to, if a deal's dollars are counted from 1; null for none. */
function sumOfDollar(deal: PlainDeal, { least, most, paid }: Span, dollar: number): keyof PlainSums | null {
  if (deal.stage === 'RUMOURED' || deal.stage === 'TERMINATED') return null;
  if (dollar <= paid) return 'paidUsd';
  const meant = least > 0 ? least : most;
  if (deal.stage === 'COMPLETED') return dollar <= meant ? 'paidUsd' : null;
  if (deal.binding !== 'BINDING') return dollar <= meant ? 'nonBindingUsd' : null;
  if (dollar > most) return null;
  if (deal.kind === 'Guarantee' || amountIn(deal)?.basis === 'CAP') return 'upToUsd';
  return dollar <= least ? 'committedUsd' : 'upToUsd';
}

/** The sums of a deal, or of a part of it, in US cents: every billion is looked at for itself. */
export function plainSums(deal: PlainDeal, part = 1): PlainSums {
  const amount = amountIn(deal);
  const paidAmount = deal.amounts.find(
    ({ basis, qualifier, scope }) => basis === 'PAID' && qualifier !== 'UNDISCLOSED' && scope === undefined,
  );
  const least = amount === undefined || amount.qualifier === 'UP_TO' ? 0 : amount.min;
  const hasTop = amount !== undefined && ['UP_TO', 'RANGE'].includes(amount.qualifier);
  // A share is a figure of its own: nobody gives a range for it.
  const most = hasTop && (part === 1 || amount.qualifier === 'UP_TO') ? amount.max : least;
  return sumsOfDollars(deal, {
    least: least * part,
    most: most * part,
    paid: (paidAmount ? usd(paidAmount) : 0) * part,
  });
}

/** The sums of a span of a deal, in US cents. */
export function sumsOfDollars(deal: PlainDeal, span: Span): PlainSums {
  const sums = { committedUsd: 0, upToUsd: 0, paidUsd: 0, nonBindingUsd: 0 };
  for (let dollar = 1; dollar <= 100; dollar += 1) {
    const name = sumOfDollar(deal, span, dollar);
    if (name !== null) sums[name] += 1e11;
  }
  return sums;
}

/** The legs that a deal of the present makes. */
export function legsOf(name: string, deals: readonly PlainDeal[]): Edge[] {
  return deals.flatMap((deal, index) => {
    const { kind, stage, binding, payers, payees, share } = deal;
    const amount = amountIn(deal);
    if (stage === 'TERMINATED') return [];
    return payers.flatMap((payer, first) =>
      payees.map((payee, second) => {
        const isWhole = payers.length === 1 && payees.length === 1;
        const isShare =
          share !== null && !isWhole && first + second === 0 && (payers.length === 1 || payees.length === 1);
        const part = amount === undefined ? null : isWhole ? 1 : isShare ? share : null;
        return {
          ...{ fromKey: `${name}-${payer}`, toKey: `${name}-${payee}`, subjectKey: `${name}-deal-${index}` },
          ...{ relationship: dealKinds[kind as DealKind].leg, kind, stage, binding, amountQualifier: null },
          amountUsd: part === null ? null : usd(amount!) * part * 1e11,
          ...(part === null ? { committedUsd: 0, upToUsd: 0, paidUsd: 0, nonBindingUsd: 0 } : plainSums(deal, part)),
          ...{ validFrom: null, validTo: null, knownFrom: null, knownTo: null },
        } as Edge;
      }),
    );
  });
}

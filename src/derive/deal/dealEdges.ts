import { dealKinds } from '../../model/dealKinds.ts';
import type { Qualifier } from '../../model/vocabulary.ts';
import { isCounted } from './chooseAmounts.ts';
import type { DealParty } from './dealParties.ts';
import type { DealState } from './DealState.ts';
import type { DealValues } from './dealValues.ts';
import { usdOf } from './pricing.ts';
import { noSums, sumsOf, type Sums } from './sums.ts';

/** One relationship that a deal makes between two entities in one state. */
export interface DealEdge {
  readonly from: string;
  readonly to: string;
  readonly type: string;
  /** Minor units. */
  readonly amountUsd: string | null;
  readonly amountQualifier: Qualifier | null;
  /** Its part of the sums of its deal; nothing where the amount is unknown for this pair. */
  readonly sums: Sums;
}

/**
 * The edges of a state. The amount of an edge is the payer's share if a source states it, the deal's amount if there is
 * one payer and one payee, and unknown otherwise. A share of an upper bound is an upper bound. A terminated or
 * superseded deal has no edges. A package with parts has none unless it states more than they do; then its edges carry
 * the remainder and run between the pairs that no part with an amount connects, if there are such pairs.
 */
export function dealEdgesOf(state: DealState): DealEdge[] {
  if (state.stage === 'TERMINATED' || state.supersededBy.length > 0 || (state.package && state.remainder === null))
    return [];
  const amount = state.package ? state.remainder : state.amount;
  const { leg: type } = dealKinds[state.kind];
  const [from, to] = endsOf(state);
  const single = from.length === 1 && to.length === 1;
  const pairs = pairsOf(state);
  const others = pairs.filter((pair) => !state.paidInParts.includes(nameOf(pair)));
  return (others.length > 0 ? others : pairs).map(({ start, end }) => {
    // A share belongs to its party, so it is the amount of the edge only if the other side has one party.
    const share = state.package ? null : to.length === 1 ? start.share : from.length === 1 ? end.share : null;
    const shared = share !== null && amount?.currency === 'USD' && isCounted(amount);
    const amountUsd = shared ? share : single ? usdOf(amount) : null;
    const isExact = shared && amount.qualifier !== 'UP_TO';
    const amountQualifier = amountUsd === null ? null : isExact ? 'EXACT' : amount!.qualifier;
    const sums = shared ? sumsOf(state, share) : single ? sumsOf(state) : noSums;
    return { from: start.entity, to: end.entity, type, amountUsd, amountQualifier, sums };
  });
}

/** The pairs of entities between which these deals state an amount. */
export const paidIn = (deals: readonly DealValues[]): string[] => [
  ...new Set(deals.filter(({ amount }) => usdOf(amount) !== null).flatMap((deal) => pairsOf(deal).map(nameOf))),
];

type End = Pick<DealParty, 'entity' | 'share'>;
type Pair = Readonly<Record<'start' | 'end', End>>;

const nameOf = ({ start, end }: Pair): string => `${start.entity} ${end.entity}`;

/** The pairs of payer and payee, without payments to oneself. */
function pairsOf(state: DealValues): Pair[] {
  const [from, to] = endsOf(state);
  const isEitherWay = dealKinds[state.kind].ends === 'participants';
  return from
    .flatMap((start) => to.map((end) => ({ start, end })))
    .filter(({ start, end }) => start.entity !== end.entity && (!isEitherWay || start.entity < end.entity));
}

function endsOf(state: DealValues): [End[], End[]] {
  const role = (wanted: DealParty['role']) => state.parties.filter((party) => party.role === wanted);
  const involved = (wanted: string) =>
    state.involves.filter((each) => each.role === wanted).map(({ entity }) => ({ entity, share: null }));
  switch (dealKinds[state.kind].ends) {
    case 'payer-payee':
      return [role('PAYER'), role('PAYEE')];
    case 'payer-target':
      return [role('PAYER'), involved('TARGET')];
    case 'payee-issuer':
      return [role('PAYEE'), involved('ISSUER')];
    case 'participants':
      return [role('PARTICIPANT'), role('PARTICIPANT')];
  }
}

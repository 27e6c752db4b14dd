import { dealKinds } from '../../model/dealKinds.ts';
import type { Qualifier } from '../../model/vocabulary.ts';
import type { DealEdge } from '../deal/dealEdges.ts';
import type { DealState } from '../deal/DealState.ts';
import { usdOf } from '../deal/pricing.ts';
import { reservations } from './caption.ts';
import { formatAmount } from './format.ts';

/** What Neo4j Browser shows on an edge: `invests up to $100B, non-binding`, `buys, part of $38B`, `lends undisclosed`. */
export function edgeCaption({ amountUsd, amountQualifier }: DealEdge, state: DealState): string {
  const [does] = dealKinds[state.kind].verb.split(' ');
  const what = state.kind === 'Warrant' ? ' warrants,' : '';
  const sum = sumOnEdge(amountUsd, amountQualifier, state);
  return [`${does}${what}${sum}`, ...reservations(state)].join(', ');
}

/** The amount of an edge; if it is unknown, that of the whole deal, which has several edges or no value in dollars. */
function sumOnEdge(amountUsd: string | null, qualifier: Qualifier | null, state: DealState): string {
  const whole = state.package ? state.remainder : state.amount;
  if (amountUsd !== null && amountUsd !== usdOf(whole)) {
    const bounds = { min: amountUsd, max: amountUsd, qualifier: qualifier ?? 'EXACT' };
    return ` ${formatAmount({ ...bounds, currency: 'USD', basis: 'COMMITTED' })}`;
  }
  if (whole === null || whole.qualifier === 'UNDISCLOSED') return state.kind === 'Partnership' ? '' : ' undisclosed';
  const hasOne = (side: string) => state.parties.filter(({ role }) => role === side).length === 1;
  const isPart = amountUsd === null && !(hasOne('PAYER') && hasOne('PAYEE'));
  return `${isPart ? ', part of' : ''} ${formatAmount(whole)}`;
}

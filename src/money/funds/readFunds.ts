import type { Graph } from '../../graph/connect.ts';
import { readRows, type RowOf } from '../../graph/Query.ts';
import type { TimePair } from '../../model/days.ts';
import type { DateInterval } from '../../model/dateInterval.ts';
import { toMinorUnits } from '../../model/money.ts';
import { fundsOf, needsOf } from '../queries.ts';
import type { Amount } from './Amount.ts';
import type { Need } from './comparedNeed.ts';
import type { Fund, FundParty } from './Fund.ts';

type Reader = Pick<Graph, 'read'>;
type FundRow = RowOf<typeof fundsOf>;

/** The deals in which some entities take part, at a pair of times. */
export async function readFunds(graph: Reader, group: ReadonlySet<string>, days: TimePair): Promise<Fund[]> {
  const rows = await readRows(graph, fundsOf, { group: [...group], ...days });
  return rows.map(fundOf);
}

function fundOf(row: FundRow): Fund {
  const { dealKey, kind, isCovered, stage, binding, payersInParts, history } = row;
  const { amount, hasShares } = countedAmount(row);
  const withRole = (role: string) => row.parties.filter(({ roles }) => roles.includes(role));
  const sharing = (role: string): FundParty[] =>
    withRole(role).map(({ key, share }) => ({ key, share: hasShares ? share : null }));
  const payers = sharing('PAYER');
  return {
    ...{ dealKey, kind, isCovered, stage, binding, amount, payers },
    date: intervalOf(row.date),
    signed: intervalOf(row.signed),
    due: intervalOf(row.due),
    schedule: row.schedule.flatMap((payment) => {
      const due = payment.currency === amount?.currency ? intervalOf(payment) : null;
      return due === null ? [] : [{ due, amount: payment.amount }];
    }),
    payees: sharing('PAYEE'),
    sponsors: withRole('SPONSOR').map(({ key, behind }) => ({ key, behind })),
    openParts: row.openParts ?? [],
    inParts: payersInParts && {
      ...{ payers: payersInParts, payees: row.payeesInParts ?? [], sponsors: row.sponsorsInParts ?? [] },
    },
    history: history.map(({ since, stage, date, paid }) => ({
      ...{ since, stage },
      date: intervalOf(date),
      paid: paid && amountOf(paid),
    })),
  };
}

/**
 * The amount of a deal and of a package what it states beyond its parts. Shares of a package in another currency cannot be
 * compared with that.
 */
function countedAmount({ amount, remainder }: FundRow): { amount: Amount | null; hasShares: boolean } {
  const whole = amountOf(amount);
  if (whole === null || remainder.usd === null) return { amount: whole, hasShares: true };
  return { amount: { ...whole, ...remainder, currency: 'USD' }, hasShares: whole.currency === 'USD' };
}

const amountOf = ({ qualifier, ...amount }: FundRow['amount']): Amount | null =>
  qualifier === null ? null : { ...amount, qualifier };

const intervalOf = ({ from, to, precision }: FundRow['date']): DateInterval | null =>
  precision === null ? null : { from, to, precision };

/** The stated funding needs of an entity, in dollars; figures in other currencies are left out. */
export async function readNeeds(graph: Reader, entity: string, days: TimePair): Promise<Need[]> {
  const rows = await readRows(graph, needsOf, { entity, ...days });
  return rows.flatMap(({ key, from, to, min, max, currency, saidOn }) => {
    if (from === null || to === null || currency !== 'USD') return [];
    const cents = (figure: string | null) => (figure === null ? null : Number(toMinorUnits(figure, 'USD')));
    const usd = min === null && max === null ? null : { low: cents(min) ?? 0, high: cents(max) };
    return [{ key, from, to, usd, saidOn: saidOn ?? '' }];
  });
}

import type { Graph } from '../../graph/connect.ts';
import { clientTimeout } from '../../graph/timeouts.ts';
import { readRows, type RowOf } from '../../graph/Query.ts';
import { fundsOf, needsOf } from '../queries.ts';
import type { Fund, FundParty, Need } from './sourcesAndUses.ts';

type Reader = Pick<Graph, 'read'>;
type Days = { readonly asOf: string; readonly knownAt: string };

/** The deals in which an entity or one of its parts pays or is paid, at a pair of times. */
export async function readFunds(graph: Reader, entity: string, days: Days): Promise<Fund[]> {
  const rows = await readRows(graph, fundsOf, { entity, ...days }, clientTimeout);
  const funds = new Map<string, Fund & { parties: FundParty[] }>();
  for (const row of rows) {
    const { party, ...fund } = fundOf(row);
    const known = funds.get(fund.dealKey) ?? { ...fund, parties: [] };
    known.parties.push(party);
    funds.set(fund.dealKey, known);
  }
  return [...funds.values()];
}

function fundOf(row: RowOf<typeof fundsOf>): Omit<Fund, 'parties'> & { readonly party: FundParty } {
  const { min, max, currency, qualifier, basis, usd, paid: part, unit, roles, share, ties, ...deal } = row;
  return {
    ...deal,
    amount: qualifier === null ? null : { min, max, currency, qualifier, basis, usd },
    paid: part && {
      ...{ min: part.min, max: part.max, currency: part.currency, qualifier: part.qualifier },
      ...{ basis: 'PAID', usd: part.usd },
    },
    party: { key: unit, roles, share, ties },
  };
}

/** The stated capital needs of an entity, in dollars; figures in other currencies are left out. */
export async function readNeeds(graph: Reader, entity: string, days: Days): Promise<Need[]> {
  const rows = await readRows(graph, needsOf, { entity, ...days }, clientTimeout);
  return rows.flatMap(({ key, from, to, least, currency }) =>
    from === null || to === null || currency !== 'USD'
      ? []
      : [{ key, from, to, least: least === null ? null : Number(least) }],
  );
}

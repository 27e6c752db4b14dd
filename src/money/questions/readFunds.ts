import type { Graph, Row } from '../../graph/connect.ts';
import { clientTimeout } from '../../graph/timeouts.ts';
import { statement } from '../../graph/statement.ts';
import type { Fund, FundParty, Need } from './sourcesAndUses.ts';

type Reader = Pick<Graph, 'read'>;
type Days = { readonly asOf: string; readonly knownAt: string };

/** The deals in which an entity, or what is a part of it, pays or is paid, at a pair of times. */
export async function readFunds(graph: Reader, entity: string, days: Days): Promise<Fund[]> {
  const rows = await graph.read(statement('market/fundsOf'), { entity, ...days }, clientTimeout);
  const funds = new Map<string, Fund & { parties: FundParty[] }>();
  for (const row of rows) {
    const { party, ...fund } = fundOf(row);
    const known = funds.get(fund.dealKey) ?? { ...fund, parties: [] };
    known.parties.push(party);
    funds.set(fund.dealKey, known);
  }
  return [...funds.values()];
}

/** One row of `fundsOf.cypher`: the columns in their order. */
function fundOf(row: Row) {
  const [dealKey, kind, isCovered, stage, stageOn, binding, min, max, currency, qualifier, basis, usd, ...rest] = row;
  const [paid, agreedOn, due, key, roles, share, ties, payers, payees] = rest;
  const amount = qualifier === null ? null : { min, max, currency, qualifier, basis, usd };
  const part = paid as readonly unknown[] | null;
  return {
    ...{ dealKey, kind, isCovered, stage, stageOn, binding, amount, agreedOn, due, payers, payees },
    paid: part && { min: part[0], max: part[1], currency: part[2], qualifier: part[3], basis: 'PAID', usd: part[4] },
    party: { key, roles, share, ties },
  } as unknown as Omit<Fund, 'parties'> & { readonly party: FundParty };
}

/** What an entity was said to need, in dollars; figures in other currencies are left out. */
export async function readNeeds(graph: Reader, entity: string, days: Days): Promise<Need[]> {
  const rows = await graph.read(statement('market/needsOf'), { entity, ...days }, clientTimeout);
  return rows
    .filter(([, from, to, , currency]) => from !== null && to !== null && currency === 'USD')
    .map(([key, from, to, least]) => ({ key, from, to, least: least === null ? null : Number(least) }) as Need);
}

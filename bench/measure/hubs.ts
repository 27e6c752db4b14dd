import type { GraphAddress } from '../../src/graph/connect.ts';
import { organizationKey } from '../market/keys.ts';
import { profile, statementsOf } from './profile.ts';

/** Database hits of the statement that the API sends for a page of 10 deals. */
export interface HubHits {
  readonly asked: string;
  readonly hits: number;
  /** The operator with the most hits. */
  readonly dearest: string;
}

const deals = (args: string, fields = 'pageInfo { endCursor } edges { node { key } }') =>
  `query ($key: ID!, $after: String) { entity(key: $key) { ... on Organization { deals(${args}) { ${fields} } } } }`;
const order = (field: string, direction = 'DESC') =>
  `first: 10, after: $after, orderBy: { field: ${field}, direction: ${direction} }`;

/** Profiles pages of the hub and of an ordinary organization, which should cost about the same. */
export async function hubHits(address: GraphAddress): Promise<HubHits[]> {
  const hub = { key: organizationKey(0) };
  const party = `query ($key: ID!) { deals(filter: { party: { key: { eq: $key } } }, orderBy: { field: AMOUNT_USD, direction: DESC }, first: 10) { edges { node { key } } } }`;
  const sums = 'count committedUsd upToUsd paidUsd nonBindingUsd undisclosedCount';
  const totals = `query ($key: ID!) { dealTotals(filter: { party: { key: { eq: $key } } }) { ${sums} } }`;
  const money = `query ($key: ID!) { entity(key: $key) { ... on Organization { money(groupBy: [DIRECTION]) { direction ${sums} } } } }`;
  const asked: [string, string, Record<string, unknown>][] = [
    ['largest 10 of the hub', deals(order('AMOUNT_USD')), hub],
    ['latest 10 of the hub', deals(order('DATE')), hub],
    ['earliest 10 of the hub', deals(order('DATE', 'ASC')), hub],
    ['first 10 of the hub by key', deals('first: 10, after: $after'), hub],
    ['number of deals of the hub', deals('first: 10', 'totalCount'), hub],
    ['largest 10 of an ordinary organization', deals(order('AMOUNT_USD')), { key: organizationKey(900) }],
    ['deals(filter: party) of the hub', party, hub],
    ['totals of the deals of the hub', totals, hub],
    ['own part of the hub', money, hub],
    ['deals(filter: party) of an ordinary organization', party, { key: organizationKey(900) }],
  ];
  const found: HubHits[] = [];
  for (const [says, operation, variables] of asked) {
    const { sent, errors } = await statementsOf(address, operation, variables);
    if (errors[0]) throw new Error(`${says}: ${errors[0].message}`);
    let hits = 0;
    let dearest = { name: 'nothing', hits: 0 };
    for (const statement of sent) {
      const { operators, hits: more } = await profile(address, statement);
      hits += more;
      for (const operator of operators) if (operator.hits > dearest.hits) dearest = operator;
    }
    found.push({ asked: says, hits, dearest: `${dearest.name} ${dearest.hits.toLocaleString('en')}` });
  }
  return found;
}

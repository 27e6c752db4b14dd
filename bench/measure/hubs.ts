import type { GraphAddress } from '../../src/graph/connect.ts';
import { organizationKey } from '../market/keys.ts';
import { profile, statementsOf } from './profile.ts';

/** What an operation about the hub costs: database hits of the statements that the API sends, and its time. */
export interface HubHits {
  readonly asked: string;
  readonly hits: number;
  readonly milliseconds: number;
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
  const exposure = `query ($key: ID!) { exposure(to: $key, first: 50) { totalCount edges { node { entity { key } atStakeUsd } } } }`;
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
    ['what others have at stake in the hub, the first 50', exposure, hub],
    ['deals(filter: party) of an ordinary organization', party, { key: organizationKey(900) }],
  ];
  const found: HubHits[] = [];
  for (const [says, operation, variables] of asked) {
    const { sent, errors, milliseconds } = await statementsOf(address, operation, variables);
    if (errors[0]) throw new Error(`${says}: ${errors[0].message}`);
    let hits = 0;
    let dearest = { name: 'nothing', hits: 0 };
    for (const statement of sent) {
      const { operators, hits: more } = await profile(address, statement);
      hits += more;
      for (const operator of operators) if (operator.hits > dearest.hits) dearest = operator;
    }
    found.push({ asked: says, hits, milliseconds, dearest: `${dearest.name} ${dearest.hits.toLocaleString('en')}` });
  }
  return found;
}

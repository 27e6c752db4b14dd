import { keyOf, property, toOne, type OfNode, type OfRow, type Row } from './readers.ts';
import type { StoredGraph, StoredNode } from './StoredGraph.ts';

/** Claims and what they state. */
export const claimFields: Readonly<Record<string, OfNode | OfRow>> = {
  'Claim.document': toOne('STATED_IN'),
  'Claim.knownFromIsLatest': ((graph, node) =>
    graph.out(node, 'STATED_IN')[0]!.to.properties['publishedFrom'] === undefined) satisfies OfNode,
  'Claim.subject': toOne('ABOUT'),
  'Claim.states': ((graph, claim) =>
    (listOf(claim, 'Fields') ?? []).map((_, place) => statedAt(graph, claim, place))) satisfies OfNode,
};

const listOf = (claim: StoredNode, name: string) => property(claim, `stated${name}`) as string[] | null;

function statedAt(graph: StoredGraph, claim: StoredNode, place: number): Row {
  const at = (name: string) => listOf(claim, name)?.[place] || null;
  const minor = (name: string) => (at(name) === null ? null : Number(at(name)));
  const field = at('Fields');
  const basis = at('Bases');
  const [currency, qualifier, unit] = [at('Currencies'), at('Qualifiers'), at('Units')];
  const amount = { currency, qualifier, min: minor('Min'), max: minor('Max') };
  const parties = (listOf(claim, 'Parties') ?? []).flatMap((entity, index) =>
    listOf(claim, 'PartyFields')?.[index] !== field ? [] : partyAt(graph, claim, entity, index),
  );
  return {
    field,
    text: at('Texts'),
    value: at('Values'),
    amount: basis && {
      ...amount,
      ...{ basis: basis === 'NONE' ? null : basis, scope: at('Scopes'), estimatedBy: at('Estimators') },
      usd: currency === 'USD' ? (qualifier === 'UP_TO' ? amount.max : amount.min) : null,
    },
    quantity: unit && {
      ...{ unit, qualifier, of: at('Of') },
      ...{ value: at('Min') ?? at('Max'), min: at('Min'), max: at('Max') },
    },
    date: at('Precisions') && { from: at('From'), to: at('To'), precision: at('Precisions') },
    stage: field === 'stage' ? property(claim, 'statedStage') : null,
    binding: field === 'binding' ? property(claim, 'statedBinding') : null,
    parties: parties.length === 0 ? null : parties,
  };
}

function partyAt(graph: StoredGraph, claim: StoredNode, key: string, index: number): Row {
  const at = (name: string) => listOf(claim, name)?.[index] || null;
  const entity = graph.byLabel('Entity').find((each) => keyOf(each) === key) ?? null;
  return { entity, as: at('PartyNames'), share: at('PartyShares'), role: at('PartyRoles') };
}

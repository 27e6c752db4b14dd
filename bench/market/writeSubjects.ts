import type { Projection } from '../../src/derive/project.ts';
import { labels, nodeId, type Rows } from './tables.ts';
import { writeDisagreements } from './write.ts';

type Deal = Projection['Deal'][number];
type Tie = Projection['Tie'][number];
type Observation = Projection['Observation'][number];
type Statement = Projection['Statement'][number];

const fingerprint = 'f';
const entity = (key: string): string => nodeId('Entity', key);

/** A deal of the present with everything that is derived for it. */
export function writeDeal(rows: Rows, deal: Deal): void {
  const { nodes, relationships } = rows;
  const { key, kind, properties } = deal;
  const id = nodeId('Deal', key);
  nodes.Deal.add([id, labels('Deal', kind!, ...sizeOf(properties?.amountUsd))], { key, ...properties, fingerprint });
  for (const state of deal.states) {
    const node = nodeId('DealState', state.key);
    nodes.DealState.add([node, 'DealState'], state);
    relationships.dealState.add([id, node, 'STATE'], {});
  }
  for (const { entity: payer, share } of deal.payers) relationships.pays.add([entity(payer), id, 'PAYS'], { share });
  for (const { entity: payee, share } of deal.payees) relationships.to.add([id, entity(payee), 'TO'], { share });
  for (const involved of deal.involves) {
    relationships.involves.add([id, entity(involved.entity), involved.type], involved);
  }
  for (const party of deal.parties) {
    const row = { ...party, entityKey: party.entity, dealKey: key };
    relationships.party.add([entity(party.entity), id, party.type], row);
  }
  for (const { type, label, part, ...dates } of deal.amounts) {
    const node = nodeId('Amount', part.key, `${dates.validFrom}@${dates.knownFrom}`);
    nodes.Amount.add([node, label], part);
    relationships.hasAmount.add([id, node, type], dates);
  }
  for (const { type, label, part, ...dates } of deal.quantities) {
    const node = nodeId('Quantity', part.key, `${dates.validFrom}@${dates.knownFrom}`);
    nodes.Quantity.add([node, label], part);
    relationships.hasQuantity.add([id, node, type], dates);
  }
  for (const { type, deal: other, ...dates } of deal.links) {
    relationships.dealLink.add([id, nodeId('Deal', other), type], dates);
  }
  for (const { type, entity: place, ...dates } of deal.forCapacity) {
    relationships.forCapacity.add([id, entity(place), type], dates);
  }
  for (const { from, to, type, properties: edge } of deal.edges) {
    relationships.dealEdge.add([entity(from), entity(to), type], edge);
  }
  writeDisagreements(rows, id, deal);
}

/** As in `cypher/ingest/write/sizes.cypher`. */
function sizeOf(amountUsd: string | null | undefined): string[] {
  const usd = Number(amountUsd ?? 0);
  return usd >= 1e13 ? ['Usd100B'] : usd >= 1e12 ? ['Usd10B'] : usd >= 1e11 ? ['Usd1B'] : [];
}

export function writeTie(rows: Rows, tie: Tie): void {
  const { nodes, relationships } = rows;
  const { key, type, from, to, properties } = tie;
  const id = nodeId('Tie', key);
  nodes.Tie.add([id, labels('Tie', type)], { key, ...properties, fingerprint });
  relationships.ofTie.add([entity(from), id, 'HAS'], {});
  relationships.inTie.add([id, entity(to), 'IN'], {});
  for (const state of tie.states) {
    nodes.TieState.add([nodeId('TieState', state.key), 'TieState'], state);
    relationships.tieState.add([id, nodeId('TieState', state.key), 'STATE'], {});
  }
  for (const { type: edgeType, properties: edge } of tie.relationships) {
    relationships.tieEdge.add([entity(from), entity(to), edgeType], edge);
  }
  writeDisagreements(rows, id, tie);
}

export function writeObservation(rows: Rows, observation: Observation): void {
  const { nodes, relationships } = rows;
  const { key, of, towards, properties } = observation;
  const id = nodeId('Observation', key);
  nodes.Observation.add([id, 'Observation'], { key, ...properties, fingerprint });
  relationships.of.add([id, entity(of), 'OF'], {});
  if (towards !== null) relationships.towards.add([id, entity(towards), 'TOWARDS'], {});
  for (const state of observation.states) {
    nodes.ObservationState.add([nodeId('ObservationState', state.key), 'ObservationState'], state);
    relationships.observationState.add([id, nodeId('ObservationState', state.key), 'STATE'], {});
  }
  writeDisagreements(rows, id, observation);
}

/** A statement about entities. */
export function writeStatement(rows: Rows, statement: Statement): void {
  const { nodes, relationships } = rows;
  const { key, speaker, properties } = statement;
  const id = nodeId('Statement', key);
  nodes.Statement.add([id, 'Statement'], { key, ...properties, fingerprint });
  relationships.said.add([entity(speaker), id, 'SAID'], {});
  for (const state of statement.states) {
    nodes.StatementState.add([nodeId('StatementState', state.key), 'StatementState'], state);
    relationships.statementState.add([id, nodeId('StatementState', state.key), 'STATE'], {});
  }
  for (const { type, subject, ...dates } of statement.targets) {
    relationships.statementAbout.add([id, entity(subject), type], dates);
  }
  writeDisagreements(rows, id, statement);
}

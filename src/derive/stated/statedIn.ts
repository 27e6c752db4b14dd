import type { Claim, DealStates, ObservationStates, StatementStates, TieStates } from '../../bundle/claim.ts';
import type { Context } from '../context.ts';
import { dealFields } from './dealFields.ts';
import { observationFields, statementFields, tieFields } from './otherFields.ts';
import type { Said, StatedField } from './StatedField.ts';

/**
 * What is written in a claim itself, field by field. What its bundle says once for the subject (the ends of a tie, the title of
 * a deal) is left out.
 */
export const statedInDeal = (claim: Claim<DealStates>, context: Pick<Context, 'nameOf'>) =>
  collect(dealFields, (read) => read(ownOf(claim), context));

export const statedInTie = (claim: Claim<TieStates>) => collect(tieFields, (read) => read(ownOf(claim)));

export const statedInObservation = (claim: Claim<ObservationStates>) =>
  collect(observationFields, (read) => read(ownOf(claim), claim.states));

export const statedInStatement = (claim: Claim<StatementStates>) =>
  collect(statementFields, (read) => read(ownOf(claim)));

function collect<Read>(fields: Readonly<Record<string, Read>>, said: (read: Read) => readonly Said[]): StatedField[] {
  return Object.entries(fields).flatMap(([field, read]) => said(read).map((one) => ({ field, ...one })));
}

/** What a claim states without what is said once for its subject. */
function ownOf<States extends object>({ states, own }: Claim<States>): Partial<States> {
  const entries = Object.entries(states).filter(([name]) => own === undefined || own.includes(name));
  return Object.fromEntries(entries) as Partial<States>;
}

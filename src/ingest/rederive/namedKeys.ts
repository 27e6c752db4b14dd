import type { DealStates, ObservationStates, StatementStates, TieStates } from '../../bundle/claim.ts';
import type { Subject } from '../../derive/project.ts';

/** The entities that the claims of some subjects name. */
export function namedEntities(subjects: readonly Subject[]): Set<string> {
  const keys = subjects.flatMap(({ type, claims }) =>
    claims.flatMap(({ states }) => {
      switch (type) {
        case 'Deal':
          return [
            ...namedParties(states as DealStates),
            ...((states as DealStates).involves ?? []).map(({ entity }) => entity),
          ];
        case 'Tie':
          return [(states as TieStates).from, (states as TieStates).to];
        case 'Observation':
          return [(states as ObservationStates).of, (states as ObservationStates).towards ?? []].flat();
        case 'Statement':
          return [(states as StatementStates).speaker];
      }
    }),
  );
  return new Set(keys);
}

function namedParties({ payers, payees, participants, sponsors }: DealStates): string[] {
  return [payers, payees, participants, sponsors].flatMap((parties) => (parties ?? []).map(({ entity }) => entity));
}

/** What some statements say they dispute. */
export function namedDisputes(subjects: readonly Subject[]): string[] {
  const claims = subjects.filter(({ type }) => type === 'Statement').flatMap((subject) => subject.claims);
  return claims.flatMap(({ states }) => (states as StatementStates).disputes ?? []);
}

/** The deals that some deals say they replace or are part of. */
export function namedDeals(subjects: readonly Subject[]): string[] {
  const claims = subjects.filter(({ type }) => type === 'Deal').flatMap((subject) => subject.claims);
  return claims.flatMap(({ states }) => {
    const { partOf, supersedes } = states as DealStates;
    return [partOf, supersedes].filter((key) => key !== undefined);
  });
}

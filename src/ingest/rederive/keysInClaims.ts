import type { DealStates, StatementStates } from '../../bundle/claim.ts';
import { entityPathsOf } from '../../bundle/form/keyFields.ts';
import type { Subject } from '../../derive/project.ts';

/** The entities that the claims of some subjects name. */
export function entitiesInClaims(subjects: readonly Subject[], pathsOf = entityPathsOf): Set<string> {
  const keys = subjects.flatMap(({ type, claims }) => {
    const paths = pathsOf(type);
    return claims.flatMap(({ states }) => paths.flatMap((path) => textsAt(states, path)));
  });
  return new Set(keys);
}

function textsAt(value: unknown, path: readonly string[]): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => textsAt(item, path));
  const [name, ...rest] = path;
  if (name === undefined) return typeof value === 'string' ? [value] : [];
  if (value === null || typeof value !== 'object') return [];
  return textsAt((value as Readonly<Record<string, unknown>>)[name], rest);
}

/** The subjects that the claims of some statements dispute. */
export function disputesInClaims(subjects: readonly Subject[]): string[] {
  const claims = subjects.filter(({ type }) => type === 'Statement').flatMap((subject) => subject.claims);
  return claims.flatMap(({ states }) => (states as StatementStates).disputes ?? []);
}

/** The deals that the claims of some deals replace or are part of. */
export function dealsInClaims(subjects: readonly Subject[]): string[] {
  const claims = subjects.filter(({ type }) => type === 'Deal').flatMap((subject) => subject.claims);
  return claims.flatMap(({ states }) => {
    const { partOf, supersedes } = states as DealStates;
    return [partOf, supersedes].filter((key) => key !== undefined);
  });
}

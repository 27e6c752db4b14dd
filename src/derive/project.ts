import type { AnyStates, Claim, DealStates, ObservationStates, StatementStates, TieStates } from '../bundle/claim.ts';
import type { SubjectType } from '../model/keyKinds.ts';
import { fingerprint } from '../model/canonicalJson.ts';
import { ascending } from './choice/choose.ts';
import type { DealContext } from './context.ts';
import { dealFamily } from './deal/package/DealFamily.ts';
import { dealStates, ownStates } from './deal/dealStates.ts';
import { denialsIn } from './choice/denials.ts';
import { projectDeal, type DealRow } from './deal/projectDeal.ts';
import { projectObservation, type ObservationRow } from './other/projectObservation.ts';
import { projectStatement, type StatementRow } from './other/projectStatement.ts';
import { projectTie, type TieRow } from './other/projectTie.ts';

/** Raise it when the same claims give other rows, so that the next ingest of each bundle derives its subjects again. */
export const projectionVersion = 14;

/** All claims of one subject. */
export interface Subject {
  readonly key: string;
  readonly type: SubjectType;
  readonly claims: readonly Claim[];
}

/** A row with its hash, which shows whether the graph already has it. */
export type Derived<Row> = Row & { readonly fingerprint: string };

export interface Projection {
  readonly Deal: readonly Derived<DealRow>[];
  readonly Tie: readonly Derived<TieRow>[];
  readonly Observation: readonly Derived<ObservationRow>[];
  readonly Statement: readonly Derived<StatementRow>[];
}

/**
 * Derives rows from claims; pure, with the same result on every machine. `neighbours` are the deals that replace those of
 * `subjects` or are parts of them, directly or through others, and the statements that dispute some; they get no rows.
 */
export function project(
  subjects: readonly Subject[],
  neighbours: readonly Subject[],
  context: DealContext,
): Projection {
  const of = <States extends AnyStates>(type: SubjectType, some = subjects) =>
    some
      .filter((subject) => subject.type === type && subject.claims.length > 0)
      .map(({ key, claims }) => ({ key, claims: inOrder(claims) as Claim<States>[] }));
  const own = new Map(
    of<DealStates>('Deal', [...neighbours, ...subjects]).map(({ key, claims }) => [key, ownStates(claims, context)]),
  );
  const family = dealFamily([...own.values()].flat());
  const denialsOf = denialsIn(of<StatementStates>('Statement', [...neighbours, ...subjects]), context.lineage);
  return {
    Deal: of<DealStates>('Deal').map(({ key, claims }) => {
      const states = dealStates({ key, claims, own: own.get(key)!, family, denials: denialsOf(key) }, context);
      return derived(projectDeal(key, claims, states, context));
    }),
    Tie: of<TieStates>('Tie').map(({ key, claims }) => derived(projectTie(key, claims, context))),
    Observation: of<ObservationStates>('Observation').map(({ key, claims }) =>
      derived(projectObservation(key, claims, context, denialsOf(key))),
    ),
    Statement: of<StatementStates>('Statement').map(({ key, claims }) =>
      derived(projectStatement(key, claims, context, denialsOf(key))),
    ),
  };
}

const inOrder = (claims: readonly Claim[]) => claims.toSorted((one, other) => ascending(one.key, other.key));

const derived = <Row extends object>(row: Row): Derived<Row> => ({ ...row, fingerprint: fingerprint(row) });

import type { describedNodes } from '../model/stored/describedNodes.ts';
import type { RowOf } from '../model/stored/property.ts';
import type { Bundle } from '../model/bundle.ts';
import type { SubjectType } from '../model/keyKinds.ts';
import type { AnyStates } from './claim.ts';
import { canonicalJson, fingerprint } from '../model/canonicalJson.ts';

/** A claim as stored; days are ISO strings. */
export interface ClaimRow {
  readonly key: string;
  readonly type: SubjectType;
  readonly subject: string;
  readonly document: string;
  readonly bundle: string;
  readonly fingerprint: string;
  readonly properties: RowOf<(typeof describedNodes)['Claim']['properties']>;
}

/**
 * The claims of a bundle, one for each source. A claim's key is `<subject>@<document>@<bundle>`, independent of other
 * bundles; further claims of the document on the subject are numbered from `#2`.
 */
export function claimRows(bundle: Bundle): ClaimRow[] {
  const counts = new Map<string, number>();
  const keyOf = (subject: string, document: string) => {
    const key = `${subject}@${document}@${bundle.bundle}`;
    const number = (counts.get(key) ?? 0) + 1;
    counts.set(key, number);
    return number === 1 ? key : `${key}#${number}`;
  };
  return subjectsOf(bundle).flatMap(({ type, key: subject, claims }) =>
    claims.flatMap(({ sources, rank, states, own }) =>
      sources.map(({ document, locator, reportedAs }): ClaimRow => {
        const properties = {
          locator,
          reportedAs: reportedAs ?? null,
          rank: rank?.rank ?? 'NORMAL',
          rankBy: rank?.by ?? null,
          rankOn: rank?.on ?? null,
          rankWhy: rank?.why ?? null,
          recordedOn: bundle.recordedOn,
          states: canonicalJson(states),
          own,
          caption: `${document}, ${locator}`,
        };
        const row = { type, subject, document, bundle: bundle.bundle, properties };
        return { key: keyOf(subject, document), ...row, fingerprint: fingerprint(row) };
      }),
    ),
  );
}

interface WrittenClaim {
  readonly sources: Bundle['deals'][number]['claims'][number]['sources'];
  readonly rank?: Bundle['deals'][number]['claims'][number]['rank'];
  readonly states: AnyStates;
  /** The fields that are written in the claim itself. */
  readonly own: readonly string[];
}

interface WrittenSubject {
  readonly type: SubjectType;
  readonly key: string;
  readonly claims: readonly WrittenClaim[];
}

function subjectsOf({ deals, ties, observations, statements }: Bundle): WrittenSubject[] {
  return [
    ...deals.map((deal) => subject('Deal', deal)),
    ...ties.map((tie) => subject('Tie', tie)),
    ...observations.map((observation) => subject('Observation', observation)),
    ...statements.map((statement) => subject('Statement', statement)),
  ];
}

type AnySubject = { [list in 'deals' | 'ties' | 'observations' | 'statements']: Bundle[list][number] }[
  'deals' | 'ties' | 'observations' | 'statements'];

/** Each claim repeats what the bundle states once for the subject, unless the claim states something else. */
function subject(type: SubjectType, { key, claims, ...common }: AnySubject): WrittenSubject {
  return {
    type,
    key,
    claims: claims.map(({ sources, rank, ...own }) => {
      const states = { ...common, ...own };
      // The bounds of an observation hold its figure, so `value` as written would repeat it.
      if (type === 'Observation') delete (states as { value?: unknown }).value;
      const names = Object.entries(own).flatMap(([name, value]) => (value === undefined ? [] : name));
      return { sources, rank, states: states as AnyStates, own: names.sort() };
    }),
  };
}

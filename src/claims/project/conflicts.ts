import type { ConflictType } from '../../model/vocabulary.ts';
import { groupBy } from '../groupBy.ts';
import type { Denial } from './denials.ts';
import type { Disagreement } from './disagreements.ts';

/** Where claims contradict what was chosen for a subject, as it is stored; one for each field and type. */
export interface ConflictRow {
  readonly properties: {
    readonly key: string;
    readonly type: ConflictType;
    /** Null where the whole subject is denied. */
    readonly field: string | null;
    readonly chosenValue: string;
  };
  /** The key of the chosen claim, which is about the subject. */
  readonly chosen: string;
  readonly passedOver: readonly { readonly claim: string; readonly value: string; readonly position: number }[];
}

/** The subject as a whole: what is denied where a statement disputes it. */
interface Whole {
  readonly value: string;
  readonly claim: string;
}

/** The conflicts on a subject, by field. A subject is disputed exactly where it has one. */
export function conflictsOf(
  subject: string,
  disagreements: readonly Disagreement[],
  whole: Whole,
  denials: readonly Denial[],
): ConflictRow[] {
  const contradictions = disagreements.flatMap(({ field, value, claim, alternatives }) => {
    const incompatible = alternatives.flatMap((each) =>
      each.conflict === null ? [] : { ...each, type: each.conflict },
    );
    return [...groupBy(incompatible, ({ type }) => type)].map(([type, some]) =>
      conflict(subject, type, field, { value, claim }, some),
    );
  });
  const denied = denials.length === 0 ? [] : [conflict(subject, 'DENIAL', null, whole, denials)];
  return [...contradictions, ...denied];
}

function conflict(
  subject: string,
  type: ConflictType,
  field: string | null,
  chosen: Whole,
  others: readonly { readonly claim: string; readonly value: string }[],
): ConflictRow {
  const key = [subject, ...(field === null ? [] : [field]), type].join('/');
  return {
    properties: { key, type, field, chosenValue: chosen.value },
    chosen: chosen.claim,
    passedOver: others.map(({ claim, value }, position) => ({ claim, value, position })),
  };
}

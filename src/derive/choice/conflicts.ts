import type { derivedNodes } from '../../model/stored/derivedNodes.ts';
import type { RowOf } from '../../model/stored/property.ts';
import type { ConflictType } from '../../model/vocabulary.ts';
import { groupBy } from '../../model/groupBy.ts';
import type { Denial } from './denials.ts';
import type { Disagreement } from './disagreements.ts';
import type { Rectangle } from '../time/tile.ts';
import { labelOf, typeOf, versionsOf } from '../time/versions.ts';

/** The claims that contradict a chosen value; one conflict for each field and type. */
export interface Conflict {
  readonly key: string;
  readonly type: ConflictType;
  /** Null if the whole subject is denied. */
  readonly field: string | null;
  readonly chosenValue: string;
  /** The key of the chosen claim, which is about the subject. */
  readonly chosen: string;
  readonly passedOver: readonly { readonly claim: string; readonly value: string; readonly position: number }[];
}

/** The subject as a whole, which a statement that disputes it denies. */
interface Whole {
  readonly value: string;
  readonly claim: string;
}

/** The conflicts on a subject, by field. A subject is disputed if and only if it has one. */
export function conflictsOf(
  subject: string,
  disagreements: readonly Disagreement[],
  whole: Whole,
  denials: readonly Denial[],
): Conflict[] {
  const contradictions = disagreements.flatMap(({ field, chosen, alternatives }) => {
    if (chosen === null) return [];
    const incompatible = alternatives.flatMap((each) =>
      each.conflict === null ? [] : { ...each, type: each.conflict },
    );
    return [...groupBy(incompatible, ({ type }) => type)].map(([type, some]) =>
      conflict(subject, type, field, chosen, some),
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
): Conflict {
  const key = [subject, ...(field === null ? [] : [field]), type].join('/');
  return {
    ...{ key, type, field, chosenValue: chosen.value },
    chosen: chosen.claim,
    passedOver: others.map(({ claim, value }, position) => ({ claim, value, position })),
  };
}

/** A conflict as it is stored, with the rectangle of the two axes in which it holds. */
export interface ConflictRow {
  readonly label: string;
  /** The type of the relationship to the subject. */
  readonly on: string;
  readonly properties: Pick<Conflict, 'key' | 'type' | 'field' | 'chosenValue'>;
  readonly dates: Omit<Rectangle<unknown>, 'value'>;
  readonly chosen: string;
  readonly passedOver: Conflict['passedOver'];
}

/** The conflicts over all states of a subject. */
export const conflictRows = (
  states: readonly Rectangle<{ readonly conflicts: readonly Conflict[] }>[],
): ConflictRow[] =>
  versionsOf(states, ({ conflicts }) => conflicts).map(
    ({ key, type, field, chosenValue, chosen, passedOver, ...dates }) => ({
      label: labelOf('Conflict', dates),
      on: typeOf('ON', dates),
      properties: { key, type, field, chosenValue } satisfies RowOf<(typeof derivedNodes)['Conflict']['properties']>,
      dates,
      chosen,
      passedOver,
    }),
  );

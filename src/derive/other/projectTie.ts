import type { derivedNodes } from '../../model/stored/derivedNodes.ts';
import type { derivedRelationships } from '../../model/stored/derivedRelationships.ts';
import type { RowOf } from '../../model/stored/property.ts';
import type { Claim, TieStates } from '../../bundle/claim.ts';
import { tieCaption } from '../text/caption.ts';
import { bestClaim, certaintyOf, type Certainty } from '../choice/certainty.ts';
import { dates, prose } from '../choice/comparisons.ts';
import { alternativeRows } from '../choice/alternatives.ts';
import { chosenInTie } from '../chosen/chosenInOthers.ts';
import { chosenLists } from '../chosen/chosenLists.ts';
import { conflictRows, conflictsOf } from '../choice/conflicts.ts';
import type { Context } from '../context.ts';
import { presentOf } from '../deal/dealStates.ts';
import { evidenceOf } from '../choice/standing.ts';
import { statedInTie } from '../stated/statedIn.ts';
import { fieldsOf } from '../choice/fieldsOf.ts';
import { daysOfHolding, holdingOn } from './holding.ts';
import type { Lineage } from '../choice/countIndependent.ts';
import { intervalProperties } from '../text/intervalProperties.ts';
import { firstDay } from '../../model/days.ts';
import { certainFrom } from '../time/certainFrom.ts';
import { stateRows, subjectStates } from '../time/subjectStates.ts';
import type { Rectangle } from '../time/tile.ts';
import { versionsOf } from '../time/versions.ts';

type TieEdge = (typeof derivedRelationships)['tieEdge']['properties'];

/** The relationship that a tie becomes between its two ends. */
const relationshipOf = {
  Role: 'HOLDS_ROLE',
  Membership: 'MEMBER_OF',
  Ownership: 'OWNS',
  Affiliation: 'PART_OF',
} as const;

/** A tie, ready to be written. */
export type TieRow = ReturnType<typeof projectTie>;

/**
 * A tie holds from its start onwards, also after its end, which is one of its values. A tie without dates holds on every
 * day. Its two entities are the same in all of its claims.
 */
export function projectTie(key: string, claims: readonly Claim<TieStates>[], context: Context) {
  const { type, from, to } = claims[0]!.states;
  const states = subjectStates(claims, [], (live) => {
    const { disagreements, ...chosen } = tieValues(live, context.lineage);
    const leadingClaim = bestClaim(live)!;
    const start = chosen.heldFrom ?? firstDay;
    const days = [...new Set([start, ...daysOfHolding(live).filter((day) => day > start)])].sort();
    return days.map((day) => {
      const { disagreements: ofHolding, ...holding } = holdingOn(day, live, context.lineage);
      const { percent, shares, value, asOf } = holding;
      const all = [...disagreements, ...ofHolding];
      const caption = tieCaption({ type, from, to, title: chosen.title, percent }, context);
      const whole = { value: caption, claim: leadingClaim };
      const conflicts = conflictsOf(key, all, whole, []);
      const properties = {
        ...chosen,
        percent: percent?.min ?? null,
        percentMax: percent?.max ?? null,
        percentQualifier: percent?.qualifier ?? null,
        sharesMin: shares?.min ?? null,
        sharesMax: shares?.max ?? null,
        sharesQualifier: shares?.qualifier ?? null,
        valueMin: value?.min ?? null,
        valueMax: value?.max ?? null,
        valueCurrency: value?.currency ?? null,
        valueQualifier: value?.qualifier ?? null,
        ...intervalProperties('asOf', asOf),
        caption,
        ...certaintyOf(live, conflicts.length > 0, context.lineage),
        leadingClaim,
      } satisfies RowOf<(typeof derivedNodes)['Tie']['properties']>;
      const words = chosenLists(chosenInTie({ ...chosen, holding }), properties);
      return { start: day, value: { properties, chosen: words, conflicts, disagreements: all } };
    });
  });
  return {
    key,
    type,
    from,
    to,
    properties: presentOf(states)?.properties ?? null,
    evidence: evidenceOf(claims, statedInTie),
    conflicts: conflictRows(states),
    alternatives: alternativeRows(states, ({ disagreements }) => disagreements),
    states: stateRows(key, states),
    relationships: versionsOf(states, heldOf).flatMap(({ held, ...version }) => {
      const dates = heldWithin(held, version);
      if (dates === null) return [];
      return { type: relationshipOf[type], properties: { tieKey: key, ...held, ...dates } satisfies RowOf<TieEdge> };
    }),
  };
}

/** The tie edge of a state, with the start and end of the tie; none if only deprecated claims support it. */
const heldOf = ({ properties }: { readonly properties: TieProperties }) => {
  const { heldFrom, heldTo, title, part, percent, independentSources } = properties;
  return independentSources === 0 ? [] : [{ held: { validFrom: heldFrom, validTo: heldTo, title, part, percent } }];
};

type Dates = Omit<Rectangle<unknown>, 'value'>;

/** The days of an edge: those between the start and the end of the tie on which what is held is the same; null if none. */
function heldWithin(
  held: { readonly validFrom: string | null; readonly validTo: string | null },
  { validFrom, validTo, knownFrom, knownTo }: Dates,
) {
  const to = [held.validTo, validTo].filter((day) => day !== null).sort()[0] ?? null;
  const from = validFrom === firstDay ? held.validFrom : validFrom;
  return from !== null && to !== null && validTo !== null && from >= to
    ? null
    : { validFrom: from, validTo: to, knownFrom, knownTo };
}

type TieProperties = Omit<ReturnType<typeof tieValues>, 'disagreements'> &
  Certainty & { readonly percent: string | null };

function tieValues(claims: readonly Claim<TieStates>[], lineage: Lineage) {
  const fields = fieldsOf(claims, lineage);
  const since = fields.pick('since', dates);
  const values = {
    title: fields.pick('title', prose),
    part: fields.pick('part', prose),
    // A tie is not true before it is certain: a start or an end within an interval counts as its last day.
    heldFrom: since && certainFrom(since, claims),
    heldTo: fields.pick('until', dates)?.to ?? null,
  };
  return { ...values, disagreements: fields.disagreements() };
}

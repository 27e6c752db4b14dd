import type { derivedNodes } from '../../model/stored/derivedNodes.ts';
import type { derivedRelationships } from '../../model/stored/derivedRelationships.ts';
import type { RowOf } from '../../model/stored/property.ts';
import type { Claim, TieStates } from '../../bundle/claim.ts';
import { tieCaption } from '../text/caption.ts';
import { bestClaim, certaintyOf, type Certainty } from '../choice/certainty.ts';
import { amounts, dates, prose, type FieldForm } from '../choice/comparisons.ts';
import { conflictRows, conflictsOf } from '../choice/conflicts.ts';
import type { Context } from '../context.ts';
import { presentOf } from '../deal/dealStates.ts';
import { evidenceOf } from '../choice/standing.ts';
import { fieldsOf } from '../choice/fieldsOf.ts';
import { figureConflict, figures, type Figure } from '../choice/figures.ts';
import type { Lineage } from '../choice/countIndependent.ts';
import { formatBounds, formatQuantity } from '../text/format.ts';
import { firstDay } from '../../model/days.ts';
import { certainFrom } from '../time/certainFrom.ts';
import { stateRows, subjectStates } from '../time/subjectStates.ts';
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
    const { disagreements, value, ...chosen } = tieValues(live, context.lineage);
    const caption = tieCaption({ type, from, to, title: chosen.title, percent: chosen.percent }, context);
    const leadingClaim = bestClaim(live)!;
    const conflicts = conflictsOf(key, disagreements, { value: caption, claim: leadingClaim }, []);
    const properties = {
      ...chosen,
      valueMin: value?.min ?? null,
      valueMax: value?.max ?? null,
      valueCurrency: value?.currency ?? null,
      valueQualifier: value?.qualifier ?? null,
      caption,
      ...certaintyOf(live, conflicts.length > 0, context.lineage),
      leadingClaim,
    } satisfies RowOf<(typeof derivedNodes)['Tie']['properties']>;
    return { start: chosen.heldFrom ?? firstDay, value: { properties, conflicts } };
  });
  return {
    key,
    type,
    from,
    to,
    properties: presentOf(states)?.properties ?? null,
    evidence: evidenceOf(claims),
    conflicts: conflictRows(states),
    states: stateRows(key, states),
    relationships: versionsOf(states, heldOf).map(({ held, knownFrom, knownTo }) => ({
      type: relationshipOf[type],
      properties: { tieKey: key, ...held, knownFrom, knownTo } satisfies RowOf<TieEdge>,
    })),
  };
}

/** The tie edge of a state, with the start and end of the tie; none if only deprecated claims support it. */
const heldOf = ({ properties }: { readonly properties: TieProperties }) => {
  const { heldFrom: validFrom, heldTo: validTo, title, part, percent, independentSources } = properties;
  return independentSources === 0 ? [] : [{ held: { validFrom, validTo, title, part, percent } }];
};

type TieProperties = Omit<ReturnType<typeof tieValues>, 'value' | 'disagreements'> & Certainty;

function tieValues(claims: readonly Claim<TieStates>[], lineage: Lineage) {
  const fields = fieldsOf(claims, lineage);
  const stated = claims.flatMap(({ states, ...claim }) =>
    states.percent === undefined ? [] : [{ ...claim, states: { percent: exactly(states.percent) } }],
  );
  const percent = fieldsOf(stated, lineage);
  const since = fields.pick('since', dates);
  const values = {
    title: fields.pick('title', prose),
    part: fields.pick('part', prose),
    percent: percent.pick('percent', percents)?.min ?? null,
    value: fields.pick('value', amounts),
    // A tie is not true before it is certain: a start or an end within an interval counts as its last day.
    heldFrom: since && certainFrom(since, claims),
    heldTo: fields.pick('until', dates)?.to ?? null,
  };
  return { ...values, disagreements: [...fields.disagreements(), ...percent.disagreements()] };
}

const percents: FieldForm<Figure> = {
  ...figures,
  format: (figure) => formatBounds(figure, (text) => formatQuantity(text, 'PERCENT'), 'undisclosed'),
  conflictOf: figureConflict,
};

const exactly = (figure: string): Figure => ({ min: figure, max: figure, qualifier: 'EXACT' });

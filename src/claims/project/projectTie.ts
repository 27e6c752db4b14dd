import type { Claim, TieStates } from '../claim.ts';
import { tieCaption } from './caption.ts';
import { certaintyOf, evidenceOrder } from './certainty.ts';
import { amounts, dates, prose, type FieldForm } from './comparisons.ts';
import { conflictsOf } from './conflicts.ts';
import type { Context } from './context.ts';
import { fieldsOf } from './fieldsOf.ts';
import { figureConflict, figures, type Figure } from './figures.ts';
import type { Lineage } from './independence.ts';
import { printBounds, printQuantity } from './print.ts';
import { tile } from './tile.ts';

/** The relationship that a tie becomes between its two ends. */
const relationshipOf = {
  Role: 'HOLDS_ROLE',
  Membership: 'MEMBER_OF',
  Ownership: 'OWNS',
  Affiliation: 'PART_OF',
} as const;

/** Everything of a tie as it is stored. */
export type TieRow = ReturnType<typeof projectTie>;

/** Open ends stay open: a tie without any date holds on every day. Its ends are those that its claims agree on. */
export function projectTie(key: string, claims: readonly Claim<TieStates>[], context: Context) {
  const { type, from, to } = claims[0]!.states;
  const { disagreements, value, ...present } = tieValues(claims, context.lineage);
  const caption = tieCaption({ type, from, to, title: present.title, percent: present.percent }, context);
  const evidence = evidenceOrder(claims, null);
  const conflicts = conflictsOf(key, disagreements, { value: caption, claim: evidence[0]! }, []);
  const versions = tile(
    claims.map(({ knownFrom }) => knownFrom),
    () => [''],
    (_valid, known) => {
      const then = claims.filter((claim) => claim.knownFrom <= known && claim.rank !== 'DEPRECATED');
      if (then.length === 0) return undefined;
      const { validFrom, validTo, title, part, percent } = tieValues(then, context.lineage);
      return { validFrom, validTo, title, part, percent };
    },
  );
  return {
    key,
    type,
    from,
    to,
    properties: {
      ...present,
      valueMin: value?.min ?? null,
      valueMax: value?.max ?? null,
      valueCurrency: value?.currency ?? null,
      valueQualifier: value?.qualifier ?? null,
      caption,
      knownFrom: claims.map(({ knownFrom }) => knownFrom).sort()[0]!,
      ...certaintyOf(claims, conflicts.length > 0, context.lineage),
    },
    evidence,
    conflicts,
    relationships: versions.map(({ knownFrom, knownTo, value: version }) => ({
      from,
      to,
      type: relationshipOf[type],
      properties: { tieKey: key, ...version, knownFrom, knownTo },
    })),
  };
}

function tieValues(claims: readonly Claim<TieStates>[], lineage: Lineage) {
  const fields = fieldsOf(claims, lineage);
  const stated = claims.flatMap(({ states, ...claim }) =>
    states.percent === undefined ? [] : [{ ...claim, states: { percent: exactly(states.percent) } }],
  );
  const percent = fieldsOf(stated, lineage);
  const values = {
    title: fields.pick('title', prose),
    part: fields.pick('part', prose),
    percent: percent.pick('percent', percents)?.min ?? null,
    value: fields.pick('value', amounts),
    // Never true before it is certain: a start or an end within an interval is taken as its last day.
    validFrom: fields.pick('since', dates)?.to ?? null,
    validTo: fields.pick('until', dates)?.to ?? null,
  };
  return { ...values, disagreements: [...fields.disagreements(), ...percent.disagreements()] };
}

const percents: FieldForm<Figure> = {
  ...figures,
  print: (figure) => printBounds(figure, (text) => printQuantity(text, 'PERCENT'), 'undisclosed'),
  conflictOf: figureConflict,
};

const exactly = (figure: string): Figure => ({ min: figure, max: figure, qualifier: 'EXACT' });

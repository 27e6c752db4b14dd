import type { Claim, ObservationStates } from '../claim.ts';
import { observationCaption } from './caption.ts';
import { certaintyOf, evidenceOrder } from './certainty.ts';
import { choose } from './choose.ts';
import { dates, type FieldForm } from './comparisons.ts';
import { conflictsOf } from './conflicts.ts';
import type { Context } from './context.ts';
import type { Denial } from './denials.ts';
import { disagreementsOn } from './disagreements.ts';
import { fieldsOf } from './fieldsOf.ts';
import { figureConflict, figures, type Figure } from './figures.ts';
import { printBounds, printMoney, printQuantity } from './print.ts';
import { spread } from './spread.ts';

/** What an observation without a date sorts as. */
const noDate = '0001-01-01';
const unknown: Figure = { min: null, max: null, qualifier: 'UNDISCLOSED' };

/** Everything of an observation as it is stored. */
export type ObservationRow = ReturnType<typeof projectObservation>;

export function projectObservation(
  key: string,
  claims: readonly Claim<ObservationStates>[],
  context: Context,
  denials: readonly Denial[],
) {
  const { metric, of, towards, session, currency, unit } = claims[0]!.states;
  const stated = claims.map((claim) => ({ claim, value: figureOf(claim.states) }));
  const form = formOf(claims[0]!.states);
  const chosen = choose(stated, form, context.lineage);
  const figure = chosen?.value ?? unknown;
  const value = figure.qualifier === 'UP_TO' ? figure.max : figure.min;
  const fields = fieldsOf(claims, context.lineage);
  const date = fields.pick('date', dates);
  const caption = observationCaption(claims[0]!.states, figure, date, context);
  const evidence = evidenceOrder(claims, chosen?.claim.key);
  const disagreements = [...disagreementsOn(chosen, { ...form, field: 'value' }), ...fields.disagreements()];
  const conflicts = conflictsOf(key, disagreements, { value: caption, claim: evidence[0]! }, denials);
  return {
    key,
    of,
    towards: towards ?? null,
    properties: {
      metric,
      session: session ?? null,
      currency: currency ?? null,
      unit: unit ?? null,
      value,
      ...figure,
      sortValue: value,
      ...spread('date', date),
      sortDate: date?.from ?? noDate,
      caption,
      knownFrom: claims.map(({ knownFrom }) => knownFrom).sort()[0]!,
      ...certaintyOf(claims, conflicts.length > 0, context.lineage),
    },
    evidence,
    conflicts,
  };
}

const formOf = ({ currency, unit }: ObservationStates): FieldForm<Figure> => ({
  ...figures,
  print: (figure) =>
    printBounds(
      figure,
      (text) => (currency ? printMoney(text, currency) : printQuantity(text, unit ?? 'COUNT')),
      'undisclosed',
    ),
  conflictOf: figureConflict,
});

const figureOf = ({ min, max, qualifier }: ObservationStates): Figure => ({ min, max, qualifier });

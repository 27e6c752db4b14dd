import type { Claim, ObservationStates } from '../claim.ts';
import { observationCaption } from './caption.ts';
import { certaintyOf, evidenceOrder } from './certainty.ts';
import { choose } from './choose.ts';
import { dates } from './comparisons.ts';
import type { Context } from './context.ts';
import { fieldsOf } from './fieldsOf.ts';
import { figures, type Figure } from './figures.ts';
import { spread } from './spread.ts';

/** What an observation without a date sorts as. */
const noDate = '0001-01-01';
const unknown: Figure = { min: null, max: null, qualifier: 'UNDISCLOSED' };

/** Everything of an observation as it is stored. */
export type ObservationRow = ReturnType<typeof projectObservation>;

export function projectObservation(key: string, claims: readonly Claim<ObservationStates>[], context: Context) {
  const { metric, of, towards, session, currency, unit } = claims[0]!.states;
  const stated = claims.map((claim) => ({ claim, value: figureOf(claim.states) }));
  const chosen = choose(stated, figures, context.lineage);
  const figure = chosen?.value ?? unknown;
  const value = figure.qualifier === 'UP_TO' ? figure.max : figure.min;
  const fields = fieldsOf(claims, context.lineage);
  const date = fields.pick('date', dates);
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
      caption: observationCaption(claims[0]!.states, figure, date, context),
      knownFrom: claims.map(({ knownFrom }) => knownFrom).sort()[0]!,
      ...certaintyOf(claims, (chosen?.disputed ?? false) || fields.disputed(), context.lineage),
    },
    evidence: evidenceOrder(claims, chosen?.claim.key),
  };
}

const figureOf = ({ min, max, qualifier }: ObservationStates): Figure => ({ min, max, qualifier });

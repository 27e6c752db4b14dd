import type { derivedNodes } from '../../model/stored/derivedNodes.ts';
import type { RowOf } from '../../model/stored/property.ts';
import { sortDayOf } from '../../model/dateInterval.ts';
import type { Claim, ObservationStates } from '../../bundle/claim.ts';
import { outlookOf } from '../../model/bundle/observations.ts';
import { toDollars } from '../../model/toCents.ts';
import { observationCaption } from '../text/caption.ts';
import { bestClaim, certaintyOf } from '../choice/certainty.ts';
import { choose } from '../choice/choose.ts';
import { dates } from '../choice/comparisons.ts';
import { alternativeRows } from '../choice/alternatives.ts';
import { chosenInObservation } from '../chosen/chosenInOthers.ts';
import { chosenLists } from '../chosen/chosenLists.ts';
import { conflictRows, conflictsOf } from '../choice/conflicts.ts';
import type { Context } from '../context.ts';
import { presentOf } from '../deal/dealStates.ts';
import { ratesFor, ratesOn, type ExchangeRates } from '../deal/pricing.ts';
import type { Denials } from '../choice/denials.ts';
import { disagreementsOn } from '../choice/disagreements.ts';
import { evidenceOf } from '../choice/standing.ts';
import { statedInObservation } from '../stated/statedIn.ts';
import { fieldsOf } from '../choice/fieldsOf.ts';
import type { Figure } from '../choice/figures.ts';
import { intervalProperties } from '../text/intervalProperties.ts';
import { figureForm, figureOf } from './observedFigure.ts';
import { certainFrom } from '../time/certainFrom.ts';
import { knownDays } from '../time/knownOn.ts';
import { stateRows, subjectStates } from '../time/subjectStates.ts';

const unknown: Figure = { min: null, max: null, qualifier: 'UNDISCLOSED' };

/** An observation, ready to be written. */
export type ObservationRow = ReturnType<typeof projectObservation>;

/**
 * An observation holds from the last day of its date. If no last day is given, and if it is an expectation, it holds from
 * the first day on which it is known.
 */
export function projectObservation(
  key: string,
  claims: readonly Claim<ObservationStates>[],
  context: Context,
  denials: Denials,
) {
  const { of, towards } = claims[0]!.states;
  const rates = ratesFor(claims, context.rates);
  const states = subjectStates(claims, [...denials.days, ...knownDays(rates)], (live, known) => {
    const chosen = observationValues(live, { ...context, rates }, known);
    const whole = { value: chosen.properties.caption, claim: chosen.leadingClaim };
    const conflicts = conflictsOf(key, chosen.disagreements, whole, denials.on(known));
    const certainty = certaintyOf(live, conflicts.length > 0, context.lineage);
    const properties = {
      ...chosen.properties,
      ...certainty,
      leadingClaim: chosen.leadingClaim,
    } satisfies RowOf<(typeof derivedNodes)['Observation']['properties']>;
    const words = chosenLists(chosen.fields, certainty);
    const { disagreements } = chosen;
    return [{ start: chosen.start, value: { properties, chosen: words, conflicts, disagreements } }];
  });
  return {
    key,
    of,
    towards: towards ?? null,
    properties: presentOf(states)?.properties ?? null,
    evidence: evidenceOf(claims, statedInObservation),
    conflicts: conflictRows(states),
    alternatives: alternativeRows(states, ({ disagreements }) => disagreements),
    states: stateRows(key, states),
  };
}

function observationValues(claims: readonly Claim<ObservationStates>[], context: Context, known: string) {
  const { states } = claims[0]!;
  const { metric, session, currency, unit } = states;
  const outlook = outlookOf(metric, states.outlook);
  const form = figureForm(states);
  const stated = claims.flatMap((claim) => {
    const value = figureOf(claim.states);
    return value === null ? [] : [{ claim, value }];
  });
  const chosen = choose(stated, form, context.lineage);
  const figure = chosen?.value ?? unknown;
  const value = figure.qualifier === 'UP_TO' ? figure.max : figure.min;
  const fields = fieldsOf(claims, context.lineage);
  const date = fields.pick('date', dates);
  return {
    start: certainFrom(outlook === 'ACTUAL' ? date : null, claims),
    properties: {
      metric,
      outlook,
      session: session ?? null,
      currency: currency ?? null,
      unit: unit ?? null,
      value,
      ...figure,
      sortValue: value,
      ...inDollars(value, currency, ratesOn(context.rates, date?.to ?? null, known)),
      ...intervalProperties('date', date),
      sortDate: sortDayOf(date),
      caption: observationCaption(states, figure, date, context),
    },
    fields: chosenInObservation(figure, date, states),
    leadingClaim: chosen?.claim.key ?? bestClaim(claims)!,
    disagreements: [...disagreementsOn(chosen, stated, { ...form, field: 'value' }), ...fields.disagreements()],
  };
}

/** A figure of money in dollars, by the first of some exchange rates that have its currency. */
function inDollars(value: string | null, currency: string | undefined, some: readonly ExchangeRates[]) {
  if (value === null || currency === undefined) return { usd: null, rates: null };
  if (currency === 'USD') return { usd: value, rates: null };
  for (const { key, perEuro } of some) {
    const usd = toDollars(value, currency, perEuro);
    if (usd !== null) return { usd, rates: key };
  }
  return { usd: null, rates: null };
}

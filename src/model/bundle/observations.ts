import { z } from 'zod';
import * as word from '../vocabulary.ts';
import { claim } from './claims.ts';
import { bounds, readBounds } from './figures.ts';
import { declaredKey, keyOf } from './keys.ts';
import { Currency, When } from './scalars.ts';

export const Observation = z.strictObject({
  key: declaredKey,
  metric: word.Metric,
  of: keyOf('Entity'),
  towards: keyOf('Entity').optional().describe('what the figure of one entity speaks of: its gain on OpenAI, say'),
  outlook: word.Outlook.optional().describe(
    'ACTUAL (the default) for what came, GUIDANCE for what the entity itself expects or plans, FORECAST for what others expect; each is an observation of its own',
  ),
  session: word.Session.optional(),
  currency: Currency.optional().describe('of a figure of money; full units, not minor ones'),
  unit: word.Unit.optional().describe('of any other figure'),
  date: When.optional().describe('the day or the period, for every claim that states no other'),
  claims: z
    .array(
      z
        .strictObject({ ...claim, ...bounds, qualifier: bounds.qualifier.unwrap().optional(), date: When.optional() })
        .transform((written, context) => {
          // A claim that contradicts only the date need not repeat the figure.
          const { value, min, max, qualifier: exactness } = written;
          const isSilent = [value, min, max, exactness].every((each) => each === undefined);
          if (isSilent && written.date !== undefined) return written;
          const qualifier = exactness ?? 'EXACT';
          return { ...written, qualifier, ...readBounds({ value, min, max, qualifier }, context) };
        }),
    )
    .min(1),
});

/** The outlook of a figure for which a bundle gives none: the name of a metric can say that it is expected. */
export const outlookOf = (metric: word.Metric, stated: word.Outlook | undefined): word.Outlook =>
  stated ?? (metric === 'RENT_FORECAST' ? 'FORECAST' : 'ACTUAL');

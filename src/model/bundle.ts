import { z } from 'zod';
import { DealKind } from './dealKinds.ts';
import { dateForms, isDay, parseDateInterval } from './dateInterval.ts';
import { isDecimal, minorDigits, toMinorUnits } from './money.ts';
import * as word from './vocabulary.ts';

/**
 * A bundle as a person writes it: documents, the entities and names that they bring, and what they claim. Scalars
 * arrive as text (so that no figure passes through a float) and leave as text, dates as intervals, amounts in minor
 * units.
 */

const Key = z
  .string()
  .regex(
    /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/,
    'expected a key: lower-case letters, digits and hyphens, such as softbank-group',
  )
  .max(120);
const Text = z.string().trim().min(1, 'expected some text');
const Day = z.string().refine(isDay, 'expected a day of the calendar, such as 2025-11-11');
const Decimal = z.string().refine(isDecimal, 'expected a plain decimal, such as 5830000000 or -2.96');

const When = z.string().transform((text, context) => {
  const interval = parseDateInterval(text);
  if (interval !== null) return interval;
  context.addIssue({ code: 'custom', message: `"${text}" is no date; expected ${dateForms}` });
  return z.NEVER;
});

const Currency = z
  .string()
  .refine((code) => minorDigits(code) !== null, 'expected an ISO 4217 currency, such as USD or JPY');

/** Bounds from what was written: one figure and a qualifier, or a range. */
const bounds = {
  value: Decimal.optional().describe('the one figure; leave it out for RANGE and UNDISCLOSED'),
  min: Decimal.optional().describe('lower end of a RANGE'),
  max: Decimal.optional().describe('upper end of a RANGE'),
  qualifier: word.Qualifier.default('EXACT').describe('of a fall by more than 13%, UP_TO -13: it is -13 or lower'),
};

interface WrittenBounds {
  readonly value?: string | undefined;
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  readonly qualifier: word.Qualifier;
}

function readBounds(written: WrittenBounds, context: z.RefinementCtx): { min: string | null; max: string | null } {
  const { value, min, max, qualifier } = written;
  const fits = {
    RANGE: value === undefined && min !== undefined && max !== undefined && Number(min) <= Number(max),
    UNDISCLOSED: value === undefined && min === undefined && max === undefined,
  };
  const fit = qualifier in fits ? fits[qualifier as keyof typeof fits] : value !== undefined && !min && !max;
  if (!fit) {
    context.addIssue({
      code: 'custom',
      message: `${qualifier} expects ${{ RANGE: 'min and max, min the smaller', UNDISCLOSED: 'no figure' }[qualifier as 'RANGE'] ?? 'value, and neither min nor max'}`,
    });
  }
  return {
    min: qualifier === 'UP_TO' ? null : (value ?? min ?? null),
    max: qualifier === 'AT_LEAST' ? null : (value ?? max ?? null),
  };
}

const Amount = z
  .strictObject({
    ...bounds,
    currency: Currency.optional(),
    basis: word.AmountBasis,
    scope: Text.optional().describe(
      'what else is counted than the whole of the deal alone, such as "with co-investors" or "a year"',
    ),
  })
  .transform((written, context) => {
    const { qualifier, basis, currency, scope } = written;
    const { min, max } = readBounds(written, context);
    const inMinorUnits = (figure: string | null) => {
      if (figure === null || currency === undefined) return null;
      const minor = toMinorUnits(figure, currency);
      if (minor === null) context.addIssue({ code: 'custom', message: `${figure} has more decimals than ${currency}` });
      return minor === null ? null : minor.toString();
    };
    if (currency === undefined && qualifier !== 'UNDISCLOSED') {
      context.addIssue({ code: 'custom', path: ['currency'], message: 'an amount needs its currency' });
    }
    return {
      min: inMinorUnits(min),
      max: inMinorUnits(max),
      currency: currency ?? null,
      qualifier,
      basis,
      ...(scope && { scope }),
    };
  });

const Quantity = z
  .strictObject({ ...bounds, unit: word.Unit, of: Text.optional().describe('what is counted, such as GB200 chips') })
  .transform((written, context) => ({
    ...readBounds(written, context),
    unit: written.unit,
    qualifier: written.qualifier,
    of: written.of ?? null,
  }));

export const Party = z.preprocess(
  (written) => (typeof written === 'string' ? { entity: written } : written),
  z.strictObject({
    entity: Key,
    as: Text.optional().describe('the name as this document spells it'),
    share: Decimal.optional().describe('its own part of the amount, in the currency of the amount, major units'),
  }),
);

const Involved = z.strictObject({ role: z.enum(['TARGET', 'ISSUER']), entity: Key, as: Text.optional() });

/** Where a claim stands. Several sources in one list say the same; each becomes a claim of its own. */
const Source = z.strictObject({
  document: Key,
  locator: Text.describe('where in the document: a paragraph, a page, a section'),
  reportedAs: Text.optional().describe(
    'what is peculiar to this account: a spelling, a converted figure; our own words',
  ),
});

const Judgement = z.strictObject({ rank: word.Rank, by: Text, on: Day, why: Text });

const claim = {
  sources: z.array(Source).min(1, 'a claim needs at least one source'),
  rank: Judgement.optional().describe('a judgement of a person: who, when and why; without one the claim is NORMAL'),
};

export const DealClaim = z.strictObject({
  ...claim,
  kind: DealKind.optional().describe('only where this account sees another kind of deal'),
  payers: z.array(Party).min(1).optional(),
  payees: z.array(Party).min(1).optional(),
  participants: z.array(Party).min(2).optional(),
  sponsors: z.array(Party).min(1).optional(),
  involves: z.array(Involved).min(1).optional(),
  amounts: z.array(Amount).min(1).optional(),
  quantities: z.array(Quantity).min(1).optional(),
  date: When.optional().describe('when it was agreed or done: the day of the stage that this claim states'),
  due: When.optional().describe('when payment is expected'),
  stage: word.Stage.optional(),
  binding: word.Binding.optional(),
  instrument: Text.optional(),
  round: Text.optional(),
});

const Deal = z.strictObject({
  key: Key,
  kind: DealKind,
  title: Text.optional().describe(
    'a caption of our own, where the parties and the amount do not make one that reads well',
  ),
  partOf: Key.optional().describe('the package of which this deal is a part'),
  supersedes: Key.optional().describe('the deal that this one replaces'),
  forCapacity: z.array(Key).min(1).optional().describe('the facilities or projects whose capacity is bought'),
  forObligation: Key.optional().describe('the deal whose payment a guarantee backs'),
  conditionalOn: Key.optional(),
  claims: z.array(DealClaim).min(1),
});

const Tie = z.strictObject({
  key: Key,
  type: word.TieType,
  from: Key.describe('the holder of the role, the member, the owner, the unit'),
  to: Key.describe('where the role is held, the whole, what is owned, the parent'),
  claims: z
    .array(
      z.strictObject({
        ...claim,
        title: Text.optional().describe('of a Role'),
        part: Text.optional().describe('of a Membership'),
        percent: Decimal.optional().describe('of an Ownership'),
        value: Amount.optional().describe('of an Ownership'),
        since: When.optional().describe('open where no source gives it'),
        until: When.optional().describe('open where no source gives it'),
      }),
    )
    .min(1),
});

const Observation = z.strictObject({
  key: Key,
  metric: word.Metric,
  of: Key,
  towards: Key.optional().describe('what the figure of one entity speaks of: its gain on OpenAI, say'),
  session: word.Session.optional(),
  currency: Currency.optional().describe('of a figure of money; full units, not minor ones'),
  unit: word.Unit.optional().describe('of any other figure'),
  date: When.optional().describe('the day or the period, for every claim that states no other'),
  claims: z
    .array(
      z
        .strictObject({ ...claim, ...bounds, date: When.optional() })
        .transform((written, context) => ({ ...written, ...readBounds(written, context) })),
    )
    .min(1),
});

const Statement = z.strictObject({
  key: Key,
  speaker: Key,
  about: z.array(Key).min(1).describe('entities, deals or observations'),
  summary: Text.describe('what was said, in our own words'),
  stance: word.Stance,
  topic: Text.optional(),
  saidOn: When.optional(),
  disputes: z.array(Key).min(1).optional(),
  retracts: z.array(Key).min(1).optional(),
  claims: z.array(z.strictObject({ ...claim, stance: word.Stance.optional(), saidOn: When.optional() })).min(1),
});

const Document = z.strictObject({
  key: Key,
  url: z.url('expected the address of a page, such as https://example.com/news'),
  title: Text,
  publisher: Text,
  lang: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'expected a BCP 47 language tag, such as en or zh-Hant'),
  publishedOn: When.optional().describe('leave it out where the document shows no date'),
  retrievedOn: Day.optional(),
  tier: word.Tier,
  derivesFrom: z
    .array(z.strictObject({ how: word.Derivation, document: Key.optional(), publisher: Text.optional() }))
    .optional(),
  note: Text.optional(),
});

const Name = z.strictObject({
  text: Text,
  lang: Document.shape.lang.optional(),
  kind: word.NameKind,
  usedIn: z.array(Key).min(1).optional().describe('documents that use it'),
});

const Entity = z
  .strictObject({
    key: Key,
    type: word.EntityType,
    kind: word.OrganizationKind.optional(),
    name: Text.describe('the name by which a reader knows it'),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, 'expected an ISO 3166-1 country code, such as JP')
      .optional(),
    names: z.array(Name).default([]),
    identifiers: z.array(z.strictObject({ scheme: Text, value: Text })).default([]),
    reason: Text.optional().describe('of an Unspecified: why it has no name'),
    note: Text.optional(),
  })
  .refine(({ type, kind }) => (type === 'Organization') === (kind !== undefined), {
    path: ['kind'],
    message: 'an Organization has a kind, and nothing else has one',
  })
  .refine(({ type, reason }) => (type === 'Unspecified') === (reason !== undefined), {
    path: ['reason'],
    message: 'an Unspecified says in its reason why it has no name, and nothing else has one',
  });

const judged = {
  by: Text.describe('who judged'),
  on: Day.describe('the day of the judgement: of several on one thing the latest holds'),
  why: Text.describe('the reason, for whoever asks later'),
};

/** That a claim, or all that a document says, is not to be counted any more; or that it is again. */
const Retraction = z.strictObject({
  claim: z
    .string()
    .regex(/^[^@\s]+@[^@\s]+@[^@\s]+$/, 'expected the key of a claim: <subject>@<document>@<bundle>')
    .optional()
    .describe('the key of the claim: <subject>@<document>@<bundle>, as `evidence` shows it'),
  document: Key.optional().describe('instead of a claim: everything that this document says'),
  verdict: z.enum(['RETRACTED', 'UPHELD']).default('RETRACTED'),
  ...judged,
});

/** That two keys stand for one and the same, or that they do not. Similar spelling is no reason. */
const Identity = z.strictObject({
  merged: Key.describe('the entity that is found under the other key from now on'),
  into: Key.describe('the entity that stands for both'),
  verdict: z.enum(['SAME', 'DIFFERENT']).default('SAME'),
  ...judged,
});

const Rate = Decimal.refine((text) => !text.startsWith('-') && /[1-9]/.test(text), 'expected a rate above 0');

/** Reference rates of the European Central Bank: what one euro was worth on a day. */
const ExchangeRates = z.strictObject({
  day: Day.describe('for which they were published: an amount takes those of its day, or the last of the week before'),
  source: Source.pick({ document: true, locator: true }),
  perEuro: z
    .record(z.string(), Rate)
    .superRefine((rates, context) => {
      for (const currency of Object.keys(rates)) {
        if (currency !== 'EUR' && minorDigits(currency) !== null) continue;
        const message = 'expected an ISO 4217 currency other than the euro, such as USD or JPY';
        context.addIssue({ code: 'custom', path: [currency], message });
      }
      if (!('USD' in rates)) context.addIssue({ code: 'custom', message: 'amounts become dollars: USD is missing' });
    })
    .describe('units of each currency for one euro; USD among them'),
});

export const Bundle = z.strictObject({
  bundle: Key.describe('the key of the bundle'),
  title: Text,
  needs: z.array(Key).default([]).describe('bundles that must be in the graph before this one'),
  recordedOn: Day.describe('the day on which it was written; never the clock of the load'),
  recordedBy: Text,
  documents: z.array(Document).default([]),
  entities: z.array(Entity).default([]),
  deals: z.array(Deal).default([]),
  ties: z.array(Tie).default([]),
  observations: z.array(Observation).default([]),
  statements: z.array(Statement).default([]),
  retractions: z.array(Retraction).default([]),
  identities: z.array(Identity).default([]),
  rates: z.array(ExchangeRates).default([]).describe('exchange rates, one entry a day'),
});

/** A bundle after the checks of its form: dates are intervals, amounts minor units, absent lists empty. */
export type Bundle = z.infer<typeof Bundle>;

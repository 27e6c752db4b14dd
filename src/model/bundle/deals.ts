import { z } from 'zod';
import { DealKind } from '../dealKinds.ts';
import * as word from '../vocabulary.ts';
import { claim } from './claims.ts';
import { Amount, Price, Quantity, Rate } from './figures.ts';
import { declaredKey, keyOf, references } from './keys.ts';
import { Flag, Share, Text, When } from './scalars.ts';

const named = { entity: keyOf('Entity'), as: Text.optional().describe('the name as this document spells it') };

/** A party by its key alone, or with more. */
const partyWith = <Fields extends z.core.$ZodLooseShape>(fields: Fields) =>
  z
    .preprocess(
      (written) => (typeof written === 'string' ? { entity: written } : written),
      z.strictObject({ ...named, ...fields }),
    )
    .register(references, { refersTo: ['Entity'] });

export const Party = partyWith({
  share: Share.optional().describe('its own part of the amount, in the currency of the amount, major units'),
});

/** A party without a part of its own. */
export const OtherParty = partyWith({});

const Involved = z.strictObject({ role: z.enum(['TARGET', 'ISSUER']), entity: keyOf('Entity'), as: Text.optional() });

/** What a claim states of the terms of a loan or a contract. */
const terms = {
  maturity: When.optional().describe('of a Loan: when it has to be repaid'),
  rate: Rate.optional().describe('of a Loan: the interest in per cent a year'),
  secured: Flag.optional().describe(
    'of a Loan: whether anything secures it; a claim that states security need not say so',
  ),
  security: Text.optional().describe('of a Loan: what secures it, such as shares of Arm'),
  useOfProceeds: Text.optional().describe('of a Loan or an Investment: what the money is for'),
  start: When.optional().describe('the first day of the term of a contract'),
  end: When.optional().describe('the last day of the term of a contract'),
  pricePerShare: Price.optional().describe('of a deal in shares; of a Warrant, what its holder pays for a share'),
  deliveredFrom: When.optional().describe('the first day on which goods or capacity are delivered'),
  schedule: z
    .array(
      z.strictObject({
        due: When,
        amount: Share.describe('in the currency of the amount that this claim states, major units'),
      }),
    )
    .min(1)
    .optional()
    .describe('the payments into which the amount of this claim is divided, where a source gives them'),
};

export const DealClaim = z.strictObject({
  ...claim,
  kind: DealKind.optional().describe('only where this account sees another kind of deal'),
  partOf: keyOf('Deal').optional().describe('only where this account sees it in another package'),
  forObligation: keyOf('Deal').optional().describe('only where this account names another deal that a guarantee backs'),
  conditionalOn: keyOf('Deal').optional().describe('only where this account names another condition'),
  payers: z.array(Party).min(1).optional(),
  payees: z.array(Party).min(1).optional(),
  participants: z.array(Party).min(2).optional(),
  sponsors: z.array(Party).min(1).optional(),
  leads: z.array(OtherParty).min(1).optional().describe('lead the other lenders or investors; payers if they pay too'),
  arrangers: z.array(OtherParty).min(1).optional().describe('bring the deal about, and need not pay'),
  suppliersBehind: z.array(OtherParty).min(1).optional().describe('supply the payee, such as the maker of the chips'),
  users: z.array(OtherParty).min(1).optional().describe('use what the payer pays for'),
  involves: z.array(Involved).min(1).optional(),
  amounts: z.array(Amount).min(1).optional(),
  quantities: z.array(Quantity).min(1).optional(),
  date: When.optional().describe('when it was agreed or done: the day of the stage that this claim states'),
  due: When.optional().describe('when payment is expected'),
  stage: word.Stage.optional(),
  binding: word.Binding.optional(),
  instrument: Text.optional(),
  round: Text.optional(),
  ...terms,
});

export const Deal = z.strictObject({
  key: declaredKey,
  kind: DealKind,
  title: Text.optional().describe(
    'a caption of our own, where the parties and the amount do not make one that reads well',
  ),
  partOf: keyOf('Deal').optional().describe('the package of which this deal is a part'),
  supersedes: keyOf('Deal').optional().describe('the deal that this one replaces'),
  forCapacity: z
    .array(keyOf('Entity'))
    .min(1)
    .optional()
    .describe('the facilities or projects whose capacity is bought'),
  forObligation: keyOf('Deal').optional().describe('the deal whose payment a guarantee backs'),
  conditionalOn: keyOf('Deal').optional(),
  claims: z.array(DealClaim).min(1),
});

import { allByStatement, needed, optional } from './property.ts';

/**
 * What a claim states, field by field, as parallel lists with an empty text where a field has no such value. A list of empty
 * texts is missing.
 */
export const statedLists = {
  statedFields: needed('texts', 'The fields that are written in the claim itself, by the names that conflicts have.'),
  statedTexts: needed('texts', 'Each of them in words.'),
  statedValues: optional('texts', 'What has no type of its own: a figure in full units, a word, a key, a text.'),
  statedMin: optional('texts', 'Bounds of an amount in minor units, or of a quantity, as decimal text.'),
  statedMax: optional('texts'),
  statedQualifiers: optional('texts'),
  statedCurrencies: optional('texts', 'Of an amount; empty if that is undisclosed.'),
  statedBases: optional('texts', 'Of an amount; NONE where it has no basis, such as a price.'),
  statedScopes: optional('texts'),
  statedEstimators: optional('texts'),
  statedUnits: optional('texts', 'Of a quantity.'),
  statedOf: optional('texts', 'What a quantity counts; of a rate, the base rate.'),
  statedFrom: optional('texts', 'Of a date: its first day, empty where it is open.'),
  statedTo: optional('texts'),
  statedPrecisions: optional('texts'),
  statedStage: optional('text'),
  statedBinding: optional('text'),
  statedParties: optional('texts', 'The keys of the entities that it names, in the order of the fields.'),
  statedPartyFields: optional('texts', 'The field of each.'),
  statedPartyNames: optional('texts', 'The name as the document spells it.'),
  statedPartyShares: optional('texts', 'Its own part of the amount, in full units.'),
  statedPartyRoles: optional('texts', 'TARGET or ISSUER, in `involves`.'),
};

export const statedListsByStatement = allByStatement(statedLists);

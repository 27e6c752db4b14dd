import type { statedLists as stored } from '../../model/stored/statedLists.ts';
import type { RowOf } from '../../model/stored/property.ts';
import type { StatedField, StatedParty } from './StatedField.ts';

/** What a claim states, as it is stored: parallel lists, with an empty text where a value is missing. */
export function statedLists(fields: readonly StatedField[]) {
  const each = (part: (field: StatedField) => string | null | undefined) => listOf(fields.map(part));
  const named = fields.flatMap(({ field, parties = [] }) => parties.map((party) => ({ field, ...party })));
  const ofParty = (part: (party: StatedParty & { field: string }) => string | undefined) => listOf(named.map(part));
  return {
    statedFields: fields.map(({ field }) => field),
    statedTexts: fields.map(({ text }) => text),
    statedValues: each(({ value }) => value),
    statedMin: each(({ amount, quantity }) => amount?.min ?? quantity?.min),
    statedMax: each(({ amount, quantity }) => amount?.max ?? quantity?.max),
    statedQualifiers: each(({ amount, quantity }) => amount?.qualifier ?? quantity?.qualifier),
    statedCurrencies: each(({ amount }) => amount?.currency),
    statedBases: each(({ amount }) => amount && (amount.basis ?? 'NONE')),
    statedScopes: each(({ amount }) => amount?.scope),
    statedEstimators: each(({ amount }) => amount?.estimatedBy),
    statedUnits: each(({ quantity }) => quantity?.unit),
    statedOf: each(({ quantity }) => quantity?.of),
    statedFrom: each(({ date }) => date?.from),
    statedTo: each(({ date }) => date?.to),
    statedPrecisions: each(({ date }) => date?.precision),
    statedStage: fields.find(({ stage }) => stage !== undefined)?.stage ?? null,
    statedBinding: fields.find(({ binding }) => binding !== undefined)?.binding ?? null,
    statedParties: ofParty(({ entity }) => entity),
    statedPartyFields: ofParty(({ field }) => field),
    statedPartyNames: ofParty((party) => party.as),
    statedPartyShares: ofParty(({ share }) => share),
    statedPartyRoles: ofParty(({ role }) => role),
  } satisfies RowOf<typeof stored>;
}

/** Null if every value is missing. */
function listOf(values: readonly (string | null | undefined)[]): string[] | null {
  const texts = values.map((value) => value ?? '');
  return texts.every((text) => text === '') ? null : texts;
}

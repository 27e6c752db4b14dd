import type { TimePair } from '../../model/days.ts';
import { toMajorUnits } from '../../model/money.ts';
import { globalId, type Noun } from './globalId.ts';

/**
 * A field that a function computes from properties of its node or row, and from the pair of times under which they were
 * read; null for the present. The properties are text or null.
 */
export interface ComputedField {
  readonly needs: readonly string[];
  readonly compute: (values: readonly (string | null | undefined)[], times: TimePair | null) => unknown;
}

const id = (noun: Noun): ComputedField => ({
  needs: ['key'],
  compute: ([key], times) => (key === null || key === undefined ? null : globalId(noun, key, times)),
});

/** Minor units and the currency -> major units. */
const inMajorUnits = (property: string, currency: string): ComputedField => ({
  needs: [property, currency],
  compute: ([minor, code]) => (minor && code ? toMajorUnits(BigInt(minor), code) : null),
});

/** US cents -> US dollars. */
const inUsd = (property: string): ComputedField => ({
  needs: [property],
  compute: ([minor]) => (minor ? toMajorUnits(BigInt(minor), 'USD') : null),
});

const computedFields: Readonly<Record<string, ComputedField>> = {
  'Entity.id': id('Entity'),
  'Deal.id': id('Deal'),
  'Document.id': id('Document'),
  'Observation.id': id('Observation'),
  'Statement.id': id('Statement'),
  'Money.min': inMajorUnits('min', 'currency'),
  'Money.max': inMajorUnits('max', 'currency'),
  'Money.usd': inUsd('usd'),
  'DealTotals.committedUsd': inUsd('committedUsd'),
  'DealTotals.upToUsd': inUsd('upToUsd'),
  'DealTotals.paidUsd': inUsd('paidUsd'),
  'DealTotals.nonBindingUsd': inUsd('nonBindingUsd'),
  'OwnMoney.committedUsd': inUsd('committedUsd'),
  'OwnMoney.upToUsd': inUsd('upToUsd'),
  'OwnMoney.paidUsd': inUsd('paidUsd'),
  'OwnMoney.nonBindingUsd': inUsd('nonBindingUsd'),
  'FundingCycle.totalUsd': inUsd('totalUsd'),
  'FundingPath.totalUsd': inUsd('totalUsd'),
  'UsdInterval.low': inUsd('low'),
  'UsdInterval.high': inUsd('high'),
  'Exposure.atStakeUsd': inUsd('atStakeUsd'),
  'LegSums.committedUsd': inUsd('committedUsd'),
  'LegSums.upToUsd': inUsd('upToUsd'),
  'LegSums.paidUsd': inUsd('paidUsd'),
  'LegSums.nonBindingUsd': inUsd('nonBindingUsd'),
  'Party.share': inMajorUnits('share', 'currency'),
};

/** The function behind a field, if it has one. */
export const computedField = (typeName: string, fieldName: string): ComputedField | undefined =>
  computedFields[`${typeName}.${fieldName}`];

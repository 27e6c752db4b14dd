import { byStatement, needed, optional, type StoredProperty } from './property.ts';

/** The rectangle of the two time axes in which something is the same, half-open: `validFrom <= day < validTo`. */
export const axes = {
  validFrom: needed('day', 'The rectangle of the two axes in which it is the same; see docs/rules.md.'),
  validTo: optional('day', 'Missing where it still holds.'),
  knownFrom: needed('day'),
  knownTo: optional('day', 'Missing where it is still known.'),
};

/** The same four days, set one by one by the statement. */
export const axesByStatement = {
  validFrom: byStatement(axes.validFrom),
  validTo: byStatement(axes.validTo),
  knownFrom: byStatement(axes.knownFrom),
  knownTo: byStatement(axes.knownTo),
} satisfies Record<keyof typeof axes, StoredProperty>;

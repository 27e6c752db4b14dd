import type { Amount, Quantity } from '../../bundle/claim.ts';
import type { DateInterval } from '../../model/dateInterval.ts';
import type { Binding, Stage } from '../../model/vocabulary.ts';

/** One field as one claim states it. Of the typed values it has those that the field calls for, most often one. */
export interface StatedField {
  /** The name that conflicts on the field have. */
  readonly field: string;
  /** In the words of conflicts. */
  readonly text: string;
  /** Minor units; the basis is null for a price, a payment and a figure of an observation. */
  readonly amount?: Omit<Amount, 'basis'> & { readonly basis: Amount['basis'] | null };
  readonly quantity?: Quantity;
  readonly date?: DateInterval;
  readonly stage?: Stage;
  readonly binding?: Binding;
  readonly parties?: readonly StatedParty[];
  /** What has no type of its own: a figure in full units as decimal text, a word, a key, a text. */
  readonly value?: string;
}

/** An entity as a claim names it. */
export interface StatedParty {
  readonly entity: string;
  /** The name as the document spells it. */
  readonly as?: string | undefined;
  /** Its own part of the amount, major units. */
  readonly share?: string | undefined;
  /** TARGET or ISSUER, in `involves`. */
  readonly role?: string | undefined;
}

/** What is said of a field; its name is that of the field, unless it measures something. */
export type Said = Omit<StatedField, 'field'> & { readonly field?: string };

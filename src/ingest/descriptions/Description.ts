import { ascending } from '../../derive/choice/choose.ts';

/** How one bundle describes a document or an entity. */
export interface Description<Row> {
  readonly bundle: string;
  readonly recordedOn: string;
  readonly row: Row;
}

/** The description that was written last comes first; among descriptions of one day, the keys of the bundles decide. */
export const latestFirst = (one: Description<unknown>, other: Description<unknown>): number =>
  ascending(other.recordedOn, one.recordedOn) || ascending(other.bundle, one.bundle);

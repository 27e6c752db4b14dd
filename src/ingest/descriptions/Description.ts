import { ascending } from '../../derive/choice/choose.ts';

/** How one bundle describes a document or an entity. */
export interface Description<Row> {
  readonly bundle: string;
  readonly recordedOn: string;
  readonly row: Row;
}

/** The description that was written last goes first; the keys of bundles decide among those of one day. */
export const latestFirst = (one: Description<unknown>, other: Description<unknown>): number =>
  ascending(other.recordedOn, one.recordedOn) || ascending(other.bundle, one.bundle);

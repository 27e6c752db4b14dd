import type { Size } from './sizes.ts';

/** The id of the history of every market. */
export const historyId = 'generated';
export const organizationKey = (number: number): string => `organization-${number}`;
export const personKey = (number: number): string => `person-${number}`;
export const facilityKey = (number: number): string => `facility-${number}`;
export const dealKey = (number: number): string => `deal-${number}`;
/** Padded, so that keys sort like numbers. */
export const documentKey = (number: number): string => `document-${String(number).padStart(7, '0')}`;

export const documentsOf = ({ deals }: Size): number => deals / 10;
export const facilitiesOf = ({ organizations }: Size): number => organizations / 50;

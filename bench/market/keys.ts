export const dealsPerBundle = 1_000;
export const organizationKey = (number: number): string => `organization-${number}`;
/** Padded, so that keys sort like numbers. */
export const documentKey = (number: number): string => `document-${String(number).padStart(7, '0')}`;

export const dealsPerBundle = 1_000;
export const organizationKey = (number: number): string => `organization-${number}`;
/** Of one width, so that keys sort as numbers do. */
export const documentKey = (number: number): string => `document-${String(number).padStart(7, '0')}`;

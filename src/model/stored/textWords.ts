import { needed } from './property.ts';

/** The property that the full-text index of deals, statements and documents reads. */
export const textWords = needed('text', 'For search: the words of the caption, summary or title in plain letters.');

import type { Bundle } from '../../src/model/bundle.ts';
import { day, days } from './words.ts';

/** A bundle without content. */
export const emptyBundle = (bundle: string): Bundle => ({
  ...{ bundle, title: `Invented: ${bundle}`, needs: [], recordedOn: day(days), recordedBy: 'the bench' },
  ...{ documents: [], entities: [], deals: [], ties: [], observations: [], statements: [] },
  ...{ retractions: [], identities: [], rates: [] },
});

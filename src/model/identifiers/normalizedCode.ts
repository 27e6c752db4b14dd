import type { IdentifierScheme } from '../vocabulary.ts';

/** A code as its scheme writes it, from the ways in which people write it: `320193` is the CIK `0000320193`. */
export function normalizedCode(scheme: IdentifierScheme, value: string): string {
  const plain = value
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .trim();
  switch (scheme) {
    case 'LEI':
    case 'ISIN':
    case 'FIGI':
      return plain.replace(/[\s-]/gu, '').toUpperCase();
    case 'CIK':
      return plain.replace(/^CIK\s*/i, '').padStart(10, '0');
    case 'WIKIDATA':
      return plain.replace(/^https?:\/\/(?:www\.)?wikidata\.org\/(?:wiki|entity)\//, '').toUpperCase();
    case 'OPENCORPORATES':
      return plain
        .replace(/^https?:\/\/(?:www\.)?opencorporates\.com\/companies\//, '')
        .replace(/^[^/]*/, (place) => place.toLowerCase());
    case 'TICKER':
      return plain.replace(/^\$/, '').toUpperCase();
  }
}

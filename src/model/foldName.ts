/**
 * The form in which names are compared: NFKC, case folded, single spaces. Two names are the same name exactly when
 * their folded forms are equal; spelling that is only similar is left to search.
 */
export function foldName(text: string): string {
  return text.normalize('NFKC').toLowerCase().toUpperCase().toLowerCase().replace(/\s+/gu, ' ').trim();
}

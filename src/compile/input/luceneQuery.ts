/**
 * Turns words as a person types them into a query of the full-text index: each word exactly, as a prefix, or with one or
 * two typing errors; an exact match counts most. No character keeps a meaning in Lucene's query language.
 */
export function luceneQuery(text: string): string {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  // An empty query is an error in Lucene; a word that occurs nowhere matches nothing.
  return words.length === 0 ? 'qzqzqzqzqz' : words.map(oneWord).join(' ');
}

function oneWord(word: string): string {
  // Chinese, Japanese and Korean are indexed by pairs of characters, which only a phrase puts in order.
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(word)) return `"${word}"`;
  if (word.length < 3) return `"${word}"`;
  return `("${word}"^4 OR ${word}*^2 OR ${word}~${word.length < 6 ? 1 : 2})`;
}

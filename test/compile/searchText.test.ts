import { describe, expect, it } from 'vitest';
import { searchText } from '../../src/compile/input/searchText.ts';

describe('the text of a search', () => {
  it.each([
    ['letters that become several words', '\uFDFA'.repeat(200)],
    ['many words', Array.from({ length: 66 }, (_, index) => `a${index}`).join(' ')],
    ['a long run of characters', '软'.repeat(200)],
    ['many words with errors', 'abcdef '.repeat(28)],
  ])('has at most 20 words or characters that count: %s', (_, text) => {
    const { words, names, texts } = searchText(text);
    expect(words.join('').trim().split(/ +/).length).toBeLessThanOrEqual(20);
    for (const query of [names, texts]) {
      // Lucene expands each word with errors to 50 at most, and accepts 1,024 clauses.
      const fuzzy = query.match(/~/g)?.length ?? 0;
      expect(fuzzy).toBeLessThanOrEqual(7);
      expect(query.split(/ OR | /).length + 50 * fuzzy).toBeLessThan(1_000);
    }
  });

  it.each([
    '*',
    '~',
    '^2',
    'a\\',
    '"',
    '(a',
    'a:b',
    '/.*/',
    '[a TO z]',
    '{',
    '&&',
    '||',
    '!',
    'NOT a',
    '+a -b',
    '∞"\\',
  ])('has no syntax of Lucene: %s', (text) => {
    const { names, texts } = searchText(text);
    for (const query of [names, texts]) {
      const outsideQuotes = query.replace(/"(?:[^"\\]|\\.)*"/gu, '""');
      expect(outsideQuotes).toMatch(/^(?:NOTHING|(?:[\p{L}\p{N}\p{M}]+[*~]\d?|""|\^\d|[()]| OR | )+)$/u);
    }
  });

  it('looks identifiers up as they are stored', () => {
    expect(searchText(' $nvda ').identifiers).toContain('NVDA');
    expect(searchText('1045810').identifiers).toContain('0001045810');
    expect(searchText('us 0231351067').identifiers).toContain('US0231351067');
  });

  it('without a word finds nothing', () => {
    expect(searchText(' ').names).toBe('NOTHING');
  });
});

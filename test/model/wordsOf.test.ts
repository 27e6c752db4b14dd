import { describe, expect, it } from 'vitest';
import { nameWords } from '../../src/model/words/searchWords.ts';
import { wordsOf } from '../../src/model/words/wordsOf.ts';

const words = (text: string) => wordsOf(text).map((word) => word.join(' '));

describe('the words of a text', () => {
  it.each([
    ['keep the vowel signs of Devanagari', 'रिलायंस इंडस्ट्रीज', ['रिलायंस', 'इंडस्ट्रीज']],
    ['keep the vowel signs of Tamil', 'சென்னை கணினி', ['சென்னை', 'கணினி']],
    ['have no points of Hebrew', 'לְאֻמִּי', ['לאמי']],
    ['have no vowel marks of Arabic', 'أَرَامْكُو', ['ارامكو']],
    ['have one form of a letter in Arabic and Persian', 'ایران ايران', ['ايران', 'ايران']],
    ['have no joiners', 'می\u200Cخواهم', ['ميخواهم']],
    ['have no accents of Latin letters', 'Lê Vũ Société', ['le', 'vu', 'societe']],
    ['have no accents of Greek and Cyrillic letters', 'Άλφα Королёв', ['αλφα', 'королев']],
    ['have letters without strokes', 'Łódź Ørsted Đorđe', ['lodz', 'orsted', 'dorde']],
    ['have one i in Turkish', 'Işık İş ısı', ['isik', 'is', 'isi']],
    ['have two letters for one in German and Danish', 'Großbank Ærø', ['grossbank', 'aero']],
    ['are the same in full width', 'ＯｐｅｎＡＩ', ['openai']],
    ['are the same in half-width katakana', 'ｿﾌﾄﾊﾞﾝｸ', ['そ ふ と ば ん く']],
    ['are the same from decomposed Hangul', '네이버'.normalize('NFD'), ['네 이 버']],
    ['are characters in Chinese', '软银 孙', ['软 银', '孙']],
    ['are characters with their vowels in Thai', 'กสิกรไทย', ['ก สิ ก ร ไ ท ย']],
    ['separate scripts', 'SK하이닉스2', ['sk', '하 이 닉 스', '2']],
    ['split symbols', 'AT&T S&P 500', ['at', 't', 's', 'p', '500']],
    ['have no "and"', 'AT and T', ['at', 't']],
    ['have an "and" that is alone', 'And', ['and']],
    ['have initials as one word', 'J.P. Morgan, U.S. Steel, S.p.A.', ['jp', 'morgan', 'us', 'steel', 'spa']],
    ['split names with points', 'x.ai 3.5', ['x', 'ai', '3', '5']],
    ['are symbols if there is nothing else', '∞ +', ['∞', '+']],
    ['are none of spaces', ' \t\n', []],
    ['are one of a soft hyphen', 'Soft\u00ADBank', ['softbank']],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('are those of their own words', () => {
    for (const text of ['Łódź ﷺ', 'ソフトバンク', 'J.P. Morgan', 'กสิกรไทย', 'ΔΕΗ ς']) {
      const once = words(text).join(' ');
      expect(wordsOf(once).flat().join(' ')).toBe(once);
    }
  });

  it('of a name begin with the whole, and end with the rest from each word on', () => {
    expect(nameWords('Bank of America')).toBe('bankofamerica bank of america ofamerica');
    expect(nameWords('OpenAI')).toBe('openai');
    expect(nameWords('SK하이닉스')).toBe('sk하이닉스 sk 하 이 닉 스 하이닉스');
    expect(nameWords('孙')).toBe('孙');
  });

  it('of a name of many words do not grow with their square', () => {
    expect(nameWords('word '.repeat(1_000)).length).toBeLessThan(10 * 5_000);
  });
});

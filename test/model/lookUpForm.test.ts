import { describe, expect, it } from 'vitest';
import { exactForm, lookUpForm } from '../../src/model/names/lookUpForm.ts';

describe('names are looked up', () => {
  it.each([
    ['without case', 'OpenAI', 'OPENAI', 'openai'],
    ['without case, also where it changes the length', 'Straße', 'STRASSE', 'strasse'],
    ['without width', 'ＮＶＩＤＩＡ', 'NVIDIA'],
    ['without width of kana', 'ソフトバンク', 'ｿﾌﾄﾊﾞﾝｸ'],
    ['without accents', 'Crédit Agricole', 'Credit Agricole', 'CRÉDIT AGRICOLE'],
    ['without accents that are several', 'Lê Vũ Điệp', 'Le Vu Diep'],
    ['without strokes', 'Łódź', 'Lodz'],
    ['without accents of Greek and Cyrillic', 'Μυτιληναίος', 'ΜΥΤΙΛΗΝΑΙΟΣ', 'Μυτιληναιος'],
    ['without accents of Cyrillic', 'Ёлка', 'елка'],
    ['in either form of Unicode', 'Socie\u0301te\u0301 Ge\u0301ne\u0301rale', 'Société Générale'],
    ['without invisible characters', 'Soft\u00ADBank', 'Soft\u200BBank', 'SoftBank\uFE0F'],
    ['with one space for several', ' Soft  Bank ', 'soft\u00A0bank'],
    ['without the dot of a Turkish I', 'İş Bankası', 'is bankasi'],
  ])('%s', (_, ...spellings) => {
    expect(new Set(spellings.map(lookUpForm)).size).toBe(1);
  });

  it.each([
    ['marks of Devanagari are vowels', 'रिलायंस', 'रलयस'],
    ['points of Hebrew stay', 'לְאֻמִּי', 'לאמי'],
    ['dakuten make another letter', 'ハンク', 'バンク'],
    ['letters are not left out', 'OpenAI', 'Open'],
    ['words are not joined', 'Core Weave', 'CoreWeave'],
  ])('so that others stay apart: %s', (_, one, other) => {
    expect(lookUpForm(one)).not.toBe(lookUpForm(other));
  });

  it('in a form that is its own form', () => {
    for (const name of ['Łódź', 'İstanbul', 'ᾼΔΗΣ', 'Straße', 'ｶﾞｽ', 'ŉ', 'Å'])
      expect(lookUpForm(lookUpForm(name))).toBe(lookUpForm(name));
  });

  it('exactly without regard to the form of Unicode and spaces alone', () => {
    expect(exactForm(' Socie\u0301te\u0301  Générale ')).toBe('Société Générale');
    expect(exactForm('openai')).not.toBe(exactForm('OpenAI'));
  });
});

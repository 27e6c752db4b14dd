import { describe, expect, it } from 'vitest';
import { nearest, suggestion } from '../../src/model/nearest.ts';

describe('the nearest word', () => {
  it.each([
    ['orcale', 'oracle'],
    ['opneai', 'openai'],
    ['nvidai', 'nvidia'],
    ['nscael', 'nscale'],
    ['oracl', 'oracle'],
    ['oraclee', 'oracle'],
    ['oradle', 'oracle'],
  ])('of %s is %s', (word, right) => {
    expect(suggestion(word, ['nscale', 'openai', 'nvidia', 'oracle'])).toBe(`, did you mean ${right}?`);
  });

  it('counts a swap of two neighbours as one error, and of letters apart as two', () => {
    expect(nearest('abcd', ['abdc', 'abxx'], 1)).toEqual(['abdc']);
    expect(nearest('abcd', ['abcx', 'cbad'], 1)).toEqual(['abcx']);
    expect(nearest('ab', ['ba', 'xb'], 2)).toEqual(['ba', 'xb']);
  });

  it('is none where every word is far', () => {
    expect(suggestion('orcale', ['softbank-group'])).toBe('');
  });
});

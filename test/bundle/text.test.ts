import { describe, expect, it } from 'vitest';
import { Text } from '../../src/model/bundle/scalars.ts';
import { bundleWith, problemsOf } from './values.ts';

const at = 'a.yaml:8:61 entities[0].name';

describe('text', () => {
  it.each([
    ['Open\\u202EAI', 'U+202E (right-to-left override)', 'Open<U+202E>AI'],
    ['Open\\u200BAI', 'U+200B (zero-width space)', 'Open<U+200B>AI'],
    ['Open\\0AI', 'U+0000 (NUL)', 'Open<U+0000>AI'],
    ['Open\\eAI', 'U+001B', 'Open<U+001B>AI'],
    ['Open\\u2066AI', 'U+2066', 'Open<U+2066>AI'],
    ['Open\\u00ADAI', 'U+00AD (soft hyphen)', 'Open<U+00AD>AI'],
    ['Open\\u200DAI', 'U+200D (zero-width joiner)', 'Open<U+200D>AI'],
  ])('%s is refused', (name, character, shown) => {
    expect(problemsOf(bundleWith({ name: `"${name}"` }))).toEqual([
      `${at}: "${shown}": character 5 is ${character}, which cannot be seen: remove it`,
    ]);
  });

  it('is kept in NFC', () => {
    expect(Text.parse('Nestle\u0301 ガス'.normalize('NFD'))).toBe('Nestlé ガス');
  });

  it.each([
    'علی\u200cبابا',
    'क्\u200dष',
    '👩\u200d💻',
    '👩🏽\u200d💻',
    '❤\ufe0f\u200d🔥',
    'one\ttwo\nthree',
    'ソフトバンク',
    'לְאֻמִּי',
  ])('may be %j, which needs all its characters', (text) => {
    expect(Text.parse(text)).toBe(text.normalize('NFC'));
  });
});

describe('an address', () => {
  const place = 'a.yaml:6:23 documents[0].url';

  it.each(['javascript:alert(1)', 'ftp://example.com/a', 'data:text/html,x', 'file:///etc/passwd', 'www.example.org'])(
    'is not %s',
    (url) => {
      expect(problemsOf(bundleWith({ url: `"${url}"` }))).toEqual([
        `${place}: "${url}": expected the address of a page, such as https://example.com/news`,
      ]);
    },
  );

  it.each(['https://me@example.com/a', 'https://me:secret@example.com/a', 'https://:secret@example.com/a'])(
    'has no user or password, unlike %s',
    (url) => {
      expect(problemsOf(bundleWith({ url: `"${url}"` }))).toEqual([
        `${place}: "${url}": an address has no user or password in it: remove the part before @`,
      ]);
    },
  );

  it.each(['http://example.com', 'https://example.com/@me?a=b@c#d', 'HTTPS://example.com/ソフト'])(
    'may be %s',
    (url) => {
      expect(problemsOf(bundleWith({ url: `"${url}"` }))).toEqual([]);
    },
  );
});

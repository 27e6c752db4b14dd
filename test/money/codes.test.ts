import { describe, expect, it } from 'vitest';
import { DealKind } from '../../src/model/dealKinds.ts';
import { Binding, Qualifier, Stage } from '../../src/model/vocabulary.ts';
import { codeBits, codePart, maskOf, relationships, type CodeName } from '../../src/money/market/codes.ts';

const vocabularies: Readonly<Record<CodeName, readonly string[]>> = {
  kind: DealKind.options,
  stage: Stage.options,
  binding: Binding.options,
  qualifier: Qualifier.options,
  relationship: relationships,
};
const names = Object.keys(codeBits) as CodeName[];

/** The vocabulary with invented words behind it, up to so many. */
const filled = (name: CodeName, count: number): string[] =>
  Array.from({ length: count }, (_, index) => vocabularies[name][index] ?? `WORD_${index}`);
const roomOf = (name: CodeName): number => 2 ** codeBits[name] - 1;

describe('the code of an edge', () => {
  it('fits into 32 bits', () => {
    expect(Object.values(codeBits).reduce((sum, bits) => sum + bits, 0)).toBeLessThanOrEqual(32);
  });

  it('has room for 16 bindings, 31 kinds and 31 leg types beside the ties', () => {
    expect(roomOf('binding')).toBeGreaterThanOrEqual(16);
    expect(roomOf('kind')).toBeGreaterThanOrEqual(31);
    expect(roomOf('relationship')).toBeGreaterThanOrEqual(31 + 4);
  });

  it.each(names)('refuses one %s too many when it is loaded', (name) => {
    expect(() => codePart(name, filled(name, roomOf(name) + 1))).toThrow(
      `The vocabulary "${name}" has ${roomOf(name) + 1} words, but an edge has room for ${roomOf(name)}.`,
    );
  });

  it.each(names)('returns every word of a full vocabulary, whatever the other parts hold: %s', (name) => {
    const words = filled(name, roomOf(name));
    const others = names.filter((each) => each !== name);
    const full = others.map((each) =>
      codePart(each, filled(each, roomOf(each))).write(filled(each, roomOf(each)).at(-1)!),
    );
    const code = codePart(name, words);
    for (const rest of [0, full.reduce((sum, bits) => sum | bits, 0)]) {
      // As the column stores it.
      const stored = new Uint32Array(words.map((word) => code.write(word) | rest));
      expect([...stored].map((each) => code.read(each))).toEqual(words);
      expect(code.read(rest)).toBeNull();
    }
  });
});

describe('a mask', () => {
  const code = codePart('relationship', filled('relationship', roomOf('relationship')));

  it('has a bit for each of 31 words', () => {
    const mask = maskOf(filled('relationship', 31), code);
    expect(mask >>> 0).toBe(0xfffffffe);
  });

  it('refuses a 32nd', () => {
    expect(() => maskOf(filled('relationship', 32), code)).toThrow(
      'is word 32 of its vocabulary, but a mask has room for 31',
    );
  });
});

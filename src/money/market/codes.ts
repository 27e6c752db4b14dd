import { DealKind, dealKinds, kindsWhere, legTypes, type Family } from '../../model/dealKinds.ts';
import { Binding, Qualifier, Stage } from '../../model/vocabulary.ts';

/** Relationship types: those of deals before those of ties. An edge stores an index into this list. */
export const relationships = [...legTypes, 'HOLDS_ROLE', 'MEMBER_OF', 'OWNS', 'PART_OF'] as const;

/** Bits of each part of a code, 26 of 32 in all. `n` bits hold 2ⁿ - 1 words, since 0 means none. */
export const codeBits = { kind: 5, stage: 5, binding: 5, qualifier: 5, relationship: 6 } as const;
export type CodeName = keyof typeof codeBits;

/** One part of a code: a word of a vocabulary as a number from 1 on, 0 for none. */
export interface CodePart<Word extends string> {
  /** The bits of a word. Throws if the vocabulary does not have it. */
  readonly write: (word: Word | null) => number;
  /** The number of the word in the vocabulary, from 1 on; 0 for none. */
  readonly number: (code: number) => number;
  readonly read: (code: number) => Word | null;
}

/** Throws if the vocabulary has more words than the part has room for. */
export function codePart<Word extends string>(name: CodeName, words: readonly Word[]): CodePart<Word> {
  const names = Object.keys(codeBits) as CodeName[];
  const shift = names.slice(0, names.indexOf(name)).reduce((sum, each) => sum + codeBits[each], 0);
  const most = 2 ** codeBits[name] - 1;
  if (words.length > most) {
    throw new Error(
      `The vocabulary "${name}" has ${words.length} words, but an edge has room for ${most}. Raise codeBits.${name} in src/money/market/codes.ts; all parts share 32 bits.`,
    );
  }
  const number = (code: number) => (code >>> shift) & most;
  return {
    write: (word) => {
      const index = word === null ? 0 : words.indexOf(word) + 1;
      if (index === 0 && word !== null) throw new Error(`unknown word ${word}; expected one of ${words.join(', ')}`);
      return index << shift;
    },
    number,
    read: (code) => words[number(code) - 1] ?? null,
  };
}

export const kindCode = codePart('kind', DealKind.options);
export const stageCode = codePart('stage', Stage.options);
export const bindingCode = codePart('binding', Binding.options);
export const qualifierCode = codePart('qualifier', Qualifier.options);
export const relationshipCode = codePart<string>('relationship', relationships);

/** Bits of a mask, except bit 0. */
const mostInMask = 31;

/** A set of words as bits, by their numbers; all bits without a restriction. Throws if a number has no bit. */
export const maskOf = <Word extends string>(
  words: readonly Word[] | null | undefined,
  { write, number }: Pick<CodePart<Word>, 'write' | 'number'>,
): number =>
  (words ?? null) === null ? -1 : words!.reduce((mask, word) => mask | bitOf(number(write(word)), word), 0);

function bitOf(number: number, word: string): number {
  if (number <= mostInMask) return 1 << number;
  throw new Error(`"${word}" is word ${number} of its vocabulary, but a mask has room for ${mostInMask}.`);
}

/** The kinds of some families as bits. */
export const maskOfFamilies = (families: readonly Family[]): number =>
  maskOf(
    kindsWhere(({ family }) => families.includes(family)),
    kindCode,
  );

/** Families as bits, for legs with deals of several families. */
export const familyBits: Readonly<Record<Family, number>> = { FUNDING: 1, COMMERCIAL: 2, TRANSFER: 4, NONE: 8 };

/** The bit of the family of each kind, by the number of the kind. */
export const familyBitOfKind: readonly number[] = [
  0,
  ...DealKind.options.map((kind) => familyBits[dealKinds[kind].family]),
];

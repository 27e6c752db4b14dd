import { DealKind, dealKinds, type Family } from '../../model/dealKinds.ts';
import { Binding, Qualifier, Stage } from '../../model/vocabulary.ts';

/** Types of relationships, legs of deals before ties; an arrow stores the place in this list. */
export const relationships = [
  ...new Set(Object.values(dealKinds).map(({ leg }) => leg)),
  'HOLDS_ROLE',
  'MEMBER_OF',
  'OWNS',
  'PART_OF',
] as const;

/** Two bytes hold what an arrow is: a word of each vocabulary, 0 for none. */
const field = <Word extends string>(words: readonly Word[], shift: number, bits: number) => ({
  write: (word: Word | null) => {
    const place = word === null ? 0 : words.indexOf(word) + 1;
    if (place === 0 && word !== null) throw new Error(`unknown word ${word}; expected one of ${words.join(', ')}`);
    return place << shift;
  },
  /** The place in the vocabulary, from 1 on; 0 for none. */
  place: (code: number) => (code >> shift) & ((1 << bits) - 1),
  read: (code: number): Word | null => words[((code >> shift) & ((1 << bits) - 1)) - 1] ?? null,
});

export const kindCode = field(DealKind.options, 0, 4);
export const stageCode = field(Stage.options, 4, 3);
export const bindingCode = field(Binding.options, 7, 2);
export const qualifierCode = field(Qualifier.options, 9, 3);
export const relationshipCode = field<string>(relationships, 12, 4);

/** A set of words as bits, by their places; all bits where nothing restricts. */
export const maskOf = <Word extends string>(
  words: readonly Word[] | null | undefined,
  { write, place }: { write: (word: Word) => number; place: (code: number) => number },
): number => ((words ?? null) === null ? -1 : words!.reduce((mask, word) => mask | (1 << place(write(word))), 0));

/** The kinds of some families as bits. */
export const maskOfFamilies = (families: readonly Family[]): number =>
  maskOf(
    DealKind.options.filter((kind) => families.includes(dealKinds[kind].family)),
    kindCode,
  );

/** Families as bits, for legs that bundle several. */
export const familyBits: Readonly<Record<Family, number>> = { FUNDING: 1, COMMERCIAL: 2, TRANSFER: 4, NONE: 8 };

/** The bit of the family of each kind, by the place of the kind. */
export const familyBitOfKind: readonly number[] = [
  0,
  ...DealKind.options.map((kind) => familyBits[dealKinds[kind].family]),
];

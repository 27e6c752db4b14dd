/** A letter counts as a number: A is 10, Z is 35. */
const numberOf = (character: string): number => parseInt(character, 36);

const inNumbers = (code: string): string => [...code].map(numberOf).join('');

/** ISO 17442: a LEI as one number leaves 1 when it is divided by 97 (the check characters of ISO 7064, MOD 97-10). */
export const leiFits = (lei: string): boolean => BigInt(inNumbers(lei)) % 97n === 1n;

/** ISO 6166: the digits of an ISIN, every second one from the right doubled, have a sum of tens (Luhn). */
export function isinFits(isin: string): boolean {
  const fromTheRight = [...inNumbers(isin)].reverse().map(Number);
  return hasSumOfTens(fromTheRight);
}

/**
 * The FIGI standard of the Object Management Group: every second of the first eleven characters doubled, their digits and
 * the check digit have a sum of tens.
 */
export const figiFits = (figi: string): boolean =>
  hasSumOfTens([...figi.slice(0, -1)].map(numberOf), Number(figi.at(-1)));

function hasSumOfTens(numbers: readonly number[], check = 0): boolean {
  const digits = numbers.map((number, index) => number * (index % 2 === 0 ? 1 : 2)).join('');
  return [...digits].reduce((sum, digit) => sum + Number(digit), check) % 10 === 0;
}

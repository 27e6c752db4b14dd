import { lookUpForm } from '../../../model/names/lookUpForm.ts';

/** A text as it is compared, and the form in which the other text is sent. */
export interface ComparedText {
  readonly expression: string;
  readonly form: (operand: unknown) => unknown;
}

/** A text in a filter. */
export interface FilteredText {
  /** The field of the filter: of names and titles, the case is ignored by default. */
  readonly field: string;
  readonly expression: string;
  /** The form in which it is looked up, if it is stored in that form too. */
  readonly folded?: string | undefined;
}

/**
 * How a text is compared: as it is written or, if `mode` is INSENSITIVE, in the form in which names are looked up. Of a text
 * that is not stored in that form only the case is ignored.
 */
export function comparedText(mode: unknown, { field, expression, folded }: FilteredText): ComparedText {
  const isInsensitive = mode === 'INSENSITIVE' || (mode === null && ['name', 'title'].includes(field));
  if (!isInsensitive) return { expression, form: (operand) => operand };
  return folded === undefined
    ? { expression: `toLower(${expression})`, form: each((text) => text.toLowerCase()) }
    : { expression: folded, form: each(foldedPart) };
}

const each =
  (form: (text: string) => string) =>
  (operand: unknown): unknown =>
    Array.isArray(operand) ? operand.map(each(form)) : typeof operand === 'string' ? form(operand) : operand;

/** A part of a text keeps the space at its ends, which separates it from other words. */
export function foldedPart(text: string): string {
  const form = lookUpForm(text);
  if (form === '') return text === '' ? '' : ' ';
  return `${/^\s/u.test(text) ? ' ' : ''}${form}${/\s$/u.test(text) ? ' ' : ''}`;
}

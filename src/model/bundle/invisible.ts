/**
 * Characters that cannot be seen: control characters other than tabs and line ends, marks of direction, zero-width
 * spaces and joiners, fillers, unpaired surrogates. With them, two texts that look the same differ.
 */
const invisible = new RegExp(
  [
    String.raw`[\p{Cs}\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u115F\u1160]`,
    String.raw`\u034F|\u17B4|\u17B5`,
    String.raw`[\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\u{E0000}-\u{E007F}]`,
    // Persian, the scripts of India and emoji need joiners; there they change what is seen.
    String.raw`(?<![\p{scx=Arab}\p{scx=Syrc}\p{scx=Mong}\p{M}\p{Extended_Pictographic}\u{1F3FB}-\u{1F3FF}])[\u200C\u200D]`,
  ].join('|'),
  'gu',
);

const names: Readonly<Record<string, string>> = {
  'U+0000': 'NUL',
  'U+00AD': 'soft hyphen',
  'U+200B': 'zero-width space',
  'U+200C': 'zero-width non-joiner',
  'U+200D': 'zero-width joiner',
  'U+202E': 'right-to-left override',
  'U+FEFF': 'byte order mark',
};

/** `U+202E`. */
const codePoint = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

/** Where a text has its first character that cannot be seen, in words; null if all can be seen. */
export function firstInvisible(text: string): string | null {
  invisible.lastIndex = 0;
  const match = invisible.exec(text);
  if (match === null) return null;
  const code = codePoint(match[0]);
  const name = names[code] === undefined ? code : `${code} (${names[code]})`;
  const place = [...text.slice(0, match.index)].length + 1;
  return `character ${place} is ${name}, which cannot be seen: remove it`;
}

/** The text with each character that cannot be seen as `<U+202E>`, for messages. */
export const shown = (text: string): string => text.replace(invisible, (character) => `<${codePoint(character)}>`);

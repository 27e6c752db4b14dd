import { isCollection, isScalar, visit, type Document, type Scalar, type YAMLError } from 'yaml';

/** A fault of the notation, at an offset of the text, in words that say what to do. */
interface Fault {
  readonly offset: number;
  readonly message: string;
}

export const fieldTwice = 'a field occurs twice: keep one';

/**
 * The faults of YAML. A parser that has lost its way goes on reporting, so that of its errors only the first counts; a
 * comma in a figure makes fields of the thousands, and counts instead of them.
 */
export function notationFaults(text: string, document: Document): Fault[] {
  const thousands = thousandsIn(text, document);
  const errors = [...document.errors, ...document.warnings].sort((one, other) => one.pos[0] - other.pos[0]);
  const lost = errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  const twice = (lost === undefined ? errors : errors.slice(0, errors.indexOf(lost)))
    .filter(({ pos }) => figureAt(text, pos[0]) === null)
    .map(({ pos }) => ({ offset: pos[0], message: fieldTwice }));
  return [...thousands, ...twice, ...(lost === undefined ? [] : [faultOf(text, document, lost)])];
}

/** Figures such as `1,000,000` in braces, where each comma begins another field. */
function thousandsIn(text: string, document: Document): Fault[] {
  const faults = new Map<number, Fault>();
  if (!/\d,\d{3}/.test(text)) return [];
  visit(document, {
    Pair(_, { key, value }) {
      if (!isScalar(key) || !key.range || !/^\d{3}$/.test(String(key.value)) || hasText(value)) return;
      const figure = figureAt(text, key.range[0]);
      if (figure === null) return;
      const message = `a comma in a figure: write ${figure.text.replaceAll(',', '')}`;
      faults.set(figure.offset, { offset: figure.offset, message });
    },
  });
  return [...faults.values()];
}

const hasText = (value: unknown): boolean => isCollection(value) || (isScalar(value) && Boolean(value.value));

/** The figure with commas of which an offset is a part. */
function figureAt(text: string, offset: number): { offset: number; text: string } | null {
  const start = lineStart(text, offset);
  for (const match of lineAt(text, offset).matchAll(/(?<![\w.,])-?\d{1,3}(?:,\d{3})+(?!\w|,\d)/g)) {
    const first = start + match.index;
    if (first <= offset && offset < first + match[0].length) return { offset: first, text: match[0] };
  }
  return null;
}

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;
const lineAt = (text: string, offset: number): string => /.*/.exec(text.slice(lineStart(text, offset)))![0];

/** The error of the parser in words that say what to do, where its cause can be seen. */
function faultOf(text: string, document: Document, { code, message, pos: [offset] }: YAMLError): Fault {
  const open = openQuote(text, document, offset);
  if (open !== null) {
    const quote = text[open]!;
    return { offset: open, message: `this quote is not closed: put ${quote} at the end of the text too` };
  }
  const before = text.slice(lineStart(text, offset), offset);
  const after = /.*/.exec(text.slice(offset))![0];
  const field = /([A-Za-z]+):\s*$/.exec(before)?.[1] ?? 'text';
  switch (code) {
    case 'MULTIPLE_DOCS':
      return { offset, message: 'a file holds one bundle: move the part after `---` to a file of its own' };
    case 'TAB_AS_INDENT':
      return { offset, message: 'a tab, here and perhaps below: indent by two spaces' };
    case 'BLOCK_IN_FLOW':
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY': {
      if (/:(\s|$)/.test(after)) return { offset, message: `a colon within a text: put the ${field} in quotes` };
      const next = /\n\s*/.exec(text.slice(offset));
      return { offset: offset + (next === null ? 0 : next.index + next[0].length), message: wrongIndentation };
    }
    case 'UNEXPECTED_TOKEN':
      if (/['"] *$/.test(before)) {
        const other = before.trimEnd().endsWith('"') ? "'" : '"';
        return { offset, message: `the text goes on after its closing quote: put ${other} around the whole text` };
      }
      break;
    case 'BAD_SCALAR_START':
      return { offset, message: `${text[offset]} cannot begin a text: put the ${field} in quotes` };
    case 'BAD_INDENT':
    case 'MISSING_CHAR': {
      const close = /end with an? ([\]}])/.exec(message)?.[1];
      if (close !== undefined) return { offset, message: `${close} is missing before this position` };
      if (code === 'BAD_INDENT' || /without - indicator/.test(message)) {
        return { offset: offset + /^\s*/.exec(text.slice(offset))![0].length, message: wrongIndentation };
      }
      if (/followed by map values/.test(message)) {
        return { offset, message: 'a field without a value: write `name: value`; indent a text that goes on' };
      }
    }
  }
  return { offset, message: `not valid YAML: ${message}` };
}

const wrongIndentation =
  'wrong indentation: indent by two spaces for each level, and the fields of one item by the same number';

/** Where a quote opens that runs over the fields of the next lines, before an offset; null if none does. */
function openQuote(text: string, document: Document, offset: number): number | null {
  let last: Scalar | null = null;
  visit(document, {
    Scalar(_, scalar) {
      if (scalar.range && scalar.range[0] < offset && /^QUOTE/.test(scalar.type ?? '')) last = scalar;
    },
  });
  const range = (last as Scalar | null)?.range;
  if (!range) return null;
  const within = text.slice(range[0], range[1]);
  const isOpen = within.length < 2 || within.at(-1) !== within[0] || /\n\s*(- )?[A-Za-z]+:(\s|.$)/.test(within);
  return isOpen ? range[0] : null;
}

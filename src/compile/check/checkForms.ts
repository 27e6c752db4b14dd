import { cypherTokens } from '../source/cypherTokens.ts';
import type { StatementProblem } from './checkStatement.ts';

/**
 * Finds forms in a field file that the compiler would misread. It finds variables, labels and relationships by their
 * spelling (`emit/instantiate.ts`, `emit/asOfRewrite.ts`) and does not parse Cypher, so this check refuses correct
 * Cypher in another spelling.
 */
export function checkForms(text: string): StatementProblem[] {
  const code = withoutWords(text.replace(/^\/\/ :(?:order \w+|count|pair|begin \w+) => /gm, ''));
  const problems = rules.flatMap(({ form, isFine, message }) =>
    [...code.matchAll(form)]
      .filter((match) => isFine === undefined || !isFine(match))
      .map((match) => ({
        line: lineAt(code, match.index),
        message: message((match[1] ?? match[0]).replace(/\s+/g, ' ')),
      })),
  );
  return [...problems, ...(rowParent.test(text) ? checkRowReads(code) : checkNodeReads(code))];
}

interface Rule {
  readonly form: RegExp;
  /** Excludes matches of the form that are correct. */
  readonly isFine?: (match: RegExpMatchArray) => boolean;
  readonly message: (found: string) => string;
}

const rules: readonly Rule[] = [
  {
    form: /(?:\bAS |\(|-\[)([A-Z]\w*)(?=[\s:)\],])/g,
    // A column of RETURN can have the name of the union member that it holds.
    isFine: ({ input = '', index = 0, 1: word = '' }) =>
      keywords.has(word) || (/[a-z]/.test(word) && index > input.lastIndexOf('RETURN')),
    message: (found) => `the variable ${found} begins with a capital letter; expected a small letter, as in deal`,
  },
  {
    form: /(?<![.$\w])(match|where|return|with|unwind|as|and|or|not|is|in|case|when|then|else|end|order|by|limit|yield|call|optional|exists|count|collect|distinct|desc)(?=\s(?!:))/g,
    isFine: ({ input, index = 0 }) => /(?:AS|\(|\[|,)\s*$/.test((input ?? '').slice(0, index)),
    message: (found) => `the keyword ${found} is written in small letters; expected ${found.toUpperCase()}`,
  },
  {
    form: /-(\[[^\]]*\])-/g,
    isFine: ([, relationship = '']) => /^\[\w*:[A-Z_]+(?:\|[A-Z_]+)*(?: \{[^}]*\})?\]$/.test(relationship),
    message: (found) =>
      `the relationship ${found} has no past at a pair of times; expected [name:TYPE|TYPE {property: value}], with conditions in a WHERE`,
  },
  {
    form: /(?:\)|^\s*|\s)(-->|<--|--)(?=\(|\s*\()/g,
    message: (found) => `the relationship ${found} names no type, so it has no past at a pair of times`,
  },
  {
    form: /[(\w]:([!%(`]\S*)/g,
    message: (found) => `the label expression ${found} has no past at a pair of times; expected :Label or :Label|Label`,
  },
  {
    form: /[\w(]\s*:\s*[A-Z]\w*[a-z]\w*(?:[|&][A-Z]\w+)*/g,
    isFine: (match) =>
      isMapEntry(match) || (/^.:[A-Z]\w*(?:\|[A-Z]\w+)*$/.test(match[0]) && /^[\s){]/.test(after(match))),
    message: (found) =>
      `the label in "${found}" has no past at a pair of times; expected name:Label|Label before a space, a bracket or a brace`,
  },
  {
    form: /[\w.()[\]]*\b(?:valid|known)To\s+IS\s+NULL\b/g,
    isFine: ([whole]) => /^\w+\.(?:valid|known)To IS NULL$/.test(whole),
    message: (found) => `"${found}" cannot be asked at a pair of times; expected variable.knownTo IS NULL on one line`,
  },
  {
    form: /[A-Za-z_]\w*(?:\s+\.|\.\s+)\s*[A-Za-z_]\w*/g,
    message: (found) => `"${found}" has a space beside its point; expected variable.property`,
  },
];

const keywords = new Set(['CASE', 'NOT', 'EXISTS', 'COUNT', 'COLLECT', 'MATCH', 'DISTINCT']);

/** `{key: Value` or `, key: Value`: no label. */
const isMapEntry = ({ input = '', index = 0 }: RegExpMatchArray): boolean =>
  /[{,]\s*\w*$/.test(input.slice(0, index + 1));

const after = ({ input = '', index = 0, 0: whole }: RegExpMatchArray): string =>
  input.slice(index + whole.length) || ' ';

const rowParent = /^WITH \$this AS this$/m;

/**
 * The parent of such a file is a row of a search. Only the properties that the compiler sees being read are sent, and
 * it sees only `this.property`.
 */
function checkRowReads(code: string): StatementProblem[] {
  const body = code.replace(rowParent, (line) => ' '.repeat(line.length));
  return [...body.matchAll(/(?<![.$\w])this\b(?!\.[A-Za-z_])/g)].map(({ index }) => ({
    line: lineAt(body, index),
    message:
      'reads the whole row of a search, which is sent only with the properties that a field names; expected this.property',
  }));
}

/**
 * The parent of any other file is a node. At a pair of times `this.property` is read from its state; every other read of
 * properties would return those of the present.
 */
const checkNodeReads = (code: string): StatementProblem[] =>
  [...code.matchAll(/(?<![.$\w])(?:this\s*[{[]|(?:properties|keys)\(\s*this\s*\)|this\s+AS\b)/g)]
    // As a column, the node is the parent itself as another type.
    .filter(({ 0: read, index }) => !read.endsWith('AS') || lastClause(code.slice(0, index)) !== 'RETURN')
    .map(({ index }) => ({
      line: lineAt(code, index),
      message: 'reads properties of the present also at a pair of times; expected this.property for each of them',
    }));

const lastClause = (code: string): string | undefined => code.match(/\b(?:RETURN|WITH)\b/g)?.at(-1);

const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length;

/** The code with blanks in place of comments and strings; all positions stay the same. */
const withoutWords = (text: string): string =>
  cypherTokens(text)
    .map(({ kind, text: word }) => (kind === 'comment' || kind === 'string' ? word.replace(/[^\n]/g, ' ') : word))
    .join('');

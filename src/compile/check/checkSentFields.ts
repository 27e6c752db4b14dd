import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { placed } from './elements.ts';

/**
 * Compares the fields of `row` that a statement reads with those that its writer sends. A statement reads them one by
 * one as `row.field`; `row {.*}` and `row['field']` could read fields that are not sent, and are refused. Each problem
 * is one line with file and line.
 */
export function checkSentFields(folder: string, sent: Readonly<Record<string, readonly string[]>>): string[] {
  return Object.entries(sent).flatMap(([name, fields]) => {
    const path = join(folder, `ingest/write/${name}.cypher`);
    const tokens = placed(readFileSync(path, 'utf8'));
    const read = new Set<string>();
    let readsWhole = false;
    const problems = tokens.flatMap(({ text, line, kind }, index): string[] => {
      if (kind !== 'word' || text !== 'row') return [];
      const [before, after, field] = [tokens[index - 1]?.text, tokens[index + 1]?.text, tokens[index + 2]];
      if (after === '.' && field?.kind === 'word') {
        read.add(field.text);
        return fields.includes(field.text) ? [] : [`${path}:${line}: reads row.${field.text}, which is not sent`];
      }
      // `UNWIND $rows AS row`, and lists of variables: `WITH row, ...`, `CALL (deal, row) {`.
      const isList = before === 'WITH' || before === ',' || (before === '(' && tokens[index - 2]?.text === 'CALL');
      const isVariable = before === 'AS' || (isList && !['{', '[', 'AS'].includes(after ?? ''));
      if (isVariable) return [];
      readsWhole = true;
      return [`${path}:${line}: reads the whole row; name each field as row.<field>`];
    });
    const unread = readsWhole ? [] : fields.filter((field) => !read.has(field));
    return [...problems, ...unread.map((field) => `${path}:1: never reads row.${field}, which sentFields.ts sends`)];
  });
}

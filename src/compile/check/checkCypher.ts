import { UserError } from '../../errors.ts';
import type { CheckedParts } from './CheckedParts.ts';
import { checkFields } from './checkFields.ts';
import { checkFiles, writingStatements } from './checkFiles.ts';
import { checkWrites } from './checkWrites.ts';

/**
 * Checks, without a database, that the schema, the files of `cypher/` and the model agree. Throws a UserError that
 * lists every problem once, with its file and line, including `more`, the problems that other checks found.
 */
export function checkCypher(parts: CheckedParts, more: readonly string[] = []): void {
  const problems = new Set([
    ...checkFields(parts),
    ...checkFiles(parts),
    ...more,
    ...checkWrites(writingStatements(parts.folder), parts.nouns),
  ]);
  if (problems.size === 0) return;
  throw new UserError(`The schema and cypher/ do not agree:\n${[...problems].map((line) => `  ${line}`).join('\n')}`);
}

import { UserError } from '../../errors.ts';
import type { CheckedParts } from './CheckedParts.ts';
import { checkFields } from './checkFields.ts';
import { checkFiles, writingStatements } from './checkFiles.ts';
import { checkWrites } from './checkWrites.ts';

/**
 * Checks, without a database, that the schema, the files of `cypher/` and the model fit each other. Throws a UserError
 * that lists every problem with its places.
 */
export function checkCypher(parts: CheckedParts): void {
  const problems = [
    ...checkFields(parts),
    ...checkFiles(parts),
    ...checkWrites(writingStatements(parts.folder), parts.nouns),
  ];
  if (problems.length === 0) return;
  throw new UserError(
    `The schema and cypher/ do not fit each other:\n${problems.map((line) => `  ${line}`).join('\n')}`,
  );
}

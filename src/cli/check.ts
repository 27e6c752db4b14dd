import { UserError } from '../errors.ts';
import { checkProject } from './checkProject.ts';

/** `npm run check:cypher` checks the schema, `cypher/` and the model without a database. */
try {
  checkProject();
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

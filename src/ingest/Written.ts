import { BundleProblems } from '../bundle/form/problems.ts';
import { UserError } from '../errors.ts';
import { hasPanicked, isUnavailable } from '../graph/failures.ts';
import type { Report } from './ingestBundles.ts';

/** What an ingest has written so far, for the message if the database fails meanwhile. */
export class Written {
  #line: string | null = null;
  #done = 0;
  #isUnderWay = false;

  /** Notes what passes to `report`. */
  noting(report: Report): Report {
    this.#isUnderWay = true;
    return (line, done) => {
      this.#line = line;
      this.#done = done;
      this.#isUnderWay = done < 1;
      report(line, done);
    };
  }

  /**
   * Adds to a failure of the database what was written and how to go on. Other errors, and errors before and after the
   * ingest, pass unchanged.
   */
  explain(error: unknown): unknown {
    const isOfDatabase = isUnavailable(error) || (error instanceof UserError && !(error instanceof BundleProblems));
    if (!this.#isUnderWay || !isOfDatabase) return error;
    const written =
      this.#line === null
        ? 'Nothing was written.'
        : `${Math.floor(this.#done * 100)} % of the bundles were written, the last of them: ${this.#line}.`;
    return new UserError(
      `${reasonOf(error as Error)}\n  ${written} No bundle is written in part.\n` +
        '  When the database works again, repeat the command. It continues with the rest.',
      { cause: error },
    );
  }
}

function reasonOf(error: Error): string {
  if (error instanceof UserError) return error.message;
  const what = hasPanicked(error) ? 'refuses all work after a fault, such as a full disk' : 'failed';
  const [line = ''] = error.message.split('\n');
  return `The database ${what}: ${line.length > 200 ? `${line.slice(0, 200)} …` : line}`;
}

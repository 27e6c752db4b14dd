import { describe, expect, it } from 'vitest';
import { BundleProblems } from '../../src/bundle/form/problems.ts';
import { UserError } from '../../src/errors.ts';
import { Written } from '../../src/ingest/Written.ts';
import { connect } from '../../src/graph/connect.ts';

/** The error of the driver if the database is away: nothing listens on port 1. */
async function away(): Promise<unknown> {
  const graph = connect({ uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'not used', database: 'neo4j' });
  return graph.verify().then(
    () => 'no error',
    async (error: unknown) => (await graph.close(), error),
  );
}

describe('an ingest whose database fails', () => {
  it('says what was written, why it stopped and how to go on', async () => {
    const written = new Written();
    const report = written.noting(() => {});
    report('one: unchanged, 0 writes', 0.25);
    report('two: 3 claims, 40 writes', 0.5);
    const explained = written.explain(await away());
    expect(explained).toBeInstanceOf(UserError);
    expect((explained as Error).message).toMatch(
      /^The database failed: .*\n {2}50 % of the bundles were written, the last of them: two: 3 claims, 40 writes\. No bundle is written in part\.\n {2}When the database works again, repeat the command\. It continues with the rest\.$/s,
    );
  });

  it('says so if nothing was written, with the reason why Neo4j was given up', () => {
    const written = new Written();
    written.noting(() => {});
    const { message } = written.explain(new UserError('Neo4j does not keep running.')) as Error;
    expect(message).toMatch(/^Neo4j does not keep running\.\n {2}Nothing was written\. /);
  });

  it('leaves other errors as they are, and those before and after it', async () => {
    const written = new Written();
    const early = await away();
    expect(written.explain(early)).toBe(early);
    const report = written.noting(() => {});
    for (const error of [new BundleProblems([]), new TypeError('a fault of the program')])
      expect(written.explain(error)).toBe(error);
    report('all: 1 claims, 1 writes', 1);
    expect(written.explain(early)).toBe(early);
  });
});

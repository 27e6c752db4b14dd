import { run, type Outcome } from '../../src/database/processes.ts';

/** Runs `npm run db -- ...` with nothing of our own environment but the way to programs. */
export async function db(args: readonly string[], environment: NodeJS.ProcessEnv): Promise<Outcome> {
  const { PATH, HOME, JAVA_HOME } = process.env;
  const own = { PATH, HOME, ...(JAVA_HOME === undefined ? {} : { JAVA_HOME }) };
  return run('node', ['--import', 'tsx', 'src/cli/db.ts', ...args], { env: { ...own, ...environment } });
}

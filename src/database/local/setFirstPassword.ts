import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { databaseErrors } from '../databaseErrors.ts';
import { privately, run } from '../processes.ts';

/** Sets the password of a Neo4j that has never run. Does nothing otherwise. */
export async function setFirstPassword(java: string, jars: string, home: string, password: string): Promise<void> {
  const hasRun = ['databases/system', 'dbms/auth.ini'].some((file) => existsSync(join(home, 'data', file)));
  if (hasRun) return;
  // Passed in a file, because other users can read the arguments of a process.
  const file = join(home, 'conf', 'first-password');
  await writeFile(file, `${password}\n`, { mode: 0o600 });
  try {
    const admin = ['-Dpicocli.useSimplifiedAtFiles=true', '-cp', join(jars, '*'), 'org.neo4j.cli.AdminTool'];
    const env = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') };
    const { code, output } = await run(
      ...privately(java, [...admin, 'dbms', 'set-initial-password', '--', `@${file}`]),
      { env },
    );
    if (code !== 0) throw databaseErrors.passwordNotSet(output);
  } finally {
    await rm(file, { force: true });
  }
}

import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { databaseErrors } from '../databaseErrors.ts';
import { run } from '../processes.ts';

/** Neo4j 5 runs on Java 17 and 21, and was seen to run on 25. */
const oldest = 17;

/** Finds a Java that can run Neo4j: the one of JAVA_HOME, else the first good one on PATH. Gives the program's path. */
export async function findJava(environment: NodeJS.ProcessEnv = process.env): Promise<string> {
  const { JAVA_HOME = '', PATH = '' } = environment;
  const folders = [...(JAVA_HOME === '' ? [] : [join(JAVA_HOME, 'bin')]), ...PATH.split(delimiter).filter(Boolean)];
  const candidates = new Set(folders.map((folder) => join(folder, 'java')).filter((program) => existsSync(program)));
  const found: string[] = [];
  for (const program of candidates) {
    const { code, output } = await run(program, ['-version'], { timeout: 10_000 });
    const version = code === 0 ? versionIn(output) : null;
    if (version !== null && version >= oldest) return program;
    found.push(`${program} (${version === null ? 'does not tell its version' : `Java ${version}`})`);
  }
  if (JAVA_HOME !== '' && !existsSync(join(JAVA_HOME, 'bin', 'java'))) {
    found.unshift(`JAVA_HOME=${JAVA_HOME} (has no bin/java)`);
  }
  throw databaseErrors.noJava(found);
}

/** `version "17.0.15"` is Java 17; up to 8 it was `version "1.8.0_292"`. */
function versionIn(output: string): number | null {
  const match = /version "(?:1\.)?(\d+)/.exec(output);
  return match === null ? null : Number(match[1]);
}

import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { databaseErrors } from '../databaseErrors.ts';
import { run } from '../processes.ts';

/** Neo4j 5 supports Java 17 and 21; it also runs on 25. */
const oldestVersion = 17;

/** Returns the path of a Java that can run Neo4j: from JAVA_HOME, otherwise the first suitable one on PATH. */
export async function findJava(environment: NodeJS.ProcessEnv = process.env): Promise<string> {
  const { JAVA_HOME = '', PATH = '' } = environment;
  const folders = [...(JAVA_HOME === '' ? [] : [join(JAVA_HOME, 'bin')]), ...PATH.split(delimiter).filter(Boolean)];
  const candidates = new Set(folders.map((folder) => join(folder, 'java')).filter((program) => existsSync(program)));
  const found: string[] = [];
  for (const program of candidates) {
    const { code, output } = await run(program, ['-version'], { timeout: 10_000 });
    const version = code === 0 ? versionIn(output) : null;
    if (version !== null && version >= oldestVersion) return program;
    found.push(`${program} (${version === null ? 'unknown version' : `Java ${version}`})`);
  }
  if (JAVA_HOME !== '' && !existsSync(join(JAVA_HOME, 'bin', 'java'))) {
    found.unshift(`JAVA_HOME=${JAVA_HOME} (has no bin/java)`);
  }
  throw databaseErrors.noJava(found);
}

/** Parses `version "17.0.15"` as 17 and, as older versions write it, `version "1.8.0_292"` as 8. */
function versionIn(output: string): number | null {
  const match = /version "(?:1\.)?(\d+)/.exec(output);
  return match === null ? null : Number(match[1]);
}

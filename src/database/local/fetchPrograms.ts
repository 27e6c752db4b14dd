import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { databaseErrors } from '../databaseErrors.ts';
import { run } from '../processes.ts';
import { timed, type Report } from '../Report.ts';
import { withLock } from '../withLock.ts';

// From the root of the project, because `npm run build` compiles only TypeScript into `dist`.
const pom = fileURLToPath(new URL('../../../src/database/local/pom.xml', import.meta.url));
const recipe = readFileSync(pom, 'utf8');
/** Version of Neo4j in the pom.xml next to this file. */
export const neo4jVersion =
  /<artifactId>neo4j<\/artifactId>\s*<version>([^<]+)/.exec(recipe)?.[1] ?? 'of unknown version';

/** Folder for the jars that this pom.xml resolves to. A changed pom.xml gets a new folder. */
function programsFolder(programs: string): string {
  return join(programs, `neo4j-${neo4jVersion}-${createHash('sha256').update(recipe).digest('hex').slice(0, 8)}`);
}

/** Downloads the jars of Neo4j with Maven unless they exist. Returns their folder. */
export async function fetchPrograms(programs: string, report: Report): Promise<string> {
  const folder = programsFolder(programs);
  if (existsSync(folder)) return folder;
  return withLock(join(programs, 'lock'), async () => {
    if (existsSync(folder)) return folder;
    // Renamed when complete, so that an interrupted download leaves no partial Neo4j.
    const draft = `${folder}.part`;
    await rm(draft, { recursive: true, force: true });
    await mkdir(draft, { recursive: true });
    await timed(report, `Downloading Neo4j Community ${neo4jVersion} with Maven (about 140 MB, once)`, () =>
      copyInto(draft),
    );
    await rename(draft, folder);
    return folder;
  });
}

async function copyInto(folder: string): Promise<void> {
  const goal = 'dependency:copy-dependencies';
  const { code, output, missing } = await run('mvn', ['-B', '-q', '-f', pom, goal, `-DoutputDirectory=${folder}`]);
  if (missing) throw databaseErrors.noMaven();
  if (code !== 0) throw databaseErrors.mavenFailed(output, folder);
}

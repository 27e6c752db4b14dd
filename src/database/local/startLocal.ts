import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { UserError } from '../../errors.ts';
import type { GraphAddress } from '../../graph/connect.ts';
import { answers, listens } from '../answers.ts';
import { checkRoom } from './checkRoom.ts';
import { faults, lastLines } from '../faults.ts';
import { fetchPrograms, neo4jVersion } from './fetchPrograms.ts';
import { findJava } from './findJava.ts';
import { passwordFrom, user } from './password.ts';
import { timed, type Report } from '../Report.ts';
import { findRunning, homeArgument, isNeo4jOf, noteRunning, type Running } from './Running.ts';
import { setFirstPassword } from './setFirstPassword.ts';
import { asConf, javaOptions, settingsOf } from './settings.ts';
import type { Site } from './Site.ts';
import { endNeo4j } from './stopLocal.ts';

/** A Neo4j that replays a long transaction log after a crash takes its time. Seconds. */
const patience = 120;

/** A Neo4j that answers. */
interface Local {
  readonly running: Running;
  readonly address: GraphAddress;
  /** False where it ran already. */
  readonly started: boolean;
}

/** Finds the local Neo4j that runs for this site, or starts one. To be called under the lock of the site. */
export async function startLocal(site: Site, report: Report): Promise<Local> {
  const found = await findRunning(site.home);
  if (found !== null) return { running: found, address: await answering(site, found), started: false };
  await checkRoom(site);
  const java = await findJava();
  const jars = await fetchPrograms(site.programs, report);
  await mkdir(join(site.home, 'conf'), { recursive: true });
  await writeFile(join(site.home, 'conf', 'neo4j.conf'), asConf(settingsOf(site)));
  await setFirstPassword(java, jars, site.home, await passwordFrom(site.passwordFile, site.password));
  return timed(report, `Starting Neo4j Community ${neo4jVersion} on bolt://127.0.0.1:${site.boltPort}`, async () => {
    const running = await launch(java, jars, site);
    try {
      return { running, address: await answering(site, running), started: true };
    } catch (error) {
      await endNeo4j(site.home, running);
      throw error;
    }
  });
}

/** Starts the process in a group of its own: a Ctrl-C in our terminal does not reach it. */
async function launch(java: string, jars: string, site: Site): Promise<Running> {
  const { home, boltPort, httpPort } = site;
  await mkdir(join(home, 'logs'), { recursive: true });
  const log = openSync(logOf(home), 'w');
  // Without the console mode its log would go to a file that grows from start to start.
  const args = [homeArgument(home), `--config-dir=${join(home, 'conf')}`, '--console-mode'];
  const child = spawn(
    java,
    [...javaOptions, ...site.javaOptions, '-cp', join(jars, '*'), 'org.neo4j.server.CommunityEntryPoint', ...args],
    {
      cwd: home,
      detached: true,
      stdio: ['ignore', log, log],
    },
  );
  closeSync(log);
  await new Promise((settle, reject) => child.once('spawn', settle).once('error', reject));
  child.unref();
  const running = { pid: child.pid as number, boltPort, httpPort, since: new Date().toISOString() };
  await noteRunning(home, running);
  return running;
}

/** Waits until Neo4j answers; ends where it has died, refuses the password or takes too long. */
async function answering(site: Site, running: Running): Promise<GraphAddress> {
  const { home, passwordFile } = site;
  const password = await passwordFrom(passwordFile, site.password);
  const uri = `bolt://127.0.0.1:${running.boltPort}`;
  const address = { uri, user, password, database: 'neo4j' };
  const end = performance.now() + patience * 1000;
  while (performance.now() < end) {
    if (!(await isNeo4jOf(home, running.pid))) throw await fault(home, faults.diedAtStart);
    if ((await listens(running.boltPort)) && (await listens(running.httpPort))) {
      const answer = await answers(address);
      if (answer.ok) return address;
      if (answer.why === 'password') throw faults.wrongLocalPassword(passwordFile, home);
    }
    await sleep(100);
  }
  throw await fault(home, (log, lines) => faults.slowStart(log, lines, patience));
}

/** The log's last lines without the inside of Java's stack traces, which would push the causes out of sight. */
async function fault(home: string, make: (log: string, lines: string) => UserError): Promise<UserError> {
  const log = logOf(home);
  const lines = (await readFile(log, 'utf8').catch(() => '')).split('\n');
  const telling = lines.filter((line) => !/^\s+(?:at |\.\.\. \d+ more)/.test(line));
  return make(log, lastLines(telling.join('\n'), 10));
}

const logOf = (home: string) => join(home, 'logs', 'console.log');

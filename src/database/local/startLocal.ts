import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { UserError } from '../../errors.ts';
import type { GraphAddress } from '../../graph/connect.ts';
import { probe, isListening } from '../probe.ts';
import { checkSpaceAndPorts } from './checkSpaceAndPorts.ts';
import { databaseErrors, lastLines } from '../databaseErrors.ts';
import { fetchPrograms, neo4jVersion } from './fetchPrograms.ts';
import { findJava } from './findJava.ts';
import { privately } from '../processes.ts';
import { passwordFrom, user } from './password.ts';
import { timed, type Report } from '../Report.ts';
import { findRunning, homeArgument, isNeo4jOf, recordRunning, type RunningProcess } from './RunningProcess.ts';
import { setFirstPassword } from './setFirstPassword.ts';
import { asConf, javaOptions, settingsOf } from './settings.ts';
import type { LocalInstance } from './LocalInstance.ts';
import { endNeo4j } from './stopLocal.ts';

/** Long enough for a Neo4j that replays a long transaction log after a crash. */
const startTimeoutSeconds = 120;

/** A local Neo4j that answers. */
interface LocalNeo4j {
  readonly running: RunningProcess;
  readonly address: GraphAddress;
  /** False if it was running already. */
  readonly started: boolean;
}

/** Finds the running Neo4j of an instance, or starts it. The caller must hold the lock of the instance. */
export async function startLocal(instance: LocalInstance, report: Report): Promise<LocalNeo4j> {
  const found = await findRunning(instance.home);
  if (found !== null) return { running: found, address: await answering(instance, found), started: false };
  await checkSpaceAndPorts(instance);
  const java = await findJava();
  const jars = await fetchPrograms(instance.programs, report);
  await mkdir(join(instance.home, 'conf'), { recursive: true });
  await writeFile(join(instance.home, 'conf', 'neo4j.conf'), asConf(settingsOf(instance)));
  await setFirstPassword(java, jars, instance.home, await passwordFrom(instance.passwordFile, instance.password));
  return timed(
    report,
    `Starting Neo4j Community ${neo4jVersion} on bolt://127.0.0.1:${instance.boltPort}`,
    async () => {
      const running = await launch(java, jars, instance);
      try {
        return { running, address: await answering(instance, running), started: true };
      } catch (error) {
        await endNeo4j(instance.home, running);
        throw error;
      }
    },
  );
}

/** Starts the process in its own group, so that a Ctrl+C in this terminal does not reach it. */
async function launch(java: string, jars: string, instance: LocalInstance): Promise<RunningProcess> {
  const { home, boltPort, httpPort } = instance;
  await mkdir(join(home, 'logs'), { recursive: true, mode: 0o700 });
  const log = openSync(logOf(home), 'w', 0o600);
  // Without console mode, Neo4j would append to a log file that grows with each start.
  const args = [homeArgument(home), `--config-dir=${join(home, 'conf')}`, '--console-mode'];
  const entry = ['-cp', join(jars, '*'), 'org.neo4j.server.CommunityEntryPoint'];
  const command = privately(java, [...javaOptions, ...instance.javaOptions, ...entry, ...args]);
  const child = spawn(...command, { cwd: home, detached: true, stdio: ['ignore', log, log] });
  closeSync(log);
  await new Promise((settle, reject) => child.once('spawn', settle).once('error', reject));
  child.unref();
  const running = { pid: child.pid as number, boltPort, httpPort, since: new Date().toISOString() };
  await recordRunning(home, running);
  return running;
}

/** Waits until Neo4j answers. Throws if it exits, refuses the password or takes too long. */
async function answering(instance: LocalInstance, running: RunningProcess): Promise<GraphAddress> {
  const { home, passwordFile } = instance;
  const password = await passwordFrom(passwordFile, instance.password);
  const uri = `bolt://127.0.0.1:${running.boltPort}`;
  const address = { uri, user, password, database: 'neo4j' };
  const end = performance.now() + startTimeoutSeconds * 1000;
  while (performance.now() < end) {
    if (!(await isNeo4jOf(home, running.pid))) throw await fault(home, databaseErrors.diedAtStart);
    if ((await isListening(running.boltPort)) && (await isListening(running.httpPort))) {
      const answer = await probe(address);
      if (answer.ok) return address;
      if (answer.cause === 'password') throw databaseErrors.wrongLocalPassword(passwordFile, home);
    }
    await sleep(100);
  }
  throw await fault(home, (log, lines) => databaseErrors.slowStart(log, lines, startTimeoutSeconds));
}

/** Creates an error with the last lines of the log, without stack frames, which would hide the causes. */
async function fault(home: string, make: (log: string, lines: string) => UserError): Promise<UserError> {
  const log = logOf(home);
  const lines = (await readFile(log, 'utf8').catch(() => '')).split('\n');
  const causes = lines.filter((line) => !/^\s+(?:at |\.\.\. \d+ more)/.test(line));
  return make(log, lastLines(causes.join('\n'), 10));
}

const logOf = (home: string) => join(home, 'logs', 'console.log');

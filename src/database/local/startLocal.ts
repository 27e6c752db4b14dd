import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { GraphAddress } from '../../graph/connect.ts';
import { probe, isListening } from '../probe.ts';
import { checkSpaceAndPorts } from './checkSpaceAndPorts.ts';
import { consoleLog, lastLogLines } from './consoleLog.ts';
import { databaseErrors } from '../databaseErrors.ts';
import { fetchPrograms, neo4jVersion } from './fetchPrograms.ts';
import { findJava } from './findJava.ts';
import { privately, processState } from '../processes.ts';
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
export interface LocalNeo4j {
  readonly running: RunningProcess;
  readonly address: GraphAddress;
  /** False if it was running already. */
  readonly started: boolean;
}

/**
 * Finds the running Neo4j of an instance, or starts it. The caller must hold the lock of the instance. If `signal` aborts,
 * a Neo4j that has not answered yet is ended.
 */
export async function startLocal(instance: LocalInstance, report: Report, signal?: AbortSignal): Promise<LocalNeo4j> {
  const { home } = instance;
  const found = await findRunning(home);
  if (found !== null) {
    const address = await answering(instance, found, signal);
    if (address !== null) return { running: found, address, started: false };
    await endNeo4j(home, found);
  }
  await checkSpaceAndPorts(instance);
  const java = await findJava();
  const jars = await fetchPrograms(instance.programs, report);
  await mkdir(join(home, 'conf'), { recursive: true });
  await writeFile(join(home, 'conf', 'neo4j.conf'), asConf(settingsOf(instance)));
  await setFirstPassword(java, jars, home, await passwordFrom(instance.passwordFile, instance.password));
  return timed(
    report,
    `Starting Neo4j Community ${neo4jVersion} on bolt://127.0.0.1:${instance.boltPort}`,
    async () => {
      const running = await launch(java, jars, instance);
      try {
        const address = await answering(instance, running, signal);
        if (address === null) throw databaseErrors.panicked(consoleLog(home), await lastLogLines(home));
        return { running, address, started: true };
      } catch (error) {
        await endNeo4j(home, running);
        throw error;
      }
    },
  );
}

/** Starts the process in its own group, so that a Ctrl+C in this terminal does not reach it. */
async function launch(java: string, jars: string, instance: LocalInstance): Promise<RunningProcess> {
  const { home, boltPort, httpPort } = instance;
  await mkdir(join(home, 'logs'), { recursive: true, mode: 0o700 });
  // What the one before printed says why it ended.
  await rename(consoleLog(home), `${consoleLog(home)}.1`).catch(() => {});
  const log = openSync(consoleLog(home), 'w', 0o600);
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

/**
 * Waits until Neo4j answers. Returns null if it has to be started again. Throws if it exits, is stopped by a signal,
 * refuses the password or takes too long.
 */
async function answering(
  instance: LocalInstance,
  running: RunningProcess,
  signal: AbortSignal | undefined,
): Promise<GraphAddress | null> {
  const { home, passwordFile } = instance;
  const password = await passwordFrom(passwordFile, instance.password);
  const uri = `bolt://127.0.0.1:${running.boltPort}`;
  const address = { uri, user, password, database: 'neo4j' };
  const end = performance.now() + startTimeoutSeconds * 1000;
  while (performance.now() < end) {
    signal?.throwIfAborted();
    if ((await processState(running.pid)) === 'stopped') throw databaseErrors.stoppedBySignal(running.pid);
    if (!(await isNeo4jOf(home, running.pid)))
      throw databaseErrors.diedAtStart(consoleLog(home), await lastLogLines(home));
    if ((await isListening(running.boltPort)) && (await isListening(running.httpPort))) {
      const answer = await probe(address);
      if (answer.ok) return address;
      if (answer.cause === 'panic') return null;
      if (answer.cause === 'password') throw databaseErrors.wrongLocalPassword(passwordFile, home);
    }
    await sleep(100);
  }
  throw databaseErrors.slowStart(consoleLog(home), await lastLogLines(home), startTimeoutSeconds);
}

import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, inject, test, vi } from 'vitest';
import { readConfig, type Config } from '../../src/config.ts';
import { provideDatabase } from '../../src/database/provideDatabase.ts';
import { freePorts } from '../support/freeInstance.ts';
import { testDatabase } from '../support/testDatabase.ts';

const neo4j = testDatabase();
const folder = join(inject('runFolder'), 'provide');
const programs = join(folder, 'bin');
let lines: string[];

beforeEach(async () => {
  await rm(folder, { recursive: true, force: true });
  await mkdir(programs, { recursive: true });
  lines = [];
  // Only the programs that a test writes are to be found.
  vi.stubEnv('PATH', programs);
  vi.stubEnv('JAVA_HOME', '');
});
afterEach(() => vi.unstubAllEnvs());

async function config(settings: Record<string, string> = {}): Promise<Config> {
  const [bolt, http] = await freePorts();
  return readConfig({ DATA_DIR: folder, NEO4J_BOLT_PORT: `${bolt}`, NEO4J_HTTP_PORT: `${http}`, ...settings });
}

async function provide(settings: Record<string, string> = {}) {
  return provideDatabase(await config(settings), (line) => lines.push(line));
}

async function program(name: string, script: string): Promise<void> {
  const file = join(programs, name);
  await writeFile(file, `#!/bin/sh\nPATH=/usr/bin:/bin\n${script}\n`);
  await chmod(file, 0o755);
}

const atUri = { NEO4J_URI: neo4j.uri, NEO4J_USER: neo4j.user, NEO4J_PASSWORD: neo4j.password };

test('NEO4J_URI goes before everything else, and is left running', async () => {
  const database = await provide(atUri);
  expect(database).toMatchObject({ origin: 'NEO4J_URI', browserUrl: null, address: { uri: neo4j.uri } });
  await database.stop();
  expect((await provide(atUri)).origin).toBe('NEO4J_URI');
  expect(lines).toEqual([]);
});

test('a NEO4J_URI that cannot be used says what is to be set', async () => {
  await expect(provide({ NEO4J_URI: neo4j.uri })).rejects.toThrow('NEO4J_PASSWORD is missing');
  await expect(provide({ ...atUri, NEO4J_PASSWORD: 'not the password' })).rejects.toThrow(
    /refuses user 'neo4j'[\s\S]*Check NEO4J_USER and NEO4J_PASSWORD/,
  );
  await expect(provide({ ...atUri, NEO4J_DATABASE: 'nowhere' })).rejects.toThrow(
    /no database 'nowhere'[\s\S]*SHOW DATABASES/,
  );
});

test.for([['refuses'], ['is silent']])(
  'a NEO4J_URI whose port %s is given up within seconds',
  { timeout: 15_000 },
  async ([how]) => {
    const server = createServer();
    await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
    const { port } = server.address() as AddressInfo;
    if (how === 'refuses') await new Promise((settle) => server.close(settle));
    const begin = performance.now();
    for (const scheme of ['bolt', 'neo4j']) {
      const given = { ...atUri, NEO4J_URI: `${scheme}://127.0.0.1:${port}` };
      await expect(provide(given)).rejects.toThrow(
        `The Neo4j at NEO4J_URI=${scheme}://127.0.0.1:${port} does not answer`,
      );
    }
    expect(performance.now() - begin).toBeLessThan(10_000);
    server.close();
  },
);

test('where there is neither an engine nor a Java, every way to a database is named', async () => {
  await expect(provide()).rejects.toThrow(
    /No Neo4j is available[\s\S]*NEO4J_URI=[\s\S]*Docker[\s\S]*Java 17[\s\S]*`docker` is not on PATH[\s\S]*none was found in JAVA_HOME or on PATH/,
  );
});

test('a Java that is too old is named with its version, and so is a JAVA_HOME without one', async () => {
  await program('java', `echo 'openjdk version "1.8.0_292"' >&2`);
  vi.stubEnv('JAVA_HOME', join(folder, 'jdk'));
  await expect(provide()).rejects.toThrow(/JAVA_HOME=.* \(has no bin\/java\)[\s\S]*bin\/java \(Java 8\)/);
  await program('java', `echo 'openjdk version "11.0.2" 2019-01-15' >&2`);
  await expect(provide()).rejects.toThrow(/bin\/java \(Java 11\)/);
});

test('where Maven is missing or fails, that is said', async () => {
  await program('java', `echo 'openjdk version "21.0.1" 2023-10-17' >&2`);
  await expect(provide()).rejects.toThrow(/Maven downloads Neo4j once, but `mvn` is not on PATH/);
  await program('mvn', `echo '[ERROR] Could not transfer artifact'; exit 1`);
  await expect(provide()).rejects.toThrow(
    /could not download[\s\S]*Could not transfer artifact[\s\S]*Check the network/,
  );
  await program('mvn', `echo '[ERROR] No space left on device'; exit 1`);
  await expect(provide()).rejects.toThrow('Free 400 MB, or set DATA_DIR to a folder on another disk');
});

test('a port that is taken is reported with its owner and the variable that changes it', async () => {
  vi.stubEnv('PATH', `${programs}:/usr/bin:/bin:/usr/sbin`);
  await program('docker', 'exit 1');
  const server = createServer();
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
  const { port } = server.address() as AddressInfo;
  for (const name of ['NEO4J_BOLT_PORT', 'NEO4J_HTTP_PORT']) {
    const problem = await provide({ [name]: String(port) }).catch((error: Error) => error.message);
    expect(problem).toContain(`Port ${port} of 127.0.0.1 is taken by process ${process.pid}`);
    expect(problem).toContain(`${name}=${port + 10}`);
    await expect(provide({ [name]: '0' })).rejects.toThrow(`${name}=0 is not supported`);
  }
  server.close();
});

test('a DATA_DIR that cannot be written is reported with the reason', async () => {
  await writeFile(join(folder, 'file'), '');
  await expect(provide({ DATA_DIR: join(folder, 'file') })).rejects.toThrow(
    /is not writable: .*[\s\S]*set DATA_DIR to another/,
  );
});

test('an engine that does not answer within two seconds counts as none', async () => {
  await program('docker', 'sleep 20');
  const begin = performance.now();
  await expect(provide()).rejects.toThrow('`docker info` did not answer within 2 s');
  expect(performance.now() - begin).toBeLessThan(5_000);
});

// No engine runs where this is tested: the script replaces `docker`, the database behind it is the real one.
const port = (url: string) => new URL(url).port;
const docker = (running: string) => `
echo "$* NEO4J_PASSWORD=$NEO4J_PASSWORD $NEO4J_BROWSER_COMMAND" >> ${folder}/calls
case "$*" in
  info*) echo 27.0.1 ;;
  *" ps "*) ${running} ;;
  *" up "*) touch ${folder}/up ;;
  *" stop "*) rm ${folder}/up ;;
  *" port neo4j 7687") echo 127.0.0.1:${port(neo4j.uri)} ;;
  *" port neo4j 7474") echo 127.0.0.1:${port(neo4j.browserUrl)} ;;
esac`;

async function calls(): Promise<string> {
  return readFile(join(folder, 'calls'), 'utf8');
}

test('an engine is asked for the service `neo4j` alone, which ends with its last user', async () => {
  await writeFile(join(folder, 'neo4j.password'), `${neo4j.password}\n`);
  await program('docker', docker(`test -f ${folder}/up && echo neo4j`));
  const one = await provide();
  const other = await provide();
  const { uri, browserUrl } = neo4j;
  expect(one).toMatchObject({ origin: 'container', browserUrl, address: { uri, password: neo4j.password } });
  const file = resolve('docker-compose.yml');
  expect((await calls()).match(/ up .*/g)).toEqual([
    ` up --detach --wait neo4j NEO4J_PASSWORD=${neo4j.password} play http://127.0.0.1:4000/neo4j-browser/guide.html`,
  ]);
  expect(await calls()).toContain(`compose --file ${file} up`);
  await one.stop();
  expect(await calls()).not.toContain(' stop ');
  await other.stop();
  expect(await calls()).toContain(' stop neo4j');

  await rm(join(programs, 'docker'));
  await expect(provide()).rejects.toThrow(
    /in a container that an earlier start created[\s\S]*Start the container engine/,
  );
});

test('a container that somebody else started runs on', async () => {
  await writeFile(join(folder, 'neo4j.password'), `${neo4j.password}\n`);
  await program('docker', docker('echo neo4j'));
  await (await provide()).stop();
  expect(await calls()).not.toMatch(/ (?:up|stop) /);
});

test('a container with another password says where it is expected', async () => {
  await program('docker', docker('echo neo4j'));
  await expect(provide()).rejects.toThrow(
    /container refuses the password[\s\S]*neo4j\.password[\s\S]*docker compose down -v/,
  );
});

test('a database that was made on this machine stays in use when an engine comes', async () => {
  await mkdir(join(folder, 'neo4j', 'data'), { recursive: true });
  await program('docker', docker('echo neo4j'));
  await expect(provide()).rejects.toThrow('A local Neo4j needs Java 17');
});

import { stripVTControlCharacters } from 'node:util';
import { UserError } from '../errors.ts';

/** A program that a local Neo4j needs is missing. */
export class MissingProgramError extends UserError {
  override name = 'MissingProgramError';
}

/** All messages of this folder: what is wrong, where, what was expected, and how to fix it. */
export const databaseErrors = {
  noJava: (found: readonly string[]) =>
    new MissingProgramError(
      [
        'A local Neo4j needs Java 17 or later, and none was found in JAVA_HOME or on PATH.',
        ...found.map((line) => `  found: ${line}`),
        '  Install it (Debian and Ubuntu: apt install openjdk-17-jre-headless; macOS: brew install openjdk@21), or set',
        '  JAVA_HOME to the folder of an installed one.',
      ].join('\n'),
    ),

  noMaven: () =>
    new MissingProgramError(
      [
        'Maven downloads Neo4j once, but `mvn` is not on PATH.',
        '  Install it (Debian and Ubuntu: apt install maven; macOS: brew install maven).',
      ].join('\n'),
    ),

  mavenFailed: (output: string, folder: string) =>
    new UserError(
      [
        `Maven could not download Neo4j into ${folder}:`,
        indented(lastLines(stripVTControlCharacters(output), 6)),
        /No space left/i.test(output)
          ? '  Free 400 MB, or set DATA_DIR to a folder on another disk.'
          : "  Check the network and the proxy or mirror in Maven's settings.xml, then try again.",
      ].join('\n'),
    ),

  portTaken: (name: string, port: number, owner: string | null) =>
    new UserError(
      [
        `Port ${port} of 127.0.0.1 is taken${owner === null ? '' : ` by ${owner}`}. The local Neo4j needs it.`,
        `  Stop that program, or choose another port: ${name}=${port + 10}.`,
        '  If it is a Neo4j that you want to use, set NEO4J_URI=bolt://127.0.0.1:<port> NEO4J_PASSWORD=<its password>.',
      ].join('\n'),
    ),

  portZero: (name: string) =>
    new UserError(
      `${name}=0 is not supported. A local Neo4j needs ports between 1 and 65535; the defaults are 7474 and 7687.`,
    ),

  diskFull: (folder: string, free: number, wanted: number) =>
    new UserError(
      `The disk of ${folder} has ${free} MB free; a local Neo4j needs ${wanted} MB.\n` +
        '  Free some space, or set DATA_DIR to a folder on another disk.',
    ),

  notWritable: (folder: string, reason: string) =>
    new UserError(
      `The database folder ${folder} is not writable: ${reason}.\n` +
        '  Change its permissions, or set DATA_DIR to another folder.',
    ),

  shortPassword: () => new UserError('NEO4J_PASSWORD is too short. Neo4j requires at least 8 characters.'),

  passwordNotSet: (output: string) =>
    new UserError(`Neo4j did not accept its initial password:\n${indented(lastLines(output, 6))}`),

  diedAtStart: (log: string, lines: string) =>
    new UserError(
      [
        'Neo4j exited while starting. The last lines of its log:',
        indented(lines),
        `  The whole log: ${log}`,
        /No space left/i.test(lines) ? '  The disk is full. Free some space, or set DATA_DIR to another folder.' : '',
      ]
        .filter(Boolean)
        .join('\n'),
    ),

  slowStart: (log: string, lines: string, seconds: number) =>
    new UserError(
      `Neo4j did not answer within ${seconds} s. The last lines of its log:\n${indented(lines)}\n` +
        `  The whole log: ${log}\n  To stop Neo4j, run \`npm run db -- stop\`.`,
    ),

  panicked: (log: string, lines: string) =>
    new UserError(
      `Neo4j refuses all work after a fault. The last lines of its log:\n${indented(lines)}\n  The whole log: ${log}`,
    ),

  stoppedBySignal: (pid: number) =>
    new UserError(
      `Neo4j (process ${pid}) does not answer, because a signal such as SIGSTOP has stopped it.\n` +
        `  To let it run on, run \`kill -CONT ${pid}\`.`,
    ),

  /** Not an error but the last words of a program that exits immediately. */
  leftRunning: (what: string): string => `Neo4j (${what}) is left running. To stop it, run \`npm run db -- stop\`.`,

  notKeptRunning: (failures: number, reason: string, log: string, lines: string) =>
    new UserError(
      [
        `Neo4j does not keep running: ${failures} restarts in a row have failed. ${reason}`,
        ...(reason.includes(log) ? [] : ['The last lines of its log:', indented(lines), `  The whole log: ${log}`]),
        '  Fix the cause, then start this program again.',
      ].join('\n'),
    ),

  wrongLocalPassword: (passwordFile: string, home: string) =>
    new UserError(
      [
        'The local Neo4j refuses the password.',
        `  Expected: the password set at its first start, saved in ${passwordFile} (NEO4J_PASSWORD overrides it).`,
        `  Correct that file. To start over with an empty database, run \`npm run db -- stop\` and delete ${home}.`,
      ].join('\n'),
    ),

  wrongContainerPassword: (passwordFile: string) =>
    new UserError(
      [
        'The Neo4j in the container refuses the password.',
        `  Expected: the password set at its first start, saved in ${passwordFile} (NEO4J_PASSWORD overrides it).`,
        '  Correct that file. To start over with an empty database, delete the volume: docker compose down -v.',
      ].join('\n'),
    ),

  containerFailed: (command: string, output: string) =>
    new UserError(
      [
        `\`${command}\` could not start Neo4j:`,
        indented(lastLines(stripVTControlCharacters(output), 6)),
        '  If a port is taken, set NEO4J_BOLT_PORT or NEO4J_HTTP_PORT. If the image is missing, check the network.',
      ].join('\n'),
    ),

  containerAway: (reason: string, folder: string) =>
    new UserError(
      [
        `The database is in a container that an earlier start created, and it cannot be reached: ${reason}.`,
        '  Start the container engine. To use an empty database on this machine instead, delete the folder',
        `  ${folder}.`,
      ].join('\n'),
    ),

  notOurs: (uri: string) =>
    new UserError(
      `NEO4J_URI is set to ${uri}. This program neither starts nor stops that database.\n` +
        '  Unset NEO4J_URI to manage the database of this checkout.',
    ),

  noPassword: (uri: string) =>
    new UserError(`NEO4J_PASSWORD is missing. With NEO4J_URI=${uri}, set it to the password of user NEO4J_USER.`),

  wrongPassword: (uri: string, user: string) =>
    new UserError(
      `The Neo4j at NEO4J_URI=${uri} refuses user '${user}' with this password.\n` +
        '  Check NEO4J_USER and NEO4J_PASSWORD. After several wrong attempts, Neo4j refuses all logins for five seconds.',
    ),

  noSuchDatabase: (uri: string, database: string) =>
    new UserError(
      `The Neo4j at NEO4J_URI=${uri} has no database '${database}'.\n` +
        '  Set NEO4J_DATABASE to one that `SHOW DATABASES` lists.',
    ),

  unreachable: (uri: string, reason: string) =>
    new UserError(
      [
        `The Neo4j at NEO4J_URI=${uri} does not answer: ${reason}`,
        '  Start it, or correct the address; if it accepts only encrypted connections, as Aura does, begin with neo4j+s://.',
        '  If NEO4J_URI is unset, this program finds or starts a database itself.',
      ].join('\n'),
    ),

  noRoute: (uri: string, reason: string) =>
    new UserError(
      [
        `The Neo4j at NEO4J_URI=${uri} answers, but a server that it names for queries cannot be reached: ${reason}`,
        '  Let this machine reach the addresses that `SHOW SERVERS` lists, or have Neo4j name others',
        '  (server.bolt.advertised_address).',
        `  For a Neo4j that is no cluster, set NEO4J_URI=${uri.replace(/^neo4j/, 'bolt')}, which asks for no other address.`,
      ].join('\n'),
    ),

  noDatabase: (reasons: readonly string[]) =>
    new UserError(
      [
        'No Neo4j is available. Provide one of these:',
        '- your own: set NEO4J_URI=neo4j://<host>:7687 NEO4J_PASSWORD=<password>',
        '- a container: install and start Docker with `docker compose`',
        '- a local one: install Java 17 or later and Maven',
        'Attempts:',
        ...reasons.map((reason) => `- ${reason}`),
      ].join('\n'),
    ),
};

/** Returns the last `count` lines of a program's output. */
export function lastLines(text: string, count: number): string {
  return text.trimEnd().split('\n').slice(-count).join('\n');
}

function indented(text: string): string {
  return text.replaceAll(/^/gm, '    ');
}

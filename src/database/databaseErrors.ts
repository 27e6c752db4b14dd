import { stripVTControlCharacters } from 'node:util';
import { UserError } from '../errors.ts';

/** A program that a local Neo4j needs is not there. */
export class MissingProgramError extends UserError {
  override name = 'MissingProgramError';
}

/** Every message of this folder: what is wrong, where, what was expected, how to mend it. */
export const databaseErrors = {
  noJava: (found: readonly string[]) =>
    new MissingProgramError(
      [
        'A local Neo4j needs Java 17 or later, and none was found in JAVA_HOME or on PATH.',
        ...found.map((line) => `  found: ${line}`),
        '  Install one (Debian and Ubuntu: apt install openjdk-17-jre-headless; macOS: brew install openjdk@21), or let',
        '  JAVA_HOME name the folder of one.',
      ].join('\n'),
    ),

  noMaven: () =>
    new MissingProgramError(
      [
        'The programs of Neo4j are fetched once, by Maven, and there is no `mvn` on PATH.',
        '  Install it (Debian and Ubuntu: apt install maven; macOS: brew install maven).',
      ].join('\n'),
    ),

  mavenFailed: (output: string, folder: string) =>
    new UserError(
      [
        `Maven could not fetch the programs of Neo4j into ${folder}:`,
        indented(lastLines(stripVTControlCharacters(output), 6)),
        /No space left/i.test(output)
          ? '  Free 400 MB, or let DATA_DIR name a folder on another disk.'
          : '  Check the network, and a proxy or mirror in the settings.xml of Maven, then try again.',
      ].join('\n'),
    ),

  portTaken: (name: string, port: number, owner: string | null) =>
    new UserError(
      [
        `Port ${port} of 127.0.0.1 is taken${owner === null ? '' : ` by ${owner}`}; the local Neo4j wants to listen there.`,
        `  End that program, or choose another port: ${name}=${port + 10}.`,
        '  If it is a Neo4j that you want to use: NEO4J_URI=bolt://127.0.0.1:<port> NEO4J_PASSWORD=<its password>.',
      ].join('\n'),
    ),

  portZero: (name: string) =>
    new UserError(
      `${name}=0 cannot be used: a local Neo4j needs a port between 1 and 65535, by default 7474 and 7687.`,
    ),

  diskFull: (folder: string, free: number, wanted: number) =>
    new UserError(
      `The disk of ${folder} has ${free} MB free; a local Neo4j needs ${wanted} MB.\n` +
        '  Free some space, or let DATA_DIR name a folder on another disk.',
    ),

  notWritable: (folder: string, reason: string) =>
    new UserError(
      `The folder ${folder} of the database cannot be written: ${reason}.\n` +
        '  Give yourself the right to write there, or let DATA_DIR name another folder.',
    ),

  shortPassword: () =>
    new UserError('NEO4J_PASSWORD has fewer than 8 characters, which Neo4j refuses. Choose a longer one.'),

  passwordNotSet: (output: string) =>
    new UserError(`Neo4j did not take its first password:\n${indented(lastLines(output, 6))}`),

  diedAtStart: (log: string, lines: string) =>
    new UserError(
      [
        'Neo4j ended while it was starting. The last lines of its log:',
        indented(lines),
        `  The whole log: ${log}`,
        /No space left/i.test(lines) ? '  The disk is full: free some space, or let DATA_DIR name another folder.' : '',
      ]
        .filter(Boolean)
        .join('\n'),
    ),

  slowStart: (log: string, lines: string, seconds: number) =>
    new UserError(
      `Neo4j has not answered within ${seconds} s. The last lines of its log:\n${indented(lines)}\n` +
        `  The whole log: ${log}\n  \`npm run db -- stop\` ends it.`,
    ),

  wrongLocalPassword: (passwordFile: string, home: string) =>
    new UserError(
      [
        'The local Neo4j refuses the password.',
        `  Expected: the one set at its first start, kept in ${passwordFile} (NEO4J_PASSWORD, where set, goes before it).`,
        `  Put the right one there; or, to begin again with an empty database, \`npm run db -- stop\` and delete ${home}.`,
      ].join('\n'),
    ),

  wrongContainerPassword: (passwordFile: string) =>
    new UserError(
      [
        'The Neo4j in the container refuses the password.',
        `  Expected: the one set at its first start, kept in ${passwordFile} (NEO4J_PASSWORD, where set, goes before it).`,
        '  Put the right one there; or, to begin again with an empty database, delete its volume: docker compose down -v.',
      ].join('\n'),
    ),

  containerFailed: (command: string, output: string) =>
    new UserError(
      [
        `\`${command}\` could not start Neo4j:`,
        indented(lastLines(stripVTControlCharacters(output), 6)),
        '  A port that is taken: NEO4J_BOLT_PORT and NEO4J_HTTP_PORT choose others. An image that is not there: check the network.',
      ].join('\n'),
    ),

  containerAway: (reason: string, folder: string) =>
    new UserError(
      [
        `The database was made in a container by an earlier start, and there is no way to it now: ${reason}.`,
        '  Start the container engine. Or, to begin with an empty database on this machine instead, delete the folder',
        `  ${folder}.`,
      ].join('\n'),
    ),

  notOurs: (uri: string) =>
    new UserError(
      `NEO4J_URI=${uri} names a database that this program neither starts nor stops.\n` +
        '  Unset NEO4J_URI to manage the database of this checkout.',
    ),

  noPassword: (uri: string) =>
    new UserError(`NEO4J_URI=${uri} is set, and NEO4J_PASSWORD is not. Set the password of user NEO4J_USER too.`),

  wrongPassword: (uri: string, user: string) =>
    new UserError(
      `The Neo4j at NEO4J_URI=${uri} refuses user '${user}' with the given password.\n` +
        '  Check NEO4J_USER and NEO4J_PASSWORD. After several wrong attempts Neo4j refuses all for five seconds.',
    ),

  noSuchDatabase: (uri: string, database: string) =>
    new UserError(
      `The Neo4j at NEO4J_URI=${uri} has no database '${database}'.\n` +
        '  Set NEO4J_DATABASE to one that `SHOW DATABASES` lists.',
    ),

  unreachable: (uri: string, reason: string) =>
    new UserError(
      [
        `No Neo4j answers at NEO4J_URI=${uri}: ${reason}`,
        '  Start it, or correct the address. Without NEO4J_URI a database is found or started here.',
      ].join('\n'),
    ),

  noDatabase: (reasons: readonly string[]) =>
    new UserError(
      [
        'No Neo4j can be had. There are three ways to one; each alone is enough:',
        '- one that you have: NEO4J_URI=neo4j://<host>:7687 NEO4J_PASSWORD=<password>',
        '- a container: install and start Docker with `docker compose`',
        '- a local one: Java 17 or later and Maven',
        'What was tried:',
        ...reasons.map((reason) => `- ${reason}`),
      ].join('\n'),
    ),
};

/** The end of a text that a program wrote. */
export function lastLines(text: string, count: number): string {
  return text.trimEnd().split('\n').slice(-count).join('\n');
}

function indented(text: string): string {
  return text.replaceAll(/^/gm, '    ');
}

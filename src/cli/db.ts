import { Command } from 'commander';
import { readConfig } from '../config.ts';
import { databaseStatus } from '../database/databaseStatus.ts';
import { stopDatabase, keepDatabase } from '../database/keepDatabase.ts';
import { UserError } from '../errors.ts';
import { describeDatabase } from './describeDatabase.ts';
import { openPage } from './openPage.ts';

const config = () => readConfig(process.env);
const say = (line: string) => process.stdout.write(`${line}\n`);
const report = (line: string) => void process.stderr.write(`${line}\n`);

const program = new Command('npm run db --').description('Manages the database of this checkout.');

program
  .command('start')
  .description('start the database if it does not run; it runs until `stop`')
  .action(async () => {
    const { address, browserUrl } = await keepDatabase(config(), report);
    say(`Neo4j is running at ${address.uri} until you run \`npm run db -- stop\`.`);
    if (browserUrl !== null) say(`Neo4j Browser: ${browserUrl} (login: \`npm run db -- browser\`)`);
  });

program
  .command('stop')
  .description('stop the database; its data remain')
  .action(async () => {
    const { ran, users } = await stopDatabase(config());
    say(ran ? 'Neo4j has stopped. Its data remain.' : 'The Neo4j of this checkout was not running.');
    if (ran && users.length > 0)
      say(`It was in use by ${users.length === 1 ? 'process' : 'processes'} ${users.join(', ')}.`);
  });

program
  .command('status')
  .description('show address, uptime and size on disk; exits with code 1 if the database does not answer')
  .action(async () => {
    const status = await databaseStatus(config());
    say(describeDatabase(status));
    if (!status.running || status.fault !== null) process.exitCode = 1;
  });

program
  .command('browser')
  .description('show the address and login of Neo4j Browser and open it')
  .action(async () => {
    const { running, address, browserUrl } = await databaseStatus(config());
    if (browserUrl === null || address === null) {
      throw new UserError(
        running
          ? 'For a database at NEO4J_URI, the address of Neo4j Browser is unknown.'
          : 'Neo4j is not running. Start it with `npm run db -- start` or `npm start`.',
      );
    }
    // What is not a terminal may be a log that others read.
    const password = process.stdout.isTTY ? address.password : 'shown on a terminal only';
    say(
      `Neo4j Browser: ${browserUrl}\n  connect to: ${address.uri}\n  user:       ${address.user}\n  password:   ${password}`,
    );
    await openPage(`${browserUrl}?connectURL=${encodeURIComponent(address.uri)}`);
  });

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

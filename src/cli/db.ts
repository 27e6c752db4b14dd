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

const program = new Command('npm run db --').description('The database of this checkout, apart from the API.');

program
  .command('start')
  .description('start it, or find it running; it runs until `stop`')
  .action(async () => {
    const { address, browserUrl } = await keepDatabase(config(), report);
    say(`Neo4j answers at ${address.uri}; it runs until \`npm run db -- stop\`.`);
    if (browserUrl !== null) say(`Neo4j Browser: ${browserUrl} (login: \`npm run db -- browser\`)`);
  });

program
  .command('stop')
  .description('stop it; its data stay')
  .action(async () => {
    const { ran, users } = await stopDatabase(config());
    say(ran ? 'Neo4j is stopped. Its data stay.' : 'No Neo4j of this checkout was running.');
    if (ran && users.length > 0) say(`It was in use by process ${users.join(', ')}.`);
  });

program
  .command('status')
  .description('tell where it is, since when it is up, and what it takes on disk; exit code 1 where it does not answer')
  .action(async () => {
    const status = await databaseStatus(config());
    say(describeDatabase(status));
    if (!status.running || status.fault !== null) process.exitCode = 1;
  });

program
  .command('browser')
  .description('show the address and the login of Neo4j Browser, and open it')
  .action(async () => {
    const { running, address, browserUrl } = await databaseStatus(config());
    if (browserUrl === null || address === null) {
      throw new UserError(
        running
          ? 'The address of its Neo4j Browser is not known for a database at NEO4J_URI.'
          : 'Neo4j is not running. `npm run db -- start` or `npm start` starts it.',
      );
    }
    say(
      `Neo4j Browser: ${browserUrl}\n  connect to: ${address.uri}\n  user:       ${address.user}\n  password:   ${address.password}`,
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

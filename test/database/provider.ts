import { localDatabase } from '../../src/database/local/localDatabase.ts';
import type { LocalInstance } from '../../src/database/local/LocalInstance.ts';

// A program of its own that provides the database of a site and then lives until it is killed.
const site = JSON.parse(process.argv[2] ?? '') as LocalInstance;
const { address } = await localDatabase(site, (line) => process.stderr.write(`${line}\n`));
process.stdout.write(`${JSON.stringify(address)}\n`);
setInterval(() => {}, 60_000);

import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import type { GraphAddress } from '../../src/graph/connect.ts';
import { pageSize, type Question, type Values } from '../questions.ts';
import { autoOperations } from './auto.operations.mjs';
import type { Contender, Counters } from './contender.ts';
import { openDriver, read } from './driver.mjs';
import { ownOperations } from './ownSchema.mjs';
import { parametersOf, statements } from './statements.mjs';
import { countTrips } from './trips.mjs';

/** Returns the API's cursor after which a page of organizations begins; null for the first page. */
export type CursorAt = (page: number) => string | null;

/** Starts a contender in a separate process. `flags` are passed to its Node.js. */
export async function openServer(
  name: string,
  address: GraphAddress,
  cursorAt: CursorAt,
  flags: readonly string[] = [],
): Promise<Contender> {
  const child = fork(new URL('serve.mjs', import.meta.url), [name, JSON.stringify(address)], {
    // The API runs its TypeScript through tsx, which would slow the others, whose errors it maps to sources.
    execArgv: [...(name === 'api' ? ['--import', 'tsx'] : []), ...flags],
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const { url } = (await answerOf(child, name)) as { url: string };
  // Closes idle connections before the server does; otherwise the next request on one would fail.
  const agent = new Agent({ keepAlive: true, maxSockets: 64, timeout: 3_000 });
  return {
    name,
    prepare: (question, values) => {
      const body = Buffer.from(JSON.stringify(bodyFor(name, question, values, cursorAt)));
      return () => post(url, body, agent);
    },
    async counters() {
      child.send('counters');
      return (await answerOf(child, name)) as Counters;
    },
    async stop() {
      agent.destroy();
      if (child.exitCode === null) {
        child.send('end');
        await once(child, 'exit');
      }
    },
  };
}

/** Opens the bare driver in the process of the client. */
export function openRaw(address: GraphAddress): Contender {
  const counted = countTrips(Number(new URL(address.uri).port));
  const { driver, int } = openDriver(address);
  return {
    name: 'raw',
    prepare: ({ name }, values) => {
      return () => read(driver, statements[name], parametersOf(name, values, int));
    },
    async counters() {
      const { user, system } = process.cpuUsage();
      return { trips: counted.trips, cpu: (user + system) / 1000, memory: 0 };
    },
    stop: () => driver.close(),
  };
}

function bodyFor(contender: string, { name, api }: Question, { page, ...asked }: Values, cursorAt: CursorAt) {
  const first = pageSize(name);
  if (contender === 'api') {
    return { query: api, variables: page === undefined ? asked : { first, after: cursorAt(page) } };
  }
  const operations = contender === 'auto' ? autoOperations : ownOperations;
  return {
    query: operations[name],
    variables: page === undefined ? asked : { first, offset: page * 50 },
  };
}

async function answerOf(child: ChildProcess, name: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const died = () => reject(new Error(`The contender ${name} ended; its output is above.`));
    child.once('exit', died);
    child.once('message', (message) => {
      child.off('exit', died);
      resolve(message);
    });
  });
}

/** Returns the body of the answer. Throws on any status other than 200. */
async function post(url: string, body: Buffer, agent: Agent): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': body.length };
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const whole = Buffer.concat(parts);
        if (response.statusCode === 200) resolve(whole);
        else
          reject(
            new Error(
              `${url} answered ${response.statusCode}: ${whole.toString().slice(0, 300)}\nto ${body.toString()}`,
            ),
          );
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openRaw, openServer } from './contenders/open.ts';
import type { Contender } from './contenders/contender.ts';
import { openDatabase } from './database.ts';
import { keep } from './keep.ts';
import { sizes } from './market/sizes.ts';
import { checkAnswers } from './measure/answers.ts';
import { walk } from './measure/cursors.ts';
import { barsOf } from './measure/bars.ts';
import { faultsInExamples } from './measure/examples.ts';
import { hubHits } from './measure/hubs.ts';
import { measure, warmUp, type Cell } from './measure/measure.ts';
import { asMarkdown } from './measure/report.ts';
import { questionsFor, shallow } from './questions.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    contenders: { type: 'string', default: 'raw,api,auto,oneshot,dataloader,mercurius' },
    questions: { type: 'string', default: '' },
    concurrency: { type: 'string', default: '1,16' },
    rounds: { type: 'string', default: '4' },
    turn: { type: 'string', default: '1000' },
    /** The day of earlier results whose ratios the rows have to keep. */
    against: { type: 'string', default: '2026-11-23' },
    /** Writes no results. */
    try: { type: 'boolean', default: false },
    /** Writes a CPU profile of the API's Node.js to data/. */
    profile: { type: 'boolean', default: false },
  },
});
const here = import.meta.dirname;
const loadAtStart = loadavg()[0]?.toFixed(1);
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const name = positionals[0] ?? 'S';
const size = sizes[name];
if (size === undefined) throw new Error(`Unknown size ${name}; expected one of ${Object.keys(sizes).join(', ')}.`);
if (!existsSync(resolve(here, '..', 'node_modules'))) throw new Error('Run `npm ci` in the project first.');

const database = await openDatabase(name, size, say);
const contenders: Contender[] = [];
try {
  const wanted = options.questions === '' ? null : options.questions.split(',');
  const questions = questionsFor(size).filter((question) => wanted === null || wanted.includes(question.name));
  const cursors = new Map<number, string>();
  for (const contender of options.contenders.split(',')) {
    const flags =
      options.profile && contender === 'api' ? ['--cpu-prof', `--cpu-prof-dir=${join(here, 'data', 'profile')}`] : [];
    contenders.push(
      contender === 'raw'
        ? openRaw(database.address)
        : await openServer(contender, database.address, (page) => cursors.get(page) ?? null, flags),
    );
  }
  const api = contenders.find((contender) => contender.name === 'api');
  const pages = questions.some(({ name: asked }) => asked === 'deep') ? size.organizations / 100 : 0;
  if (api) await walk(api, size, pages + shallow + 1, cursors);

  const answers = await checkAnswers(contenders, questions, 5);
  const faults = api ? await faultsInExamples(api) : [];
  answers.push(`example operations without a good answer: ${faults.length}`, ...faults);
  if (faults.length > 0) process.exitCode = 1;
  for (const line of answers) say(line);
  const cells: Cell[] = [];
  const plan = {
    concurrencies: options.concurrency.split(',').map(Number),
    rounds: Number(options.rounds),
    turn: Number(options.turn),
    warmUpRounds: 4,
    neo4jPid: database.pid,
  };
  for (const question of questions) await warmUp(question, contenders, plan);
  for (const question of questions) {
    for (const cell of await measure(question, contenders, plan)) {
      cells.push(cell);
      const { concurrency, contender, median, p99, perSecond } = cell;
      say(`${question.name} x${concurrency} ${contender}: median ${median} ms, p99 ${p99} ms, ${perSecond}/s`);
    }
  }
  const hubs = await hubHits(database.address);
  const date = new Date().toISOString();
  const report = {
    date,
    commit: commitOf(),
    size: name,
    machine: machineOf(),
    answers,
    cells,
    hubs,
    bars: barsOf(cells, hubs, earlierCells()),
  };
  const text = asMarkdown(report);
  say(`\n${text}`);
  if (!options.try) keep(name, report, text);
} finally {
  for (const contender of contenders) await contender.stop();
  await database.stop();
}

/** The measurements of an earlier run of this size; none if it was not kept. */
function earlierCells(): Cell[] {
  const file = join(here, 'results', `${options.against}-${name}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { cells: Cell[] }).cells : [];
}

/** The commit that was measured, marked if the code has uncommitted changes. */
function commitOf(): string {
  const git = (...args: string[]) => execFileSync('git', ['-C', here, ...args], { encoding: 'utf8' }).trim();
  try {
    const changed = git('status', '--porcelain', '--', '../src', '../cypher', '../schema') !== '';
    return `${git('rev-parse', '--short', 'HEAD')}${changed ? ' with changes' : ''}`;
  } catch {
    return 'unknown';
  }
}

function machineOf(): string {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const hardware = `${cpus().length} x ${cpu?.model}, ${memory} GB`;
  return `Node.js ${process.version}, ${hardware}, shared by client, servers and Neo4j; load at the start: ${loadAtStart}.`;
}

import { loadavg } from 'node:os';
import { connect } from '../../src/graph/connect.ts';
import { openServer } from '../contenders/open.ts';
import { openDatabase } from '../database.ts';
import { keep } from '../keep.ts';
import { sizes } from '../market/sizes.ts';
import { askedAbout, questions } from './questions.ts';
import { fundersByLevels, fundersByPlainPattern, ringsByFixedPatterns, ringsByPlainPattern } from './rivals.ts';

/* Compares money questions: the API over HTTP against Cypher over Bolt, in turns, one request at a time. */

const name = process.argv[2] ?? 'S';
/** Only questions that begin so; all by default. */
const only = process.argv[3] ?? '';
const size = sizes[name];
if (size === undefined) throw new Error(`Unknown size ${name}; expected one of ${Object.keys(sizes).join(', ')}.`);
const rounds = 5;
/** Length of a turn in milliseconds. */
const turn = 1_000;
/** Milliseconds after which a rival is stopped. */
const stoppedAfter = 10_000;
const loadAtStart = loadavg()[0]?.toFixed(1);
const say = (line: string): void => void process.stdout.write(`${line}\n`);

interface Row {
  readonly question: string;
  readonly about: string;
  readonly by: string;
  /** Milliseconds; null if the run was stopped. */
  readonly median: number | null;
  readonly says: string;
}

interface Asked {
  readonly question: string;
  readonly api: string;
  /** Statements by their names. */
  readonly rivals: Readonly<Record<string, string>>;
}

const database = await openDatabase(name, size, say);
const graph = connect(database.address);
const api = await openServer('api', database.address, () => null);
const rows: Row[] = [];
try {
  const asked: Asked[] = [
    ...[4, 5].map((length) => ({
      question: `rings of up to ${length}`,
      api: questions.rings(length),
      rivals: { 'fixed patterns': ringsByFixedPatterns(length), 'one pattern': ringsByPlainPattern(length) },
    })),
    {
      question: 'who funds',
      api: questions.funders,
      rivals: { 'level by level': fundersByLevels, 'one pattern': fundersByPlainPattern },
    },
  ];
  for (const { question, api: text, rivals } of asked.filter(({ question }) => question.startsWith(only))) {
    for (const [about, key] of Object.entries(askedAbout(size))) {
      const ask = api.prepare({ name: 'point', says: '', api: text, values: [], comparable: false }, { key });
      const contenders = {
        api: async () => summaryOf(JSON.parse(String(await ask()))),
        ...Object.fromEntries(
          Object.entries(rivals).map(([by, statement]) => [
            by,
            async () => `${(await graph.read(statement, { key }, { timeout: stoppedAfter })).length} rows`,
          ]),
        ),
      };
      for (const row of await inTurns(contenders)) {
        rows.push({ question, about, ...row });
        say(`${question}, ${about}, ${row.by}: ${row.median?.toFixed(1) ?? `over ${stoppedAfter}`} ms, ${row.says}`);
      }
    }
  }
} finally {
  await api.stop();
  await graph.close();
  await database.stop();
}
const date = new Date().toISOString().slice(0, 10);
const text = asMarkdown();
keep(`money-${name}`, { date, size: name, loadAtStart, rows }, text);
say(text);

type Ask = () => Promise<string>;

/** Measures the contenders in turns. The first turn is a warm-up; a contender that was stopped is not asked again. */
async function inTurns(contenders: Readonly<Record<string, Ask>>) {
  const times = new Map(Object.keys(contenders).map((by) => [by, [] as number[]]));
  const answers = new Map<string, string>();
  for (let round = 0; round <= rounds; round += 1) {
    for (const [by, ask] of Object.entries(contenders)) {
      const end = performance.now() + turn;
      while (answers.get(by) !== 'stopped' && performance.now() < end) {
        const began = performance.now();
        answers.set(by, await ask().catch((error: unknown) => stopped(error)));
        if (round > 0) times.get(by)?.push(performance.now() - began);
      }
    }
  }
  return [...times].map(([by, each]) => {
    const says = answers.get(by) ?? '';
    const median = says === 'stopped' ? null : (each.toSorted((one, other) => one - other)[each.length >> 1] ?? null);
    return { by, median, says };
  });
}

function stopped(error: unknown): string {
  if (/Timeout|timeout|terminated|Memory/.test(String((error as { code?: string }).code) + String(error)))
    return 'stopped';
  throw error;
}

interface Answer {
  readonly data: Readonly<
    Record<string, { complete?: boolean; truncatedBy?: string | null; totalCount?: number; edges: unknown[] }>
  > | null;
  readonly errors?: readonly { message: string }[];
}

function summaryOf({ data, errors }: Answer): string {
  if (errors !== undefined || data === null) throw new Error(errors?.map(({ message }) => message).join('; '));
  const [answer] = Object.values(data);
  const { complete, truncatedBy, totalCount, edges } = answer!;
  return `${edges.length}${totalCount === undefined ? '' : ` of ${totalCount}`}${complete === false ? `, truncated by ${truncatedBy}` : ''}`;
}

function asMarkdown(): string {
  const line = ({ question, about, by, median, says }: Row): string => {
    const own = rows.find((row) => row.question === question && row.about === about && row.by === 'api')?.median;
    const ratio =
      by === 'api' || median === null || own === undefined || own === null ? '' : (own / median).toPrecision(2);
    return `| ${question} | ${about} | ${by} | ${median === null ? `> ${stoppedAfter}` : median.toFixed(1)} | ${ratio} | ${says} |`;
  };
  return [
    `# Money questions, size ${name}, ${date}; load at the start: ${loadAtStart}`,
    '',
    'The API over HTTP with all details, Cypher over Bolt. Medians in ms, and the median of the API divided by that of the rival.',
    '',
    '| question | about | by | ms | ratio | answer |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows.map(line),
  ].join('\n');
}

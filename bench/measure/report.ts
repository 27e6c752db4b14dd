import { barLines, type Bar } from './bars.ts';
import type { HubHits } from './hubs.ts';
import type { Cell } from './measure.ts';

export interface Report {
  readonly date: string;
  readonly commit: string;
  readonly size: string;
  readonly machine: string;
  readonly answers: readonly string[];
  readonly cells: readonly Cell[];
  readonly hubs: readonly HubHits[];
  readonly bars: readonly Bar[];
}

/** Formats the report as Markdown. Ratios come first, because milliseconds depend on the machine. */
export function asMarkdown({ date, commit, size, machine, answers, cells, hubs, bars }: Report): string {
  const concurrencies = [...new Set(cells.map(({ concurrency }) => concurrency))];
  return [
    `# Size ${size}, ${date.slice(0, 10)}, commit ${commit}`,
    machine,
    '## Bars',
    table(['row', 'ratio', 'found', 'at most', ''], barLines(bars)),
    ...concurrencies.flatMap((concurrency) => cellTables(cells, concurrency)),
    '## The hub: database hits, and time of one answer',
    table(
      ['question', 'hits', 'ms', 'most expensive operator'],
      hubs.map((hub) => [hub.asked, count(hub.hits), hub.milliseconds.toFixed(1), hub.dearest]),
    ),
    '## Answers',
    answers.map((line) => `- ${line}`).join('\n'),
  ].join('\n\n');
}

function cellTables(all: readonly Cell[], concurrency: number): string[] {
  const cells = all.filter((cell) => cell.concurrency === concurrency);
  const names = [...new Set(cells.map(({ contender }) => contender))];
  const questions = [...new Set(cells.map(({ question }) => question))];
  const find = (question: string, contender: string) =>
    cells.find((cell) => cell.question === question && cell.contender === contender);
  const rows = (print: (cell: Cell, question: string) => string) =>
    questions.map((question) => [
      question,
      ...names.map((name) => {
        const cell = find(question, name);
        return cell === undefined ? '' : print(cell, question);
      }),
    ]);
  const rivals = names.filter((name) => name !== 'api');
  const ratios = questions.map((question) => [
    question,
    ...rivals.map((rival) => {
      const [own, other] = [find(question, 'api'), find(question, rival)];
      if (own === undefined || other === undefined) return '';
      return `${two(own.median / other.median)} (${two(own.perSecond / other.perSecond)})`;
    }),
  ]);
  return [
    `## Concurrency ${concurrency}`,
    'Median of `api` divided by that of each rival (in brackets the same for throughput):',
    table(['question', ...rivals.map((rival) => `api / ${rival}`)], ratios),
    'Median / p99 in ms, requests per second:',
    table(
      ['question', ...names],
      rows(({ median, p99, perSecond }) => `${median} / ${p99}, ${perSecond}`),
    ),
    'Round trips; Node.js CPU ms; Neo4j CPU ms, per request (for `raw`, Node.js is the client):',
    table(
      ['question', ...names],
      rows(({ trips, nodeCpu, neo4jCpu }) => `${trips}; ${nodeCpu}; ${neo4jCpu}`),
    ),
  ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(3, ...[head, ...rows].map((row) => (row[column] ?? '').length)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

const two = (value: number): string => value.toPrecision(2);
const count = (value: number): string => value.toLocaleString('en');

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/*
 * Draws docs/pictures/following-money.svg: the time of money questions by market size. Uses the newest results over HTTP
 * for S and M, and the newest results of the searches alone for S to L.
 */

interface Row {
  readonly size: string;
  readonly question: string;
  readonly about: string;
  readonly by: string;
  readonly median: number | null;
}

const folder = join(import.meta.dirname, '..', 'results');

function newest(name: string, madeBy: string): readonly Partial<Row>[] {
  const file = readdirSync(folder)
    .filter((each) => each.endsWith(`-${name}.json`))
    .sort()
    .at(-1);
  if (file === undefined) throw new Error(`No results of ${name} found. Run bench/money/${madeBy} first.`);
  return (JSON.parse(readFileSync(join(folder, file), 'utf8')) as { rows: Row[] }).rows;
}

const rows = [
  ...newest('money-S', 'run.ts S').map((row) => ({ ...row, size: 'S' })),
  ...newest('money-M', 'run.ts M').map((row) => ({ ...row, size: 'M' })),
  ...newest('projection', 'projection.ts').map((row) => ({ ...row, by: 'search' })),
] as readonly Row[];

const panel = { width: 260, height: 280, left: 58, top: 44, gap: 34 };
const decades = [0.1, 1, 10, 100, 1_000, 10_000];
const [least, most] = [decades[0]!, decades.at(-1)!];
const sizes = ['S', 'M', 'L'];
const colours: Readonly<Record<string, string>> = { ordinary: '#2a7f62', middling: '#b8860b', hub: '#a63d57' };
const dashes: Readonly<Record<string, string>> = { api: '', rival: '5 4', search: '1 3' };

const y = (milliseconds: number): number => {
  const height = Math.log10(Math.max(milliseconds, least) / least) / Math.log10(most / least);
  return Math.round((panel.top + panel.height * (1 - height)) * 10) / 10;
};
const text = (x: number, height: number, words: string, more = '') =>
  `<text x="${x}" y="${height}" ${more}>${words}</text>`;

/** Draws the median at each size as connected dots. A run that was stopped has no dot. */
function curve(found: readonly Row[], x: (size: string) => number, colour: string, dash: string): string {
  const dots = found.flatMap(({ size, median }) => (median === null ? [] : [[x(size), y(median)] as const]));
  const points = dots.map((dot) => dot.join(',')).join(' ');
  const line = `<polyline points="${points}" fill="none" stroke="${colour}" stroke-width="2" stroke-dasharray="${dash}"/>`;
  return [line, ...dots.map(([at, height]) => `<circle cx="${at}" cy="${height}" r="3.5" fill="${colour}"/>`)].join('');
}

const questions = [...new Set(rows.map(({ question }) => question))];
const panels = questions.map((question, index) => {
  const left = panel.left + index * (panel.width + panel.gap);
  const x = (size: string) => left + 40 + (sizes.indexOf(size) * (panel.width - 80)) / (sizes.length - 1);
  const rival = question === 'who funds' ? 'level by level' : 'fixed patterns';
  const by = { api: 'api', rival, search: 'search' };
  const curves = Object.entries(colours).flatMap(([about, colour]) =>
    Object.entries(by).map(([line, name]) => {
      const found = rows.filter((row) => row.question === question && row.about === about && row.by === name);
      return curve(found, x, colour, dashes[line]!);
    }),
  );
  const grid = decades.flatMap((value) => [
    `<line x1="${left}" y1="${y(value)}" x2="${left + panel.width}" y2="${y(value)}" stroke="#ddd"/>`,
    ...(index === 0 ? [text(left - 8, y(value) + 4, value.toLocaleString('en'), 'text-anchor="end"')] : []),
  ]);
  const bottom = panel.top + panel.height + 18;
  return [
    ...grid,
    text(left + panel.width / 2, panel.top - 14, question, 'text-anchor="middle" font-weight="bold"'),
    ...['100k deals', '1M', '10M'].map((words, at) => text(x(sizes[at]!), bottom, words, 'text-anchor="middle"')),
    ...curves,
  ].join('\n');
});
const width = panel.left + questions.length * (panel.width + panel.gap);
const height = panel.top + panel.height + 76;
const legend = Object.entries(colours).flatMap(([about, colour], index) => [
  `<circle cx="${panel.left + 10 + index * 90}" cy="${height - 20}" r="4" fill="${colour}"/>`,
  text(panel.left + 20 + index * 90, height - 16, about),
]);
const says =
  'solid: API over HTTP with all details; dashed: best known Cypher over Bolt; dotted: search alone; no dot: over 10 s';
const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">
<rect width="100%" height="100%" fill="white"/>
${text(10, 20, 'ms')}
${panels.join('\n')}
${legend.join('\n')}
${text(panel.left + 270, height - 16, says, 'font-size="11"')}
</svg>
`;
writeFileSync(join(import.meta.dirname, '..', '..', 'docs', 'pictures', 'following-money.svg'), svg);

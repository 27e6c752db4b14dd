import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/* Draws the newest results of sizes S and M side by side: docs/pictures/following-money.svg. */

interface Results {
  readonly date: string;
  readonly rows: readonly { question: string; about: string; by: string; median: number | null }[];
}

const folder = join(import.meta.dirname, '..', 'results');
const newest = (size: string): Results => {
  const file = readdirSync(folder)
    .filter((name) => name.endsWith(`-money-${size}.json`))
    .sort()
    .at(-1);
  if (file === undefined) throw new Error(`There is no result of size ${size}: run bench/money/run.ts ${size} first.`);
  return JSON.parse(readFileSync(join(folder, file), 'utf8')) as Results;
};
const [small, large] = [newest('S'), newest('M')];

const panel = { width: 250, height: 230, left: 58, top: 44, gap: 34 };
const [least, most] = [1, 100_000];
const decades = [1, 10, 100, 1_000, 10_000, 100_000];
const y = (milliseconds: number): number =>
  panel.top + panel.height * (1 - Math.log10(Math.max(milliseconds, least)) / Math.log10(most));
const colours: Readonly<Record<string, string>> = { ordinary: '#2a7f62', middling: '#b8860b', hub: '#a63d57' };
const best: Readonly<Record<string, string>> = { 'who funds': 'level by level' };

const questions = [...new Set(small.rows.map(({ question }) => question))];
const panels = questions.map((question, index) => {
  const left = panel.left + index * (panel.width + panel.gap);
  const [from, to] = [left + 40, left + panel.width - 40];
  const rival = best[question] ?? 'fixed patterns';
  const median = ({ rows }: Results, about: string, by: string) =>
    rows.find((row) => row.question === question && row.about === about && row.by === by)?.median ?? null;
  const lines = Object.entries(colours).flatMap(([about, colour]) =>
    ['api', rival].map((by) => {
      const [one, other] = [median(small, about, by), median(large, about, by)];
      const dash = by === 'api' ? '' : ' stroke-dasharray="5 4"';
      const dots = [
        [from, one],
        [to, other],
      ].map(([x, value]) =>
        value === null || value === undefined
          ? ''
          : `<circle cx="${x}" cy="${y(value).toFixed(1)}" r="3.5" fill="${colour}"/>`,
      );
      const line =
        one === null || other === null
          ? ''
          : `<line x1="${from}" y1="${y(one).toFixed(1)}" x2="${to}" y2="${y(other).toFixed(1)}" stroke="${colour}" stroke-width="2"${dash}/>`;
      return line + dots.join('');
    }),
  );
  const grid = decades.map(
    (value) =>
      `<line x1="${left}" y1="${y(value)}" x2="${left + panel.width}" y2="${y(value)}" stroke="#ddd"/>` +
      (index === 0
        ? `<text x="${left - 8}" y="${y(value) + 4}" text-anchor="end">${value.toLocaleString('en')}</text>`
        : ''),
  );
  const bottom = panel.top + panel.height + 18;
  return [
    ...grid,
    `<text x="${left + panel.width / 2}" y="${panel.top - 14}" text-anchor="middle" font-weight="bold">${question}</text>`,
    `<text x="${from}" y="${bottom}" text-anchor="middle">S, 100k deals</text>`,
    `<text x="${to}" y="${bottom}" text-anchor="middle">M, 1M deals</text>`,
    ...lines,
  ].join('\n');
});
const width = panel.left + questions.length * (panel.width + panel.gap);
const height = panel.top + panel.height + 76;
const legend = Object.entries(colours).map(
  ([about, colour], index) =>
    `<circle cx="${panel.left + 10 + index * 110}" cy="${height - 20}" r="4" fill="${colour}"/><text x="${panel.left + 20 + index * 110}" y="${height - 16}">${about}</text>`,
);
const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">
<rect width="100%" height="100%" fill="white"/>
<text x="10" y="20">ms</text>
${panels.join('\n')}
${legend.join('\n')}
<text x="${panel.left + 350}" y="${height - 16}">line: the API over HTTP with all details; dashed: the best Cypher, over Bolt; no dot: over 10 s</text>
</svg>
`;
writeFileSync(join(import.meta.dirname, '..', '..', 'docs', 'pictures', 'following-money.svg'), svg);

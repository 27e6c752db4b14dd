import { bytesOf, type Market } from '../../src/money/market/Market.ts';
import { questions as searches, type AskedPage } from '../../src/money/questions.ts';
import { keep } from '../keep.ts';
import { sizes, type Size } from '../market/sizes.ts';
import { generatedMarket } from './generatedMarket.ts';
import { askedAbout } from './questions.ts';

/* Measures the searches alone, in memory and on one thread, up to ten million deals: no graph, no HTTP, no details. */

const asked: Readonly<Record<string, Size>> = {
  S: sizes['S']!,
  M: sizes['M']!,
  L: { organizations: 1_000_000, deals: 10_000_000, hub: 20_000 },
};
/** Milliseconds during which a question is repeated. */
const turn = 3_000;
const page: AskedPage = { size: 51, backward: false, counts: false, after: null, before: null };
const filter = { moment: null };

const rows: { size: string; question: string; about: string; median: number; says: string }[] = [];
const notes: string[] = [];
for (const [name, size] of Object.entries(asked)) {
  const market = generatedMarket(size);
  const legs = market.edgeCount;
  const bytes = bytesOf(market);
  notes.push(
    `${name}: ${legs.toLocaleString('en')} legs, ${(bytes / 1e6).toFixed(0)} MB, ${Math.round(bytes / legs)} bytes each`,
  );
  for (const [about, key] of Object.entries(askedAbout(size))) {
    for (const [question, ask] of Object.entries(questionsAbout(key))) {
      const [median, says] = timed(() => ask(market));
      rows.push({ size: name, question, about, median, says });
      process.stdout.write(`${name}, ${question}, ${about}: ${median.toFixed(2)} ms, ${says}\n`);
    }
  }
}
const date = new Date().toISOString().slice(0, 10);
const text = [
  `# Following money, the searches alone, ${date}`,
  '',
  ...notes.map((note) => `- ${note}`),
  '',
  '| question | about | size | ms | answer |',
  '| --- | --- | --- | --- | --- |',
  ...rows.map(
    ({ size, question, about, median, says }) =>
      `| ${question} | ${about} | ${size} | ${median.toFixed(2)} | ${says} |`,
  ),
].join('\n');
keep('projection', { date, notes, rows }, text);
process.stdout.write(`${text}\n`);

function questionsAbout(key: string): Record<string, (market: Market) => string> {
  const rings = (maxLength: number) => (market: Market) => {
    const question = {
      ...{ minLength: 2, maxLength, through: [key], mustContain: [], throughOwnership: false },
      ...{ orderBy: 'WEAKEST' as const, filter },
    };
    const { totalCount, complete } = searches.fundingCycles(market, question, page);
    return `${totalCount} rings${complete ? '' : ', cut'}`;
  };
  const funders = (market: Market) => {
    const question = { consumer: key, provider: null, funder: null, maxHops: 3, maxCapacityHops: 3, filter };
    const found = searches.whoFundsWhoseCapacity(market, question, page);
    return `${found.rows.length} rows${found.complete ? '' : ', cut'}`;
  };
  return { 'rings of up to 4': rings(4), 'rings of up to 5': rings(5), 'who funds': funders };
}

/** Returns the median in milliseconds, after a warm-up of a third of the turn. */
function timed(ask: () => string): [median: number, says: string] {
  const times: number[] = [];
  const begun = performance.now();
  let says = '';
  while (performance.now() - begun < turn || times.length === 0) {
    const began = performance.now();
    says = ask();
    if (began - begun > turn / 3 || performance.now() - begun > turn) times.push(performance.now() - began);
  }
  return [times.sort((one, other) => one - other)[times.length >> 1]!, says];
}

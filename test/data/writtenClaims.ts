import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { writtenDate } from './writtenDate.ts';
import { inWords, type Bounds } from './writtenFigure.ts';

/** What a claim of a bundle says of one field, with figures in full units. */
export interface Written {
  readonly field: string;
  readonly text: string;
  readonly amount: object | null;
  readonly quantity: object | null;
  readonly date: object | null;
  readonly stage: string | null;
  readonly binding: string | null;
  readonly parties: readonly object[] | null;
  readonly value: string | null;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Yaml = any;
type NameOf = (entity: string) => string;

/** Every claim of the bundles in a folder, read from the text of their files: its key and what is written in it. */
export function writtenClaims(folder: string, nameOf: NameOf): Map<string, Written[]> {
  const found = new Map<string, Written[]>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.yaml'))) {
    const bundle: Yaml = parse(readFileSync(`${folder}/${file}`, 'utf8'), { schema: 'failsafe' });
    for (const list of ['deals', 'ties', 'observations', 'statements'] as const) {
      for (const { key, claims, ...subject } of bundle[list] ?? []) {
        for (const { sources, ...claim } of claims) {
          for (const { document } of sources) {
            const name = `${key}@${document}@${bundle.bundle}`;
            const number = [...found.keys()].filter((known) => known.replace(/#\d+$/, '') === name).length + 1;
            found.set(number === 1 ? name : `${name}#${number}`, [...readers[list](claim, subject, nameOf)]);
          }
        }
      }
    }
  }
  return found;
}

const nothing = { amount: null, quantity: null, date: null, stage: null, binding: null, parties: null, value: null };

const readers = {
  *deals(claim: Yaml, _deal: Yaml, nameOf: NameOf): Generator<Written> {
    yield* words(claim, 'kind');
    for (const field of partyLists) yield* parties(claim, field, nameOf);
    for (const amount of claim.amounts ?? [])
      yield money(
        `amounts.${[amount.basis, amount.estimatedBy?.toLowerCase()].filter(Boolean).join('/')}`,
        amount,
        amount.basis,
      );
    for (const each of claim.quantities ?? [])
      yield quantity(
        `quantities.${[each.unit, each.of?.toLowerCase()].filter(Boolean).join(' ')}`,
        each,
        each.unit,
        each.of,
      );
    if (claim.stage) yield { ...nothing, field: 'stage', text: claim.stage, stage: claim.stage };
    if (claim.binding) yield { ...nothing, field: 'binding', text: claim.binding, binding: claim.binding };
    for (const field of ['date', 'due']) yield* date(claim, field);
    for (const field of ['instrument', 'round']) yield* words(claim, field);
    if (claim.pricePerShare)
      yield { ...money('pricePerShare', claim.pricePerShare, null), value: claim.pricePerShare.value };
    if (claim.rate) {
      const { text, ...rate } = quantity('rate', claim.rate, 'PERCENT', claim.rate.over);
      yield {
        ...rate,
        text: claim.rate.over ? `${claim.rate.over} + ${inWords(claim.rate, (each) => `${each}%`)}` : text,
      };
    }
    for (const field of ['security', 'useOfProceeds']) yield* words(claim, field);
    for (const field of ['maturity', 'start', 'end', 'deliveredFrom']) yield* date(claim, field);
    for (const field of ['partOf', 'forObligation', 'conditionalOn']) yield* words(claim, field);
  },
  *ties(claim: Yaml): Generator<Written> {
    for (const field of ['title', 'part']) yield* words(claim, field);
    if (claim.percent)
      yield quantity('percent', { value: claim.percent, qualifier: claim.percentQualifier }, 'PERCENT');
    if (claim.value) yield money('value', claim.value, claim.value.basis);
    for (const field of ['asOf', 'since', 'until']) yield* date(claim, field);
  },
  *observations(claim: Yaml, { currency, unit }: Yaml): Generator<Written> {
    const value = claim.value ?? claim.min ?? null;
    const hasFigure = value !== null || claim.qualifier !== undefined;
    if (hasFigure && currency) yield { ...money('value', { ...claim, currency }, null), value };
    else if (hasFigure) yield { ...quantity('value', claim, unit), value };
    yield* date(claim, 'date');
  },
  *statements(claim: Yaml): Generator<Written> {
    yield* words(claim, 'stance');
    yield* date(claim, 'saidOn');
  },
};

const partyLists = [
  ...['payers', 'payees', 'participants', 'sponsors', 'leads', 'arrangers', 'suppliersBehind', 'users', 'involves'],
];

function* words(claim: Yaml, field: string): Generator<Written> {
  if (claim[field]) yield { ...nothing, field, text: claim[field], value: claim[field] };
}

function* date(claim: Yaml, field: string): Generator<Written> {
  if (!claim[field]) return;
  const { text, ...date } = writtenDate(claim[field]);
  yield { ...nothing, field, text, date };
}

function* parties(claim: Yaml, field: string, nameOf: NameOf): Generator<Written> {
  if (!claim[field]) return;
  const list = claim[field].map((party: Yaml) => (typeof party === 'string' ? { entity: party } : party));
  const text = list.map(({ entity }: Yaml) => nameOf(entity)).join(', ');
  const named = list.map(({ entity, as = null, share = null, role = null }: Yaml) => ({
    entity: nameOf(entity),
    as,
    share,
    role,
  }));
  yield { ...nothing, field, text, parties: named };
}

function money(field: string, written: Yaml, basis: string | null): Written {
  const { currency = null, scope = null, estimatedBy = null } = written;
  const figure = inWords(
    written,
    (full) => inMoney(full, currency),
    basis === null ? 'undisclosed' : 'an undisclosed amount',
  );
  const text = [figure, scope, estimatedBy && `estimated by ${estimatedBy}`].filter(Boolean).join(' ');
  return { ...nothing, field, text, amount: { ...boundsOf(written), currency, basis, scope, estimatedBy } };
}

function quantity(field: string, written: Yaml, unit: string, of: string | null = null): Written {
  const text = inWords(written, (full) => counted(full, unit, of), 'undisclosed');
  return { ...nothing, field, text, quantity: { ...boundsOf(written), unit, of } };
}

/** The two ends that the API gives for one figure and a qualifier, or for a range. */
function boundsOf({ value, min, max, qualifier = 'EXACT' }: Bounds) {
  return {
    qualifier,
    min: qualifier === 'UP_TO' ? null : (value ?? min ?? null),
    max: qualifier === 'AT_LEAST' ? null : (value ?? max ?? null),
  };
}

function inMoney(full: string, currency: string): string {
  const sign = { USD: '$', EUR: '€', GBP: '£', JPY: '¥' }[currency] ?? `${currency} `;
  const size = Math.abs(Number(full));
  const [divisor, letter] = size >= 1e12 ? [1e12, 'T'] : size >= 1e9 ? [1e9, 'B'] : size >= 1e6 ? [1e6, 'M'] : [1, ''];
  const figure = (size / divisor).toLocaleString(
    'en-US',
    letter === '' && size % 1 !== 0
      ? { minimumFractionDigits: 2 }
      : { maximumFractionDigits: 3, useGrouping: letter === '' },
  );
  return `${full.startsWith('-') ? '-' : ''}${sign}${figure}${letter}`;
}

function counted(full: string, unit: string, of: string | null): string {
  const figure = Number(full).toLocaleString('en-US', { minimumFractionDigits: full.split('.')[1]?.length ?? 0 });
  if (unit === 'PERCENT') return `${figure}%`;
  if (unit === 'MW') return of === null ? `${figure} MW` : `${figure} MW ${of}`;
  const plural = {
    CHIP: 'chips',
    SHARE: 'shares',
    YEAR: 'years',
    RACK: 'racks',
    INDEX_POINT: 'points',
    RATIO: 'times',
    COUNT: '',
    WAFER_PER_MONTH: 'wafers a month',
  }[unit];
  return `${figure} ${of ?? plural ?? ''}`.trim();
}

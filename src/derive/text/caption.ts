import { dealKinds } from '../../model/dealKinds.ts';
import type { ObservationStates, StatementStates, TieStates } from '../../bundle/claim.ts';
import type { Context } from '../context.ts';
import type { DealParty } from '../deal/dealParties.ts';
import type { DealValues } from '../deal/dealValues.ts';
import type { Figure } from '../choice/figures.ts';
import { formatAmount, formatBounds, formatDate, formatMoney, formatPercent, formatQuantity } from './format.ts';
import type { DateInterval } from '../../model/dateInterval.ts';
import type { Metric } from '../../model/vocabulary.ts';

/**
 * `NVIDIA invests in OpenAI, up to $100B (non-binding), 22 Sep 2025`; or the title of the deal, if it has one. It says
 * "combined" if no claim states both the amount and the stage.
 */
export function dealCaption(values: DealValues, context: Context): string {
  if (values.title !== null) return `${values.title}${values.combinedFrom.length === 0 ? '' : ' (combined)'}`;
  const role = (wanted: DealParty['role']) =>
    values.parties.filter((party) => party.role === wanted).map(({ entity }) => entity);
  const involved = values.involves.map(({ entity }) => entity);
  const { verb, ends } = dealKinds[values.kind];
  const [subjects, objects] = {
    'payer-payee': [role('PAYER'), role('PAYEE')],
    'payer-target': [role('PAYER'), involved],
    'payee-issuer': [role('PAYEE'), involved],
    participants: [role('PARTICIPANT').slice(0, 1), role('PARTICIPANT').slice(1)],
  }[ends] as [string[], string[]];
  const bracket = reservations(values).join(', ');
  const parts = [
    [list(subjects, context), subjects.length > 1 ? plural(verb) : verb, list(objects, context)].join(' '),
    values.amount && values.amount.qualifier !== 'UNDISCLOSED' ? formatAmount(values.amount) : null,
  ].filter((part) => part !== null);
  const when = values.date ? formatDate(values.date) : values.due && `due ${formatDate(values.due)}`;
  return [`${parts.join(', ')}${bracket === '' ? '' : ` (${bracket})`}`, ...(when ? [when] : [])].join(', ');
}

/** What keeps a deal from being a firm promise in one source: `non-binding`, `option`, `rumoured`, `combined`. */
export function reservations({ binding, stage, combinedFrom }: DealValues): string[] {
  const remarks = [
    { NON_BINDING: 'non-binding', OPTION: 'option', BINDING: null }[binding ?? 'BINDING'],
    ['RUMOURED', 'TERMINATED'].includes(stage ?? '') ? stage!.toLowerCase() : null,
    combinedFrom.length > 0 ? 'combined' : null,
  ];
  return remarks.filter((each) => each !== null);
}

/** The preposition before the counterparty of a figure, if it is not "on": a gain on OpenAI, a backlog from OpenAI. */
const prepositions: Partial<Record<Metric, string>> = {
  BACKLOG: 'from',
  COMMITMENTS: 'to',
  CUMULATIVE_INVESTED: 'in',
  REVENUE_SHARE: 'from',
  SHAREHOLDER_RANK: 'at',
  STAKE_VALUE: 'in',
};

/** `NVIDIA market value change: -$143.127B, 11 Nov 2025`, `CoreWeave capex: $12B to $14B (guidance), 2025`. */
export function observationCaption(
  values: Pick<ObservationStates, 'metric' | 'outlook' | 'of' | 'towards' | 'session' | 'currency' | 'unit'>,
  figure: Figure,
  date: DateInterval | null,
  context: Context,
): string {
  const format = (text: string) =>
    values.currency ? formatMoney(text, values.currency) : formatQuantity(text, values.unit ?? 'COUNT');
  const parts = [
    `${context.nameOf(values.of)} ${values.metric.toLowerCase().replaceAll('_', ' ')}`,
    values.towards ? ` ${prepositions[values.metric] ?? 'on'} ${context.nameOf(values.towards)}` : '',
    `: ${formatBounds(figure, format, 'figure undisclosed')}`,
    values.session && values.session !== 'CLOSE' ? ` (${values.session.toLowerCase().replace('_', '-')})` : '',
    values.outlook && values.outlook !== 'ACTUAL' ? ` (${values.outlook.toLowerCase()})` : '',
    date ? `, ${formatDate(date)}` : '',
  ];
  return parts.join('');
}

/** `Yoshimitsu Goto: Chief Financial Officer, SoftBank Group`. */
export function tieCaption(
  values: Pick<TieStates, 'type' | 'from' | 'to'> & { readonly title: string | null; readonly percent: Figure | null },
  context: Context,
): string {
  const [from, to] = [context.nameOf(values.from), context.nameOf(values.to)];
  switch (values.type) {
    case 'Role':
      return `${from}: ${values.title ?? 'role'}, ${to}`;
    case 'Membership':
      return `${from} takes part in ${to}`;
    case 'Ownership':
      return `${from} owns ${values.percent ? `${formatPercent(values.percent)} of` : 'part of'} ${to}`;
    case 'Affiliation':
      return `${from} is part of ${to}`;
  }
}

/** `Rolf Bulk: <the beginning of the summary>`. */
export const statementCaption = (
  { speaker, summary }: Pick<StatementStates, 'speaker' | 'summary'>,
  context: Context,
) => `${context.nameOf(speaker)}: ${shortened(summary, 100)}`;

/** Cut at a word. */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length - 1).replace(/\s+\S*$/, '')}…`;
}

function list(entities: readonly string[], context: Context): string {
  const names = entities.map((entity) => context.nameOf(entity));
  if (names.length > 3) return `${names.slice(0, 2).join(', ')} and ${names.length - 2} others`;
  return names.length < 2 ? (names[0] ?? 'somebody') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** `invests in` -> `invest in`. */
const plural = (verb: string) => verb.replace(/^(\w+?)s\b/, '$1');

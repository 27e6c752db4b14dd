import type { Claim, StatementStates } from '../claim.ts';
import { statementCaption } from './caption.ts';
import { certaintyOf, evidenceOrder } from './certainty.ts';
import { dates, prose, words } from './comparisons.ts';
import type { Context } from './context.ts';
import { fieldsOf } from './fieldsOf.ts';
import { spread } from './spread.ts';

/** What a statement without a date sorts as. */
const noDate = '0001-01-01';

/** Everything of a statement as it is stored. */
export type StatementRow = ReturnType<typeof projectStatement>;

export function projectStatement(key: string, claims: readonly Claim<StatementStates>[], context: Context) {
  const fields = fieldsOf(claims, context.lineage);
  const { speaker } = claims[0]!.states;
  const summary = fields.pick('summary', prose) ?? claims[0]!.states.summary;
  const saidOn = fields.pick('saidOn', dates);
  const properties = {
    summary,
    stance: fields.pick('stance', words),
    topic: fields.pick('topic', prose),
    ...spread('said', saidOn),
    sortDate: saidOn?.from ?? noDate,
    caption: statementCaption({ speaker, summary }, context),
    knownFrom: claims.map(({ knownFrom }) => knownFrom).sort()[0]!,
  };
  return {
    key,
    speaker,
    about: fields.pick('about', prose) ?? [],
    disputes: fields.pick('disputes', prose) ?? [],
    retracts: fields.pick('retracts', prose) ?? [],
    properties: { ...properties, ...certaintyOf(claims, fields.disputed(), context.lineage) },
    evidence: evidenceOrder(claims, null),
  };
}

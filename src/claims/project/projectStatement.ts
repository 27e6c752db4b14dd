import type { Claim, StatementStates } from '../claim.ts';
import { statementCaption } from './caption.ts';
import { certaintyOf, evidenceOrder } from './certainty.ts';
import { dates, keys, prose, words } from './comparisons.ts';
import { conflictsOf } from './conflicts.ts';
import type { Context } from './context.ts';
import type { Denial } from './denials.ts';
import { fieldsOf } from './fieldsOf.ts';
import { spread } from './spread.ts';

/** What a statement without a date sorts as. */
const noDate = '0001-01-01';

/** Everything of a statement as it is stored. */
export type StatementRow = ReturnType<typeof projectStatement>;

export function projectStatement(
  key: string,
  claims: readonly Claim<StatementStates>[],
  context: Context,
  denials: readonly Denial[],
) {
  const fields = fieldsOf(claims, context.lineage);
  const { speaker } = claims[0]!.states;
  const summary = fields.pick('summary', prose) ?? claims[0]!.states.summary;
  const saidOn = fields.pick('saidOn', dates);
  const properties = {
    summary,
    stance: fields.pick('stance', words('VALUE')),
    topic: fields.pick('topic', prose),
    ...spread('said', saidOn),
    sortDate: saidOn?.from ?? noDate,
    caption: statementCaption({ speaker, summary }, context),
    knownFrom: claims.map(({ knownFrom }) => knownFrom).sort()[0]!,
  };
  const targets = {
    about: fields.pick('about', keys) ?? [],
    disputes: fields.pick('disputes', keys) ?? [],
    retracts: fields.pick('retracts', keys) ?? [],
  };
  const evidence = evidenceOrder(claims, null);
  const whole = { value: properties.caption, claim: evidence[0]! };
  const conflicts = conflictsOf(key, fields.disagreements(), whole, denials);
  return {
    key,
    speaker,
    ...targets,
    properties: { ...properties, ...certaintyOf(claims, conflicts.length > 0, context.lineage) },
    evidence,
    conflicts,
  };
}

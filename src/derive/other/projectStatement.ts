import type { derivedNodes } from '../../model/stored/derivedNodes.ts';
import type { RowOf } from '../../model/stored/property.ts';
import { sortDayOf } from '../../model/dateInterval.ts';
import type { Claim, StatementStates } from '../../bundle/claim.ts';
import { statementCaption } from '../text/caption.ts';
import { bestClaim, certaintyOf } from '../choice/certainty.ts';
import { dates, keys, prose, words } from '../choice/comparisons.ts';
import { alternativeRows } from '../choice/alternatives.ts';
import { chosenInStatement } from '../chosen/chosenInOthers.ts';
import { chosenLists } from '../chosen/chosenLists.ts';
import { conflictRows, conflictsOf } from '../choice/conflicts.ts';
import type { Context } from '../context.ts';
import { presentOf } from '../deal/dealStates.ts';
import type { Denials } from '../choice/denials.ts';
import { evidenceOf } from '../choice/standing.ts';
import { statedInStatement } from '../stated/statedIn.ts';
import { fieldsOf } from '../choice/fieldsOf.ts';
import { intervalProperties } from '../text/intervalProperties.ts';
import { certainFrom } from '../time/certainFrom.ts';
import { stateRows, subjectStates } from '../time/subjectStates.ts';
import { textWords } from '../../model/words/searchWords.ts';
import { typeOf, versionsOf } from '../time/versions.ts';

type StoredStatement = (typeof derivedNodes)['Statement']['properties'];

/** A statement, ready to be written. */
export type StatementRow = ReturnType<typeof projectStatement>;

/** A statement holds from the first day on which it had certainly been made. */
export function projectStatement(
  key: string,
  claims: readonly Claim<StatementStates>[],
  context: Context,
  denials: Denials,
) {
  const states = subjectStates(claims, denials.days, (live, known) => {
    const chosen = statementValues(live, context);
    const whole = { value: chosen.properties.caption, claim: chosen.properties.leadingClaim };
    const conflicts = conflictsOf(key, chosen.disagreements, whole, denials.on(known));
    const properties = {
      ...chosen.properties,
      ...certaintyOf(live, conflicts.length > 0, context.lineage),
    } satisfies Omit<RowOf<StoredStatement>, 'words'>;
    const words = chosenLists(chosen.fields, properties);
    const { targets, disagreements } = chosen;
    return [{ start: chosen.start, value: { properties, chosen: words, targets, conflicts, disagreements } }];
  });
  const { speaker } = claims[0]!.states;
  const present = presentOf(states)?.properties;
  return {
    key,
    speaker,
    targets: versionsOf(states, ({ targets }) => targets).map((version) => ({
      ...version,
      type: typeOf(version.type, version),
    })),
    properties: present
      ? ({
          ...present,
          words: textWords(`${context.nameOf(speaker)}: ${present.summary}`),
        } satisfies RowOf<StoredStatement>)
      : null,
    evidence: evidenceOf(claims, statedInStatement),
    conflicts: conflictRows(states),
    alternatives: alternativeRows(states, ({ disagreements }) => disagreements),
    states: stateRows(key, states),
  };
}

function statementValues(claims: readonly Claim<StatementStates>[], context: Context) {
  const fields = fieldsOf(claims, context.lineage);
  const { speaker } = claims[0]!.states;
  const summary = fields.pick('summary', prose) ?? claims[0]!.states.summary;
  const saidOn = fields.pick('saidOn', dates);
  const stance = fields.pick('stance', words('VALUE'));
  const topic = fields.pick('topic', prose);
  const about = fields.pick('about', keys) ?? [];
  const disputes = fields.pick('disputes', keys) ?? [];
  const retracts = fields.pick('retracts', keys) ?? [];
  const targets = (type: string, subjects: readonly string[]) => subjects.map((subject) => ({ type, subject }));
  return {
    start: certainFrom(saidOn, claims),
    fields: chosenInStatement({ summary, stance, topic, saidOn, about, disputes, retracts }),
    properties: {
      summary,
      stance,
      topic,
      ...intervalProperties('said', saidOn),
      sortDate: sortDayOf(saidOn),
      caption: statementCaption({ speaker, summary }, context),
      leadingClaim: bestClaim(claims)!,
    },
    targets: [...targets('ABOUT', about), ...targets('DISPUTES', disputes), ...targets('RETRACTS', retracts)],
    // The summary is known even if every claim was judged wrong.
    disagreements: fields.disagreements().filter(({ field, chosen }) => field !== 'summary' || chosen !== null),
  };
}

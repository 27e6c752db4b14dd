import { describe, expect, it } from 'vitest';
import { asOfRewrite } from '../../../src/compile/emit/asOfRewrite.ts';
import { begin } from './statement.ts';

function rewritten(text: string): string {
  const { builder } = begin('{ deals { totalCount } }', { times: true });
  return asOfRewrite(text, builder.times!, builder.freshName);
}

const within = (name: string, axis: string, day: string) =>
  `coalesce(${name}.${axis}From <= date($p.${day}), true) AND coalesce(date($p.${day}) < ${name}.${axis}To, true)`;
const bothAxes = (name: string) => `${within(name, 'valid', 'v0')} AND ${within(name, 'known', 'v1')}`;

/** The text of the present and the text for a pair of times. */
const cases: readonly (readonly [what: string, present: string, atTimes: string])[] = [
  [
    'a relationship that has versions is read in all of them',
    '(deal)<-[party:PARTY]-(entity)',
    `(deal)<-[party:PARTY|WAS_PARTY WHERE ${bothAxes('party')}]-(entity)`,
  ],
  [
    'one without a name gets a name',
    '(deal)-[:INVOLVES]->(entity)',
    `(deal)-[link1:INVOLVES|WAS_INVOLVES WHERE ${bothAxes('link1')}]->(entity)`,
  ],
  [
    'its properties stay',
    '()-[party:PARTY {entityKey: this.key}]->()',
    `()-[party:PARTY|WAS_PARTY {entityKey: this.key} WHERE ${bothAxes('party')}]->()`,
  ],
  ['one without versions stays as it is', '(claim)-[:STATED_IN]->(document)', '(claim)-[:STATED_IN]->(document)'],
  [
    'one whose days the file checks itself stays as it is',
    '(a)-[about:ABOUT]->(b) WHERE about.knownTo > $day',
    '(a)-[about:ABOUT]->(b) WHERE about.knownTo > $day',
  ],
  [
    'a label also finds what is no longer present',
    'MATCH (deal:Deal) RETURN deal',
    'MATCH (deal:Deal|WasDeal) RETURN deal',
  ],
  ['a label without earlier versions stays as it is', '(entity:Entity {key: 1})', '(entity:Entity {key: 1})'],
  ['the condition of the present becomes that of the pair', 'state.knownTo IS NULL', within('state', 'known', 'v1')],
];

describe('at a pair of times', () => {
  it.each(cases)('%s', (_, present, atTimes) => {
    expect(rewritten(present)).toBe(atTimes);
  });
});

import { describe, expect, it } from 'vitest';
import { compileFilterArgument } from '../../../src/compile/emit/filter/compileFilter.ts';
import { nodeRef } from '../../../src/compile/emit/Scope.ts';
import { begin, valuesOf } from './statement.ts';

const conditionOf = (filter: string): { condition: string; values: unknown[] } => {
  const { builder, selection } = begin(`{ deals(filter: ${filter}) { totalCount } }`);
  const condition = compileFilterArgument(builder, selection, nodeRef('deal'));
  return { condition, values: Object.values(valuesOf(builder)) };
};

const folded = (condition: string) =>
  `EXISTS { MATCH (party1:Entity)-[:PARTY]->(deal) WHERE ${condition} RETURN party1 }`;

/** A filter, its condition on `deal` and the values that are sent beside it. */
const cases: readonly (readonly [filter: string, condition: string, values: readonly unknown[]])[] = [
  ['{}', 'true', []],
  ['{stage: {eq: SIGNED}}', 'deal.stage = $p.v0', ['SIGNED']],
  ['{stage: {in: [SIGNED, COMPLETED]}}', 'deal.stage IN $p.v0', [['SIGNED', 'COMPLETED']]],
  ['{amountUsd: {gte: "2.50", lte: "7"}}', '(deal.amountUsd >= $p.v0) AND (deal.amountUsd <= $p.v1)', [250, 700]],
  [
    '{and: [{stage: {eq: SIGNED}}, {kind: {eq: Loan}}]}',
    '(deal.stage = $p.v0) AND (deal.kind = $p.v1)',
    ['SIGNED', 'Loan'],
  ],
  ['{or: []}', 'false', []],
  ['{not: {stage: {eq: SIGNED}}}', 'NOT coalesce(deal.stage = $p.v0, false)', ['SIGNED']],
  [
    '{date: {within: {from: "2025-01-01", to: "2025-12-31"}}}',
    '(coalesce({from: deal.dateFrom, to: deal.dateTo}.from, {from: deal.dateFrom, to: deal.dateTo}.to) IS NOT NULL) AND ({from: deal.dateFrom, to: deal.dateTo}.from >= date($p.v0)) AND ({from: deal.dateFrom, to: deal.dateTo}.to <= date($p.v1))',
    ['2025-01-01', '2025-12-31'],
  ],
  [
    '{date: {overlaps: {to: "2025-12-31"}}}',
    '(coalesce({from: deal.dateFrom, to: deal.dateTo}.from, {from: deal.dateFrom, to: deal.dateTo}.to) IS NOT NULL) AND (coalesce({from: deal.dateFrom, to: deal.dateTo}.from <= date($p.v0), true))',
    ['2025-12-31'],
  ],
  [
    '{date: {isNull: true}}',
    '(coalesce({from: deal.dateFrom, to: deal.dateTo}.from, {from: deal.dateFrom, to: deal.dateTo}.to) IS NULL) = $p.v0',
    [true],
  ],
  [
    '{party: {key: {eq: "nvidia"}}}',
    'EXISTS { MATCH (party1:Entity)-[:PARTY]->(deal) WHERE party1.key = $p.v0 RETURN party1 }',
    ['nvidia'],
  ],
  [
    '{party: {type: {in: [Person, Project]}}}',
    'EXISTS { MATCH (party1:Entity)-[:PARTY]->(deal) WHERE party1:Person|Project RETURN party1 }',
    [],
  ],
  [
    '{party: {some: {name: {contains: "bank"}}, none: {key: {eq: "nvidia"}}}}',
    '(EXISTS { MATCH (party1:Entity)-[:PARTY]->(deal) WHERE party1.foldedName CONTAINS $p.v0 RETURN party1 }) AND ' +
      '(NOT EXISTS { MATCH (party1:Entity)-[:PARTY]->(deal) WHERE party1.key = $p.v1 RETURN party1 })',
    ['bank', 'nvidia'],
  ],
  ['{party: {name: {eq: "Société Générale"}}}', folded('party1.foldedName = $p.v0'), ['societe generale']],
  ['{party: {name: {contains: " ＡＩ"}}}', folded('party1.foldedName CONTAINS $p.v0'), [' ai']],
  ['{party: {name: {eq: "OpenAI", mode: SENSITIVE}}}', folded('party1.name = $p.v0'), ['OpenAI']],
  ['{party: {country: {eq: "us"}}}', folded('party1.country = $p.v0'), ['us']],
  ['{party: {country: {in: ["Us"], mode: INSENSITIVE}}}', folded('toLower(party1.country) IN $p.v0'), [['us']]],
  [
    '{party: {all: {key: {eq: "nvidia"}}}}',
    'NOT EXISTS { MATCH (party1:Entity)-[:PARTY]->(deal) WHERE NOT coalesce(party1.key = $p.v0, false) RETURN party1 }',
    ['nvidia'],
  ],
];

describe('a filter becomes a condition', () => {
  it.each(cases)('%s', (filter, condition, values) => {
    expect(conditionOf(filter)).toEqual({ condition, values });
  });
});

import { lastDay } from '../../src/model/days.ts';
import { globalId, type Noun } from '../../src/compile/source/globalId.ts';

/** The variables of a question: a pair of times, and ids that hold it. */
export function variablesAt(asOf: string | null, knownAt: string | null) {
  const times = asOf === null && knownAt === null ? null : { asOf: asOf ?? lastDay, knownAt: knownAt ?? lastDay };
  const id = (noun: Noun, key: string) => globalId(noun, key, times);
  const ids = [
    id('Entity', 'nvidia'),
    id('Deal', 'softbank-nvidia-sale-2025'),
    id('Document', 'observers-2025-11-12'),
    id('Deal', 'nothing'),
  ];
  return { asOf, knownAt, letter: id('Deal', 'nvidia-openai-letter-of-intent-2025'), ids };
}

/** Every root field at a pair of times, asked for all that it leads to; `$asOf` and `$knownAt` may be null. */
export const questions: Readonly<Record<string, string>> = {
  deals: page(
    'deals(orderBy: {field: AMOUNT_USD, direction: DESC}, first: 100',
    `key caption kind family stage binding instrument amount { usd qualifier } amounts { min max basis }
     quantities { value unit of } date { from to } due { from to } parties { role share entity { key name } }
     involves { role entity { key } } partOf { key } parts { key caption } forCapacity { key } conditionalOn { key }
     supersedes { key } supersededBy { key stage } stageHistory { stage on { from to } knownFrom }
     certainty { independentSources bestTier disputed } conflicts { key chosen { value } alternatives { value } }
     alternatives { field value conflict claim { key } }
     evidence { totalCount edges { cursor node { key knownFrom document { key derivesFrom { how document { key } } } } } }`,
  ),
  disputedDeals: page(
    'deals(filter: {or: [{disputed: {eq: true}}, {stage: {in: [ANNOUNCED, RUMOURED]}}, {party: {key: {eq: "openai"}}}], date: {overlaps: {from: "2025-01-01"}}}, first: 100',
    'key stage',
  ),
  dealsOfNvidia: page('deals(filter: {party: {key: {eq: "nvidia"}}}, orderBy: {field: DATE}, first: 100', 'key stage'),
  entities: page(
    'entities(first: 100',
    `key name names { text kind usedIn { key } } ties { key caption validFrom validTo certainty { independentSources } }
     deals(first: 3, orderBy: {field: AMOUNT_USD, direction: DESC}) { totalCount edges { cursor node { key caption } } }
     statements(first: 3) { totalCount edges { node { key } } }`,
  ),
  statements: page(
    'statements(orderBy: {field: SAID_ON}, first: 100',
    `key summary stance saidOn { from } speaker { key } speakerRole about { __typename ... on Deal { key stage } }
     disputes { key } retracts { key } certainty { disputed independentSources } evidence { edges { node { key } } }`,
  ),
  observations: page(
    'observations(filter: {of: {key: {in: ["nvidia", "softbank-group", "openai"]}}}, first: 100',
    'key caption value qualifier date { from to } of { key } towards { key } certainty { disputed } conflicts { key }',
  ),
  conflicts: page('conflicts(first: 100', 'key type field subject { __typename } chosen { value claim { key } }'),
  totals: `query ($asOf: Date, $knownAt: Date) {
    all: dealTotals(groupBy: [KIND, STAGE], asOf: $asOf, knownAt: $knownAt) { kind stage count committedUsd upToUsd paidUsd nonBindingUsd undisclosedCount }
    of: dealTotals(groupBy: [FAMILY, QUARTER], filter: {party: {key: {eq: "openai"}}}, asOf: $asOf, knownAt: $knownAt) { family quarter count committedUsd paidUsd }
    own: entity(key: "openai", asOf: $asOf, knownAt: $knownAt) { money(groupBy: [COUNTERPARTY, YEAR, DIRECTION]) { direction year counterparty { key } count committedUsd paidUsd upToUsd nonBindingUsd undisclosedCount } }
  }`,
  lookUps: `query ($asOf: Date, $knownAt: Date, $letter: ID!, $ids: [ID!]!) {
    byName: entityByName(name: "Interstellar Gate", asOf: $asOf, knownAt: $knownAt) { ... on NameMatch { matchedName { text } entity { key deals { totalCount } } } }
    byKey: entity(key: "stargate", asOf: $asOf, knownAt: $knownAt) { key deals { edges { node { key stage } } } }
    deal(key: "softbank-nvidia-sale-2025", asOf: $asOf, knownAt: $knownAt) { key stage caption }
    document(key: "observers-2025-11-12", asOf: $asOf, knownAt: $knownAt) { key title publishedOn }
    node(id: $letter) { __typename ... on Deal { stage } }
    nodes(ids: $ids) { __typename ... on Deal { stage } }
  }`,
  timeline: page(
    'timeline(about: ["openai", "nvidia", "softbank-group"], first: 100',
    'date { from to } caption subject { __typename ... on Deal { key stage } ... on Statement { key } ... on Observation { key } }',
  ),
  documents: page('documents(first: 100', 'key title publishedOn tier'),
  legs: page(
    'legs(orderBy: {field: AMOUNT_USD, direction: DESC}, first: 100',
    'key kind stage binding amount { usd } totals { committedUsd paidUsd } deals { key stage }',
  ),
  paths: page(
    'fundingPaths(from: "nvidia", to: "oracle"',
    'key length totalUsd since legs { kind stage binding amount { usd } deals { key } }',
  ),
  whoFunds: page(
    'whoFundsWhoseCapacity(consumer: "openai", first: 50',
    'key flowsBackToFunder funding { kind stage amount { usd } deals { key } } purchase { kind amount { usd } deals { key } }',
  ),
  exposure: page(
    'exposure(to: "openai", consolidate: true',
    `entity { key } atStakeUsd sums { committedUsd paidUsd undisclosedCount } consolidated { entity { key } ties { key } }
     byRole { role sums { committedUsd } deals { key stage } } shareOfRevenue { low high observation { key } }`,
  ),
  aroundOpenai: `query ($asOf: Date, $knownAt: Date) {
    neighborhood(of: ["openai"], depth: 2, asOf: $asOf, knownAt: $knownAt) {
      complete nodes { key } edges { kind stage from { key } to { key } amount { usd } deals { key } }
    }
    capacity(of: "openai", groupBy: [UNIT, BINDING, PROVIDER], asOf: $asOf, knownAt: $knownAt) {
      unit binding provider { key } count low high undisclosedCount
    }
    sourcesAndUses(entity: "softbank-group", from: "2025-04-01", to: "2026-03-31", asOf: $asOf, knownAt: $knownAt) {
      sources { deal { key } amount { usd } stage within on { from to } }
      uses { deal { key } amount { usd } stage within on { from to } }
      signedNotDue { deal { key } on { to } } statedNeed { key } unexplainedUsd { low high }
      totals { sourcesUsd { low high } usesUsd { low high } uncoveredUsd { low high } undisclosedCount }
    }
  }`,
  rings: page(
    'fundingCycles(maxLength: 5',
    'key weakestLeg { amount { usd } } legs { stage deals { key stage evidence { totalCount } } }',
  ),
};

function page(field: string, selection: string): string {
  return `query ($asOf: Date, $knownAt: Date) {
    ${field}, asOf: $asOf, knownAt: $knownAt) { totalCount edges { node { ${selection} } } }
  }`;
}

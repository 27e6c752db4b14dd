/** One hand-written statement with nested maps for each question. Used by `raw`, `oneshot` and `mercurius`. */

const deals = (limit, fields) => `COLLECT {
    MATCH (o)-[:PARTY]->(d:Deal)
    WITH d ORDER BY d.sortUsd DESC, d.key DESC LIMIT ${limit}
    RETURN d { .key, .caption, ${fields} }
  }`;
const parties = `parties: COLLECT {
      MATCH (e:Entity)-[p:PARTY]->(d)
      RETURN { roles: p.roles, entity: e { .key, .name } }
    }`;
const source = `source: COLLECT {
      MATCH (c:Claim {key: d.leadingClaim})-[:STATED_IN]->(s:Document)
      RETURN s { .title, .url }
    }[0]`;
const page = `MATCH (o:Organization) WITH o ORDER BY o.name, o.key SKIP $offset LIMIT $first`;

const money = 'INVESTS_IN|LENDS_TO|BACKSTOPS|GRANTS_EQUITY_TO|BUYS_FROM|LEASES_FROM|LICENSES_FROM';
/** The position of a word in a list of words, from 1; 0 for none. */
const rank = (value, words) =>
  `CASE ${value} ${words.map((word, index) => `WHEN '${word}' THEN ${index + 1}`).join(' ')} ELSE 0 END`;
const stages = ['RUMOURED', 'ANNOUNCED', 'SIGNED', 'PARTLY_PAID', 'COMPLETED', 'TERMINATED'];
const bindings = ['NON_BINDING', 'OPTION', 'BINDING'];
/** The state of a deal by what was known on a day. */
const stateOn = (name, day) => `OPTIONAL MATCH (d)-[:STATE]->(${name}:DealState)
WHERE ${name}.validTo IS NULL AND ${name}.knownFrom <= ${day} AND (${name}.knownTo IS NULL OR ${day} < ${name}.knownTo)`;

export const statements = {
  point: 'MATCH (o:Entity:Organization {key: $key}) RETURN o { .key, .name, .kind, .country } AS r',
  levels: `MATCH (o:Entity:Organization {key: $key})
RETURN o { .key, .name, deals: ${deals(10, `.stage, .amountUsd, ${parties}, ${source}`)} } AS r`,
  page: `${page} RETURN o { .key, .name, deals: ${deals(5, `.amountUsd, ${parties}, ${source}`)} } AS r`,
  deep: `${page} RETURN o { .key, .name, .country } AS r`,
  large: `${page} RETURN o { .key, .name, deals: ${deals(
    20,
    `.stage, .amountUsd, dateFrom: toString(d.dateFrom), dateTo: toString(d.dateTo), .datePrecision, ${parties}`,
  )} } AS r`,
  totals: `MATCH (:Entity {key: $key})-[:PARTY]->(d:Deal)
WHERE (NOT d.package OR d.remainderUsd > 0) AND NOT d.superseded
RETURN { count: count(*), committedUsd: sum(d.committedUsd), paidUsd: sum(d.paidUsd) } AS r`,
  documents: `MATCH (s:Document {tier: $tier})
WITH s ORDER BY s.sortDate DESC, s.key DESC LIMIT 100
RETURN s { .key, .title, .url, publishedOn: toString(s.publishedTo),
  publisher: COLLECT { MATCH (s)-[:PUBLISHED_BY]->(p:Publisher) RETURN p { .key, .name } }[0],
  claims: COLLECT {
    MATCH (s)<-[:STATED_IN]-(c:Claim)
    WITH c ORDER BY c.key LIMIT 5
    RETURN c { .key, .locator, .rank }
  }
} AS r`,
  // The largest edge of each pair in the widest pairs: edges are grouped by their ends.
  legs: `MATCH (from:Entity)-[leg:${money}]->(to:Entity)
WHERE leg.validTo IS NULL AND leg.knownTo IS NULL
WITH from, to, leg ORDER BY ${rank('leg.binding', bindings)} DESC, ${rank('leg.stage', stages)} DESC,
  coalesce(leg.amountUsd, -1) DESC, leg.dealKey
WITH from, to, collect(leg) AS legs
WITH from, to, legs, legs[0] AS lead
ORDER BY coalesce(lead.amountUsd, -1) DESC, from.key DESC, to.key DESC LIMIT 100
RETURN lead { .kind, .stage, .binding, .amountUsd, from: from { .key, .name }, to: to { .key, .name },
  deals: COLLECT { UNWIND legs AS leg MATCH (d:Deal {key: leg.dealKey}) RETURN d { .key } } } AS r`,
  differences: `WITH date($from) AS earlier, date($to) AS later
MATCH (d:Deal) WHERE d.key > ''
${stateOn('before', 'earlier')}
${stateOn('after', 'later')}
WITH d, before, after, earlier, later
WHERE before IS NULL <> (after IS NULL)
  OR before.chosenFields <> after.chosenFields OR before.chosenTexts <> after.chosenTexts
WITH d, before, after, earlier, later ORDER BY d.key LIMIT 100
RETURN { key: d.key, caption: coalesce(after, before).caption,
  before: before { fields: before.chosenFields, texts: before.chosenTexts },
  after: after { fields: after.chosenFields, texts: after.chosenTexts },
  claims: COLLECT {
    MATCH (d)<-[about:ABOUT]-(c:Claim)-[:STATED_IN]->(s:Document)
    WHERE earlier < about.knownFrom AND about.knownFrom <= later
    WITH c, s ORDER BY about.standing, c.key
    RETURN c { .key, document: s { .key, .title, .url } }
  } } AS r`,
  search: `CALL {
  CALL db.index.fulltext.queryNodes('names', $lucene, {limit: 20}) YIELD node, score
  MATCH (e:Entity)-[:KNOWN_AS]->(node)
  WITH e, max(score) * 2 AS score, collect(node.text)[0] AS matched
  RETURN e AS found, score, matched
  UNION ALL
  CALL db.index.fulltext.queryNodes('texts', $lucene, {limit: 20}) YIELD node, score
  RETURN node AS found, score, coalesce(node.summary, node.title, node.caption) AS matched
}
WITH found, score, matched ORDER BY score DESC LIMIT 10
RETURN { score: score, matched: matched, key: found.key, name: found.name } AS r`,
};

/** The values of a question as parameters of these statements. */
export function parametersOf(question, values, int) {
  const size = question === 'large' ? 100 : 50;
  if (values.page !== undefined) return { offset: int(values.page * 50), first: int(size) };
  if (values.text !== undefined) return { lucene: luceneOf(values.text) };
  if (values.tier !== undefined) return { tier: values.tier };
  if (values.from !== undefined) return { from: values.from, to: values.to };
  if (question === 'legs') return {};
  return { key: values.key };
}

/** Each word exactly, as the beginning of a word, or with typing errors. */
const luceneOf = (text) =>
  text
    .toLowerCase()
    .split(' ')
    .map((word) => `("${word}"^4 OR ${word}*^2 OR ${word}~${word.length < 6 ? 1 : 2})`)
    .join(' ');

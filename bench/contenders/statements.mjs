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
      MATCH (d)<-[a:ABOUT]-(c:Claim)
      WITH c ORDER BY a.position LIMIT 1
      MATCH (c)-[:STATED_IN]->(s:Document)
      RETURN s { .title, .url }
    }[0]`;
const page = `MATCH (o:Organization) WITH o ORDER BY o.name, o.key SKIP $offset LIMIT $first`;

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
WHERE NOT d.package AND NOT d.superseded
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
  return { key: values.key };
}

/** Each word exactly, as the beginning of a word, or with typing errors. */
const luceneOf = (text) =>
  text
    .toLowerCase()
    .split(' ')
    .map((word) => `("${word}"^4 OR ${word}*^2 OR ${word}~${word.length < 6 ? 1 : 2})`)
    .join(' ');

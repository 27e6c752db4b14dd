// Entities, deals, statements and documents that match some words, best first.
// A name counts double: people who type one usually mean the entity. Ranks the 200 best names and the 200 best texts, or
// 2,000 of each if kinds are given.
// :param {text: 'nvidia~2', kinds: null}
CALL () {
  CALL db.index.fulltext.queryNodes('names', $text, {limit: CASE WHEN $kinds IS NULL THEN 200 ELSE 2000 END}) YIELD node AS name, score AS fit
  MATCH (bearer:Entity)-[:KNOWN_AS]->(name)
  WITH bearer, name, fit ORDER BY fit DESC, name.key
  WITH bearer AS found, 2 * max(fit) AS score, collect(name.text)[0] AS name
  RETURN found, score, name
  UNION ALL
  CALL db.index.fulltext.queryNodes('texts', $text, {limit: CASE WHEN $kinds IS NULL THEN 200 ELSE 2000 END}) YIELD node AS found, score AS score
  RETURN found, score, null AS name
}
WITH found, score, name
WHERE $kinds IS NULL OR any(label IN labels(found) WHERE toUpper(label) IN $kinds)
RETURN found, score, coalesce(name, found.summary, found.title, found.caption) AS matched
ORDER BY score DESC, found.key

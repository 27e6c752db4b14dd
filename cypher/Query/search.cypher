// Entities, deals, statements and documents that match some words, best first (docs/rules.md, Search).
// Ranks the 200 best names and the 200 best texts, or 2,000 of each if kinds are given.
// :param {asked: {typed: 'NVIDIA', folded: 'nvidia', joined: 'nvidia', words: [' nvidia'], identifiers: ['NVIDIA'], names: 'nvidia~2', texts: 'nvidia~2', publisher: 'nvidia'}, kinds: null}
CALL () {
  CALL db.index.fulltext.queryNodes('names', $asked.names, {limit: CASE WHEN $kinds IS NULL THEN 200 ELSE 2000 END}) YIELD node AS name, score AS fit
  MATCH (found:Entity)-[:KNOWN_AS]->(name)
  WITH found, name, fit, ' ' + name.words + ' ' AS words,
    CASE WHEN found:Usd100B THEN 3 WHEN found:Usd10B THEN 2 WHEN found:Usd1B THEN 1 ELSE 0 END AS size
  WITH found, name.text AS matched, fit, words, size,
    CASE
      WHEN name.text = $asked.typed THEN 6
      WHEN name.folded = $asked.folded OR words STARTS WITH ' ' + $asked.joined + ' ' THEN 5
      WHEN words STARTS WITH ' ' + $asked.joined THEN 4
      WHEN words CONTAINS ' ' + $asked.joined OR all(word IN $asked.words WHERE words CONTAINS word) THEN 3
      ELSE 1
    END AS rank
  WITH found, matched,
    CASE rank
      WHEN 1 THEN 1 + 0.9 * fit / (fit + 10) + 0.01 * size
      ELSE rank + 0.2 * size + 0.1 * size($asked.joined) / size(words)
    END AS score
  RETURN found, score, matched
  UNION ALL
  MATCH (found:Entity)-[:IDENTIFIED_BY]->(identifier:Identifier)
  WHERE identifier.value IN $asked.identifiers
  RETURN found, 5.9 AS score, identifier.caption AS matched
  UNION ALL
  CALL db.index.fulltext.queryNodes('texts', $asked.texts, {limit: CASE WHEN $kinds IS NULL THEN 200 ELSE 2000 END}) YIELD node AS found, score AS fit
  WITH found, fit, ' ' + found.words + ' ' AS words
  RETURN
    found,
    CASE
      WHEN all(word IN $asked.words WHERE words CONTAINS word) THEN 2
      WHEN words CONTAINS ' ' + $asked.joined THEN 2
      ELSE 0
    END + fit / (fit + 10) AS score,
    null AS matched
  UNION ALL
  MATCH (publisher:Publisher)
  WHERE publisher.key = $asked.publisher OR publisher.key STARTS WITH $asked.publisher + '-'
  MATCH (publisher)<-[:PUBLISHED_BY]-{0,1}(source)<-[:DERIVES_FROM]-*(document:Document)
  WITH document, min(publisher.name) AS matched, max(CASE WHEN source = document THEN 3.1 ELSE 3.0 END) AS score
  ORDER BY score DESC, document.sortDate DESC, document.key
  LIMIT CASE WHEN $kinds IS NULL THEN 200 ELSE 2000 END
  RETURN document AS found, score, matched
}
WITH found, score, matched ORDER BY score DESC, matched
WITH found, max(score) AS score, collect(matched)[0] AS matched
WHERE $kinds IS NULL OR any(label IN labels(found) WHERE toUpper(label) IN $kinds)
RETURN found, score, coalesce(matched, found.summary, found.title, found.caption) AS matched
ORDER BY score DESC, found.key

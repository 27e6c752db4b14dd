// {"p":{"v0":"openai","v1":["KIND","STAGE","DIRECTION"]}}
CYPHER 5
OPTIONAL
MATCH (marker:AiMarketGraph {key: 'ai-market-graph'})
RETURN [coalesce(marker.graphVersion, 0), toString(marker.recordedThrough)] AS row
UNION ALL
MATCH (:Entity {key: $p.v0})-[:PARTY]->(deal1:Deal)
WHERE (NOT deal1.package OR deal1.remainderUsd > 0) AND NOT deal1.superseded AND (true)
WITH CASE WHEN 'KIND' IN $p.v1 THEN deal1.kind END AS kind2, CASE WHEN 'STAGE' IN $p.v1 THEN deal1.stage END AS stage3, CASE WHEN NOT 'DIRECTION' IN coalesce($p.v1, []) THEN null ELSE COLLECT {
  MATCH (:Entity {key: $p.v0})-[party4:PARTY]->(deal1)
  RETURN ['PAYEE' IN party4.roles, 'PAYER' IN party4.roles OR 'SPONSOR' IN party4.roles]
}[0] END AS takes5, deal1.committedUsd AS committedUsd6, deal1.upToUsd AS upToUsd7, deal1.paidUsd AS paidUsd8, deal1.nonBindingUsd AS nonBindingUsd9, deal1.amountUsd AS amountUsd10
WITH *, CASE takes5 WHEN [true, false] THEN 'IN' WHEN [false, true] THEN 'OUT' ELSE CASE WHEN 'DIRECTION' IN $p.v1 THEN 'NONE' END END AS direction11
WITH kind2, stage3, direction11, { kind: kind2, stage: stage3, direction: direction11, count: count(*), committedUsd: sum(committedUsd6), upToUsd: sum(upToUsd7), paidUsd: sum(paidUsd8), nonBindingUsd: sum(nonBindingUsd9), undisclosedCount: count(CASE WHEN amountUsd10 IS NULL THEN 1 END) } AS totals12
WITH totals12
ORDER BY kind2, stage3, direction11
WITH collect(totals12) AS found13
UNWIND CASE WHEN found13 = [] AND coalesce(size($p.v1), 0) = 0 THEN [ {count: 0, committedUsd: 0, upToUsd: 0, paidUsd: 0, nonBindingUsd: 0, undisclosedCount: 0} ] ELSE found13 END AS totals12
RETURN [totals12.kind, totals12.stage, totals12.direction, totals12.count, toString(totals12.committedUsd), toString(totals12.upToUsd), toString(totals12.paidUsd), toString(totals12.nonBindingUsd), totals12.undisclosedCount] AS row
ORDER BY totals12.kind, totals12.stage, totals12.direction

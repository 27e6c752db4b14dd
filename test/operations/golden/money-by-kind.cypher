// {"p":{"v0":"openai","v1":"openai","v2":["KIND","STAGE","DIRECTION"]}}
CYPHER 5
OPTIONAL
MATCH (marker:AiMarketGraph {key: 'ai-market-graph'})
RETURN [marker.graphVersion, toString(marker.recordedThrough)] AS row
UNION ALL
MATCH (deal1:Deal)
WHERE NOT deal1.package AND NOT deal1.superseded AND (EXISTS {
  MATCH (party11:Entity)-[:PARTY]->(deal1)
  WHERE party11.key = $p.v0
  RETURN party11
})
OPTIONAL
MATCH (:Entity {key: $p.v1})-[party2:PARTY]->(deal1)
WITH deal1, 'PAYEE' IN party2.roles AS isPaid3, any(role4 IN party2.roles
WHERE role4 IN ['PAYER', 'SPONSOR']) AS pays5
WITH deal1, CASE WHEN 'KIND' IN $p.v2 THEN deal1.kind END AS kind6, CASE WHEN 'STAGE' IN $p.v2 THEN deal1.stage END AS stage7, CASE WHEN NOT 'DIRECTION' IN coalesce($p.v2, []) THEN null WHEN isPaid3 AND NOT pays5 THEN 'IN' WHEN pays5 AND NOT isPaid3 THEN 'OUT' ELSE 'NONE' END AS direction8
WITH kind6, stage7, direction8, { kind: kind6, stage: stage7, direction: direction8, count: count(deal1), committedUsd: sum(deal1.committedUsd), upToUsd: sum(deal1.upToUsd), paidUsd: sum(deal1.paidUsd), nonBindingUsd: sum(deal1.nonBindingUsd), undisclosedCount: count(CASE WHEN deal1.amountUsd IS NULL THEN 1 END) } AS totals9
WITH totals9
ORDER BY kind6, stage7, direction8
WITH collect(totals9) AS found10
UNWIND CASE WHEN found10 = [] AND coalesce(size($p.v2), 0) = 0 THEN [ {count: 0, committedUsd: 0, upToUsd: 0, paidUsd: 0, nonBindingUsd: 0, undisclosedCount: 0} ] ELSE found10 END AS totals9
RETURN [totals9.kind, totals9.stage, totals9.direction, totals9.count, toString(totals9.committedUsd), toString(totals9.upToUsd), toString(totals9.paidUsd), toString(totals9.nonBindingUsd), totals9.undisclosedCount] AS row
ORDER BY totals9.kind, totals9.stage, totals9.direction

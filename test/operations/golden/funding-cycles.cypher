// {"p":{"v0":[{"key":"nvidia>openai>oracle","length":3,"entityKeys":["nvidia","openai","oracle"],"legs":[{"fromKey":"nvidia","toKey":"openai","kind":"Investment","kinds":["Investment"],"family":"FUNDING","families":["FUNDING"],"stage":"ANNOUNCED","binding":"NON_BINDING","amountUsd":10000000000000,"amountQualifier":"UP_TO","undisclosedCount":0,"dealKeys":["nvidia-openai-letter-of-intent-2025"]},{"fromKey":"openai","toKey":"oracle","kind":"ComputeContract","kinds":["ComputeContract"],"family":"COMMERCIAL","families":["COMMERCIAL"],"stage":"SIGNED","binding":"BINDING","amountUsd":30000000000000,"amountQualifier":"EXACT","undisclosedCount":0,"dealKeys":["openai-oracle-compute-2025"]},{"fromKey":"oracle","toKey":"nvidia","kind":"Purchase","kinds":["Purchase"],"family":"COMMERCIAL","families":["COMMERCIAL"],"stage":"ANNOUNCED","binding":"NON_BINDING","amountUsd":4000000000000,"amountQualifier":"ABOUT","undisclosedCount":0,"dealKeys":["oracle-nvidia-chips-2025"]}],"weakestLeg":{"fromKey":"oracle","toKey":"nvidia","kind":"Purchase","kinds":["Purchase"],"family":"COMMERCIAL","families":["COMMERCIAL"],"stage":"ANNOUNCED","binding":"NON_BINDING","amountUsd":4000000000000,"amountQualifier":"ABOUT","undisclosedCount":0,"dealKeys":["oracle-nvidia-chips-2025"]}},{"key":"nvidia>openai","length":2,"entityKeys":["nvidia","openai"],"legs":[{"fromKey":"nvidia","toKey":"openai","kind":"Investment","kinds":["Investment"],"family":"FUNDING","families":["FUNDING"],"stage":"ANNOUNCED","binding":"NON_BINDING","amountUsd":10000000000000,"amountQualifier":"UP_TO","undisclosedCount":0,"dealKeys":["nvidia-openai-letter-of-intent-2025"]},{"fromKey":"openai","toKey":"nvidia","kind":"Purchase","kinds":["Purchase"],"family":"COMMERCIAL","families":["COMMERCIAL"],"stage":"ANNOUNCED","binding":"NON_BINDING","amountUsd":null,"amountQualifier":null,"undisclosedCount":1,"dealKeys":["openai-nvidia-systems-2025"]}],"weakestLeg":{"fromKey":"nvidia","toKey":"openai","kind":"Investment","kinds":["Investment"],"family":"FUNDING","families":["FUNDING"],"stage":"ANNOUNCED","binding":"NON_BINDING","amountUsd":10000000000000,"amountQualifier":"UP_TO","undisclosedCount":0,"dealKeys":["nvidia-openai-letter-of-intent-2025"]}},{"key":"nvidia>openai>stargate","length":3,"entityKeys":["nvidia","openai","stargate"],"legs":[{"fromKey":"nvidia","toKey":"openai","kind":"Investment","kinds":["Investment"],"family":"FUNDING","families":["FUNDING"],"stage":"ANNOUNCED","binding":"NON_BINDING","amountUsd":10000000000000,"amountQualifier":"UP_TO","undisclosedCount":0,"dealKeys":["nvidia-openai-letter-of-intent-2025"]},{"fromKey":"openai","toKey":"stargate","kind":"Investment","kinds":["Investment"],"family":"FUNDING","families":["FUNDING"],"stage":"ANNOUNCED","binding":"NON_BINDING","amountUsd":1900000000000,"amountQualifier":"EXACT","undisclosedCount":0,"dealKeys":["openai-stargate-equity-2025"]},{"fromKey":"stargate","toKey":"nvidia","kind":"Purchase","kinds":["Purchase"],"family":"COMMERCIAL","families":["COMMERCIAL"],"stage":"ANNOUNCED","binding":"NON_BINDING","amountUsd":null,"amountQualifier":null,"undisclosedCount":1,"dealKeys":["stargate-nvidia-technology"]}],"weakestLeg":{"fromKey":"openai","toKey":"stargate","kind":"Investment","kinds":["Investment"],"family":"FUNDING","families":["FUNDING"],"stage":"ANNOUNCED","binding":"NON_BINDING","amountUsd":1900000000000,"amountQualifier":"EXACT","undisclosedCount":0,"dealKeys":["openai-stargate-equity-2025"]}},{"key":"coreweave>nvidia>openai","length":3,"entityKeys":["coreweave","nvidia","openai"],"legs":[{"fromKey":"coreweave","toKey":"nvidia","kind":"Purchase","kinds":["Purchase"],"family":"COMMERCIAL","families":["COMMERCIAL"],"stage":"COMPLETED","binding":"BINDING","amountUsd":null,"amountQualifier":null,"undisclosedCount":1,"dealKeys":["coreweave-nvidia-chips-2024"]},{"fromKey":"nvidia","toKey":"openai","kind":"Investment","kinds":["Investment"],"family":"FUNDING","families":["FUNDING"],"stage":"ANNOUNCED","binding":"NON_BINDING","amountUsd":10000000000000,"amountQualifier":"UP_TO","undisclosedCount":0,"dealKeys":["nvidia-openai-letter-of-intent-2025"]},{"fromKey":"openai","toKey":"coreweave","kind":"ComputeContract","kinds":["ComputeContract"],"family":"COMMERCIAL","families":["COMMERCIAL"],"stage":"SIGNED","binding":"BINDING","amountUsd":1190000000000,"amountQualifier":"UP_TO","undisclosedCount":0,"dealKeys":["openai-coreweave-contract-2025-03","openai-coreweave-contract-2025-09","openai-coreweave-contract-2025-05"]}],"weakestLeg":{"fromKey":"openai","toKey":"coreweave","kind":"ComputeContract","kinds":["ComputeContract"],"family":"COMMERCIAL","families":["COMMERCIAL"],"stage":"SIGNED","binding":"BINDING","amountUsd":1190000000000,"amountQualifier":"UP_TO","undisclosedCount":0,"dealKeys":["openai-coreweave-contract-2025-03","openai-coreweave-contract-2025-09","openai-coreweave-contract-2025-05"]}},{"key":"nvidia>openai>oracle>stargate","length":4,"entityKeys":["nvidia","openai","oracle","stargate"],"legs":[{"fromKey":"nvidia","toKey":"openai","kind":"Investment","kinds":["Investment"],"family":"FUNDING","families":["FUNDING"],"stage":"ANNOUNCED","binding":"NON_BINDING","amountUsd":10000000000000,"amountQualifier":"UP_TO","undisclosedCount":0,"dealKeys":["nvidia-openai-letter-of-intent-2025"]},{"fromKey":"openai","toKey":"oracle","kind":"ComputeContract","kinds":["ComputeContract"],"family":"COMMERCIAL","families":["COMMERCIAL"],"stage":"SIGNED","binding":"BINDING","amountUsd":30000000000000,"amountQualifier":"EXACT","undisclosedCount":0,"dealKeys":["openai-oracle-compute-2025"]},{"fromKey":"oracle","toKey":"stargate","kind":"Investment","kinds":["Investment"],"family":"FUNDING","families":["FUNDING"],"stage":"ANNOUNCED","binding":"NON_BINDING","amountUsd":700000000000,"amountQualifier":"ABOUT","undisclosedCount":0,"dealKeys":["oracle-stargate-equity-2025"]},{"fromKey":"stargate","toKey":"nvidia","kind":"Purchase","kinds":["Purchase"],"family":"COMMERCIAL","families":["COMMERCIAL"],"stage":"ANNOUNCED","binding":"NON_BINDING","amountUsd":null,"amountQualifier":null,"undisclosedCount":1,"dealKeys":["stargate-nvidia-technology"]}],"weakestLeg":{"fromKey":"oracle","toKey":"stargate","kind":"Investment","kinds":["Investment"],"family":"FUNDING","families":["FUNDING"],"stage":"ANNOUNCED","binding":"NON_BINDING","amountUsd":700000000000,"amountQualifier":"ABOUT","undisclosedCount":0,"dealKeys":["oracle-stargate-equity-2025"]}}],"v1":["Organization","Person","Project","Facility","MarketIndex","Sector","Unspecified"],"v2":["Organization","Person","Project","Facility","MarketIndex","Sector","Unspecified"],"v3":["Organization","Person","Project","Facility","MarketIndex","Sector","Unspecified"],"v4":["Organization","Person","Project","Facility","MarketIndex","Sector","Unspecified"],"v5":["Organization","Person","Project","Facility","MarketIndex","Sector","Unspecified"],"v6":["Investment","Loan","Guarantee","Warrant","Purchase","ComputeContract","Lease","Acquisition","ShareSale","Partnership"],"v7":2}}
CYPHER 5
UNWIND $p.v0 AS this1
RETURN [[this1.key, this1.length, COLLECT {
  UNWIND range(0, size(this1.entityKeys) - 1) AS place2
  MATCH (entity3:Entity {key: this1.entityKeys[place2]})
  RETURN [[label IN labels(entity3)
  WHERE label IN $p.v1][0], entity3.key, entity3.name] AS row4
  ORDER BY place2
}, [item5 IN [this1.weakestLeg]
WHERE item5 IS NOT NULL | [item5.kind, COLLECT {
  MATCH (payer6:Entity {key: item5.fromKey})
  RETURN [[label IN labels(payer6)
  WHERE label IN $p.v2][0], payer6.key] AS row7
  LIMIT 1
}[0], COLLECT {
  MATCH (payee8:Entity {key: item5.toKey})
  RETURN [[label IN labels(payee8)
  WHERE label IN $p.v3][0], payee8.key] AS row9
  LIMIT 1
}[0], [item11 IN [CASE WHEN item5.amountQualifier IS NOT NULL THEN { min: CASE WHEN item5.amountQualifier <> 'UP_TO' THEN item5.amountUsd END, max: CASE WHEN item5.amountQualifier IN ['UP_TO', 'EXACT', 'ABOUT'] THEN item5.amountUsd END, currency: CASE WHEN item5.amountUsd IS NOT NULL THEN 'USD' END, qualifier: item5.amountQualifier, usd: item5.amountUsd } END]
WHERE item11 IS NOT NULL | [toString(item11.usd)]][0]]][0], [item12 IN this1.legs
WHERE item12 IS NOT NULL | [item12.kind, item12.family, item12.stage, item12.binding, COLLECT {
  MATCH (payer13:Entity {key: item12.fromKey})
  RETURN [[label IN labels(payer13)
  WHERE label IN $p.v4][0], payer13.key] AS row14
  LIMIT 1
}[0], COLLECT {
  MATCH (payee15:Entity {key: item12.toKey})
  RETURN [[label IN labels(payee15)
  WHERE label IN $p.v5][0], payee15.key] AS row16
  LIMIT 1
}[0], [item18 IN [CASE WHEN item12.amountQualifier IS NOT NULL THEN { min: CASE WHEN item12.amountQualifier <> 'UP_TO' THEN item12.amountUsd END, max: CASE WHEN item12.amountQualifier IN ['UP_TO', 'EXACT', 'ABOUT'] THEN item12.amountUsd END, currency: CASE WHEN item12.amountUsd IS NOT NULL THEN 'USD' END, qualifier: item12.amountQualifier, usd: item12.amountUsd } END]
WHERE item18 IS NOT NULL | [toString(item18.usd), item18.qualifier]][0], COLLECT {
  UNWIND range(0, size(item12.dealKeys) - 1) AS place19
  MATCH (deal20:Deal {key: item12.dealKeys[place19]})
  RETURN [[label IN labels(deal20)
  WHERE label IN $p.v6][0], deal20.key, deal20.caption, [COLLECT {
    MATCH (deal20)<-[about22:ABOUT]-(claim23:Claim)
    WHERE about22.position IS NOT NULL AND claim23.key IS NOT NULL
    RETURN [about22.position, claim23.key, [COLLECT {
      MATCH (claim23)-[:STATED_IN]->(document24:Document)
      RETURN [document24.url] AS row25
      LIMIT 1
    }[0]]] AS row21
    ORDER BY about22.position, claim23.key
    LIMIT $p.v7
  }, null]] AS row26
  ORDER BY place19
}]]]] AS row

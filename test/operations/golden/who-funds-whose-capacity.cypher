// {"p":{"v0":[{"key":"nvidia>oracle>openai","funderKey":"nvidia","providerKey":"oracle","consumerKey":"openai","funding":[{"fromKey":"nvidia","toKey":"openai","kind":"Investment","kinds":["Investment"],"family":"FUNDING","families":["FUNDING"],"stage":"ANNOUNCED","binding":"NON_BINDING","amountUsd":10000000000000,"amountQualifier":"UP_TO","undisclosedCount":0,"dealKeys":["nvidia-openai-letter-of-intent-2025"]}],"purchase":[{"fromKey":"openai","toKey":"oracle","kind":"ComputeContract","kinds":["ComputeContract"],"family":"COMMERCIAL","families":["COMMERCIAL"],"stage":"SIGNED","binding":"BINDING","amountUsd":30000000000000,"amountQualifier":"EXACT","undisclosedCount":0,"dealKeys":["openai-oracle-compute-2025"]}],"flowsBackToFunder":true},{"key":"nvidia>coreweave>openai","funderKey":"nvidia","providerKey":"coreweave","consumerKey":"openai","funding":[{"fromKey":"nvidia","toKey":"openai","kind":"Investment","kinds":["Investment"],"family":"FUNDING","families":["FUNDING"],"stage":"ANNOUNCED","binding":"NON_BINDING","amountUsd":10000000000000,"amountQualifier":"UP_TO","undisclosedCount":0,"dealKeys":["nvidia-openai-letter-of-intent-2025"]}],"purchase":[{"fromKey":"openai","toKey":"coreweave","kind":"ComputeContract","kinds":["ComputeContract"],"family":"COMMERCIAL","families":["COMMERCIAL"],"stage":"SIGNED","binding":"BINDING","amountUsd":1190000000000,"amountQualifier":"UP_TO","undisclosedCount":0,"dealKeys":["openai-coreweave-contract-2025-03","openai-coreweave-contract-2025-09","openai-coreweave-contract-2025-05"]}],"flowsBackToFunder":true},{"key":"svf2>oracle>openai","funderKey":"svf2","providerKey":"oracle","consumerKey":"openai","funding":[{"fromKey":"svf2","toKey":"openai","kind":"Investment","kinds":["Investment"],"family":"FUNDING","families":["FUNDING"],"stage":"COMPLETED","binding":"BINDING","amountUsd":null,"amountQualifier":null,"undisclosedCount":1,"dealKeys":["softbank-openai-first-investment-2024","softbank-openai-second-closing-2025"]}],"purchase":[{"fromKey":"openai","toKey":"oracle","kind":"ComputeContract","kinds":["ComputeContract"],"family":"COMMERCIAL","families":["COMMERCIAL"],"stage":"SIGNED","binding":"BINDING","amountUsd":30000000000000,"amountQualifier":"EXACT","undisclosedCount":0,"dealKeys":["openai-oracle-compute-2025"]}],"flowsBackToFunder":false},{"key":"nvidia>nvidia>openai","funderKey":"nvidia","providerKey":"nvidia","consumerKey":"openai","funding":[{"fromKey":"nvidia","toKey":"openai","kind":"Investment","kinds":["Investment"],"family":"FUNDING","families":["FUNDING"],"stage":"ANNOUNCED","binding":"NON_BINDING","amountUsd":10000000000000,"amountQualifier":"UP_TO","undisclosedCount":0,"dealKeys":["nvidia-openai-letter-of-intent-2025"]}],"purchase":[{"fromKey":"openai","toKey":"nvidia","kind":"Purchase","kinds":["Purchase"],"family":"COMMERCIAL","families":["COMMERCIAL"],"stage":"ANNOUNCED","binding":"NON_BINDING","amountUsd":null,"amountQualifier":null,"undisclosedCount":1,"dealKeys":["openai-nvidia-systems-2025"]}],"flowsBackToFunder":true},{"key":"svf2>coreweave>openai","funderKey":"svf2","providerKey":"coreweave","consumerKey":"openai","funding":[{"fromKey":"svf2","toKey":"openai","kind":"Investment","kinds":["Investment"],"family":"FUNDING","families":["FUNDING"],"stage":"COMPLETED","binding":"BINDING","amountUsd":null,"amountQualifier":null,"undisclosedCount":1,"dealKeys":["softbank-openai-first-investment-2024","softbank-openai-second-closing-2025"]}],"purchase":[{"fromKey":"openai","toKey":"coreweave","kind":"ComputeContract","kinds":["ComputeContract"],"family":"COMMERCIAL","families":["COMMERCIAL"],"stage":"SIGNED","binding":"BINDING","amountUsd":1190000000000,"amountQualifier":"UP_TO","undisclosedCount":0,"dealKeys":["openai-coreweave-contract-2025-03","openai-coreweave-contract-2025-09","openai-coreweave-contract-2025-05"]}],"flowsBackToFunder":false},{"key":"svf2>nvidia>openai","funderKey":"svf2","providerKey":"nvidia","consumerKey":"openai","funding":[{"fromKey":"svf2","toKey":"openai","kind":"Investment","kinds":["Investment"],"family":"FUNDING","families":["FUNDING"],"stage":"COMPLETED","binding":"BINDING","amountUsd":null,"amountQualifier":null,"undisclosedCount":1,"dealKeys":["softbank-openai-first-investment-2024","softbank-openai-second-closing-2025"]}],"purchase":[{"fromKey":"openai","toKey":"nvidia","kind":"Purchase","kinds":["Purchase"],"family":"COMMERCIAL","families":["COMMERCIAL"],"stage":"ANNOUNCED","binding":"NON_BINDING","amountUsd":null,"amountQualifier":null,"undisclosedCount":1,"dealKeys":["openai-nvidia-systems-2025"]}],"flowsBackToFunder":false}],"v1":["Organization","Person","Project","Facility","MarketIndex","Sector","Unspecified"],"v2":["Organization","Person","Project","Facility","MarketIndex","Sector","Unspecified"],"v3":["Organization","Person","Project","Facility","MarketIndex","Sector","Unspecified"],"v4":["Organization","Person","Project","Facility","MarketIndex","Sector","Unspecified"],"v5":["Organization","Person","Project","Facility","MarketIndex","Sector","Unspecified"],"v6":["Investment","Loan","Guarantee","Warrant","Purchase","ComputeContract","Lease","Acquisition","ShareSale","Partnership"],"v7":["Organization","Person","Project","Facility","MarketIndex","Sector","Unspecified"],"v8":["Organization","Person","Project","Facility","MarketIndex","Sector","Unspecified"],"v9":["Investment","Loan","Guarantee","Warrant","Purchase","ComputeContract","Lease","Acquisition","ShareSale","Partnership"]}}
CYPHER 5
UNWIND $p.v0 AS this1
RETURN [[COLLECT {
  MATCH (funder2:Entity {key: this1.funderKey})
  RETURN [[label IN labels(funder2)
  WHERE label IN $p.v1][0], funder2.key, funder2.name] AS row3
  LIMIT 1
}[0], COLLECT {
  MATCH (provider4:Entity {key: this1.providerKey})
  RETURN [[label IN labels(provider4)
  WHERE label IN $p.v2][0], provider4.key, provider4.name] AS row5
  LIMIT 1
}[0], COLLECT {
  MATCH (consumer6:Entity {key: this1.consumerKey})
  RETURN [[label IN labels(consumer6)
  WHERE label IN $p.v3][0], consumer6.key, consumer6.name] AS row7
  LIMIT 1
}[0], [item8 IN this1.funding
WHERE item8 IS NOT NULL | [item8.kind, item8.family, item8.stage, COLLECT {
  MATCH (payer9:Entity {key: item8.fromKey})
  RETURN [[label IN labels(payer9)
  WHERE label IN $p.v4][0], payer9.key] AS row10
  LIMIT 1
}[0], COLLECT {
  MATCH (payee11:Entity {key: item8.toKey})
  RETURN [[label IN labels(payee11)
  WHERE label IN $p.v5][0], payee11.key] AS row12
  LIMIT 1
}[0], [item14 IN [CASE WHEN item8.amountQualifier IS NOT NULL THEN { min: CASE WHEN item8.amountQualifier <> 'UP_TO' THEN item8.amountUsd END, max: CASE WHEN item8.amountQualifier IN ['UP_TO', 'EXACT', 'ABOUT'] THEN item8.amountUsd END, currency: CASE WHEN item8.amountUsd IS NOT NULL THEN 'USD' END, qualifier: item8.amountQualifier, usd: item8.amountUsd } END]
WHERE item14 IS NOT NULL | [toString(item14.usd), item14.qualifier]][0], COLLECT {
  UNWIND range(0, size(item8.dealKeys) - 1) AS place15
  MATCH (deal16:Deal {key: item8.dealKeys[place15]})
  RETURN [[label IN labels(deal16)
  WHERE label IN $p.v6][0], deal16.key, deal16.caption] AS row17
  ORDER BY place15
}]], [item18 IN this1.purchase
WHERE item18 IS NOT NULL | [item18.kind, item18.family, item18.stage, COLLECT {
  MATCH (payer19:Entity {key: item18.fromKey})
  RETURN [[label IN labels(payer19)
  WHERE label IN $p.v7][0], payer19.key] AS row20
  LIMIT 1
}[0], COLLECT {
  MATCH (payee21:Entity {key: item18.toKey})
  RETURN [[label IN labels(payee21)
  WHERE label IN $p.v8][0], payee21.key] AS row22
  LIMIT 1
}[0], [item24 IN [CASE WHEN item18.amountQualifier IS NOT NULL THEN { min: CASE WHEN item18.amountQualifier <> 'UP_TO' THEN item18.amountUsd END, max: CASE WHEN item18.amountQualifier IN ['UP_TO', 'EXACT', 'ABOUT'] THEN item18.amountUsd END, currency: CASE WHEN item18.amountUsd IS NOT NULL THEN 'USD' END, qualifier: item18.amountQualifier, usd: item18.amountUsd } END]
WHERE item24 IS NOT NULL | [toString(item24.usd), item24.qualifier]][0], COLLECT {
  UNWIND range(0, size(item18.dealKeys) - 1) AS place25
  MATCH (deal26:Deal {key: item18.dealKeys[place25]})
  RETURN [[label IN labels(deal26)
  WHERE label IN $p.v9][0], deal26.key, deal26.caption] AS row27
  ORDER BY place25
}]], this1.flowsBackToFunder]] AS row

// {"p":{"v0":[{"change":"CAME","asOf":"9999-12-31","knownAt":"2025-11-30","type":"Deal","subject":"softbank-openai-second-closing-2025","v2":[0,1,2,3,4,5,6,7],"knownUntil":"2025-11-30","knownAfter":"2025-09-30"},{"change":"CAME","asOf":"9999-12-31","knownAt":"2025-11-30","type":"Statement","subject":"goto-credits-openai-2025-11-11","v2":[8,9,10,11,12],"knownUntil":"2025-11-30","knownAfter":"2025-09-30"},{"change":"CAME","asOf":"9999-12-31","knownAt":"2025-11-30","type":"Statement","subject":"reuters-sources-openai-losses-2025-10","v2":[13,14,15,16,17],"knownUntil":"2025-11-30","knownAfter":"2025-09-30"},{"change":"CAME","asOf":"9999-12-31","knownAt":"2025-11-30","type":"Statement","subject":"softbank-official-openai-main-profit-2025-11-11","v2":[18,9,10,11,19],"knownUntil":"2025-11-30","knownAfter":"2025-09-30"},{"change":"CAME","asOf":"9999-12-31","knownAt":"2025-11-30","type":"Statement","subject":"tuttle-firms-fund-each-other-2025-10-29","v2":[20,14,21,22,23],"knownUntil":"2025-11-30","knownAfter":"2025-09-30"}],"v1":["Investment","Loan","Guarantee","Warrant","Purchase","ComputeContract","Lease","Acquisition","ShareSale","Partnership","Licence","Distribution","Observation","Statement","Tie"],"v2":[{"field":"kind","before":null,"after":"Investment"},{"field":"payers","before":null,"after":"SoftBank Group"},{"field":"payees","before":null,"after":"OpenAI"},{"field":"amounts.COMMITTED","before":null,"after":"$22.5B"},{"field":"stage","before":null,"after":"SIGNED"},{"field":"binding","before":null,"after":"BINDING"},{"field":"due","before":null,"after":"Dec 2025"},{"field":"instrument","before":null,"after":"equity"},{"field":"summary","before":null,"after":"He traced the good result back to SoftBank's first investment in OpenAI, made in September of the year before."},{"field":"stance","before":null,"after":"POSITIVE"},{"field":"topic","before":null,"after":"results"},{"field":"saidOn","before":null,"after":"11 Nov 2025"},{"field":"about","before":null,"after":"openai, softbank-group, softbank-openai-first-investment-2024"},{"field":"summary","before":null,"after":"OpenAI is valued higher and higher while what it loses grows fast."},{"field":"stance","before":null,"after":"CAUTIOUS"},{"field":"topic","before":null,"after":"AI bubble"},{"field":"saidOn","before":null,"after":"Oct 2025"},{"field":"about","before":null,"after":"openai"},{"field":"summary","before":null,"after":"Most of the quarter's profit came from the investment in OpenAI; told to the Associated Press."},{"field":"about","before":null,"after":"openai, softbank-group"},{"field":"summary","before":null,"after":"AI now grows because a few leading firms pay for each other's capacity."},{"field":"topic","before":null,"after":"circular funding"},{"field":"saidOn","before":null,"after":"29 Oct 2025"},{"field":"about","before":null,"after":"ai-sector, nvidia, openai"}]}}
CYPHER 5
OPTIONAL
MATCH (marker:AiMarketGraph {key: 'ai-market-graph'})
RETURN [coalesce(marker.graphVersion, 0), toString(marker.recordedThrough)] AS row
UNION ALL
UNWIND $p.v0 AS this1
RETURN [[this1.change, COLLECT {
  OPTIONAL
  MATCH (deal2:Deal|WasDeal {key: CASE this1.type WHEN 'Deal' THEN this1.subject END})
  OPTIONAL
  MATCH (tie3:Tie|WasTie {key: CASE this1.type WHEN 'Tie' THEN this1.subject END})
  OPTIONAL
  MATCH (observation4:Observation|WasObservation {key: CASE this1.type WHEN 'Observation' THEN this1.subject END})
  OPTIONAL
  MATCH (statement5:Statement|WasStatement {key: CASE this1.type WHEN 'Statement' THEN this1.subject END})
  WITH coalesce(deal2, tie3, observation4, statement5) AS found6
  MATCH (found6)-[:STATE*0..1]->(state7)
  WHERE COUNT { (state7)-[:STATE]->()
  } = 0 AND coalesce(state7.validFrom <= date(this1.asOf), true) AND coalesce(date(this1.asOf) < state7.validTo, true) AND coalesce(state7.knownFrom <= date(this1.knownAt), true) AND coalesce(date(this1.knownAt) < state7.knownTo, true)
  RETURN [[label IN CASE WHEN state7:DealState THEN [state7.kind] ELSE [label8 IN labels(found6) | replace(label8, 'Was', '')] END
  WHERE label IN $p.v1][0], toString(found6.key), this1.asOf, this1.knownAt, found6.key, state7.caption, state7.summary] AS row10
  LIMIT 1
}[0], this1.v2, COLLECT {
  MATCH (subject12:Deal|WasDeal|Tie|WasTie|Observation|WasObservation|Statement|WasStatement {key: this1.subject})
  MATCH (subject12)<-[about13:ABOUT|WAS_ABOUT]-(claim14:Claim)
  WHERE (date(this1.knownAfter) < about13.knownFrom AND about13.knownFrom <= date(this1.knownUntil)) OR (date(this1.knownAfter) < about13.knownTo AND about13.knownTo <= date(this1.knownUntil))
  RETURN [claim14.key, COLLECT {
    MATCH (claim14)-[:STATED_IN]->(document16:Document)
    MATCH (document16)-[:STATE*0..1]->(state17)
    WHERE COUNT { (state17)-[:STATE]->()
    } = 0 AND coalesce(state17.validFrom <= date(this1.asOf), true) AND coalesce(date(this1.asOf) < state17.validTo, true) AND coalesce(state17.knownFrom <= date(this1.knownUntil), true) AND coalesce(date(this1.knownUntil) < state17.knownTo, true)
    RETURN [toString(document16.key), this1.asOf, this1.knownUntil, document16.key, state17.title, state17.url, toString(state17.publishedTo)] AS row20
    LIMIT 1
  }[0]] AS row15
  ORDER BY about13.standing, claim14.key
}]] AS row
UNION ALL
UNWIND $p.v2 AS item11
RETURN [item11.field, item11.before, item11.after] AS row
UNION ALL
OPTIONAL
MATCH (marker:AiMarketGraph {key: 'ai-market-graph'})
RETURN [coalesce(marker.graphVersion, 0), toString(marker.recordedThrough)] AS row

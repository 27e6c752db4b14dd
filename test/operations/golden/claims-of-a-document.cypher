// {"p":{"v0":"verdict-oracle300","v1":["Investment","Loan","Guarantee","Warrant","Purchase","ComputeContract","Lease","Acquisition","ShareSale","Partnership","Licence","Distribution","Observation","Statement","Tie"],"v2":51}}
CYPHER 5
OPTIONAL
MATCH (marker:AiMarketGraph {key: 'ai-market-graph'})
RETURN [coalesce(marker.graphVersion, 0), toString(marker.recordedThrough)] AS row
UNION ALL
MATCH (document1:Document {key: $p.v0})
RETURN [toString(document1.key), document1.key, document1.title, document1.url, document1.tier, toString(document1.publishedTo), COLLECT {
  MATCH (document1)-[:PUBLISHED_BY]->(publisher3:Publisher)
  RETURN [publisher3.key, publisher3.name] AS row4
  LIMIT 1
}[0], [COLLECT {
  MATCH (document1)<-[:STATED_IN]-(claim6:Claim)-[:ABOUT]->(subject7)
  WHERE claim6.key IS NOT NULL
  RETURN [claim6.key, [claim6.key, claim6.locator, claim6.rank, COLLECT {
    MATCH (claim6)-[:ABOUT]->(subject8)
    RETURN [[label IN labels(subject8)
    WHERE label IN $p.v1][0], toString(subject8.key), subject8.key, subject8.caption, subject8.summary] AS row9
    LIMIT 1
  }[0], COLLECT {
    UNWIND range(0, size(claim6.statedFields) - 1) AS place10
    WITH { field: claim6.statedFields[place10], text: claim6.statedTexts[place10], amount: CASE WHEN claim6.statedBases[place10] <> '' THEN { min: [figure11 IN [claim6.statedMin[place10]]
    WHERE figure11 <> '' | toInteger(figure11)][0], max: [figure11 IN [claim6.statedMax[place10]]
    WHERE figure11 <> '' | toInteger(figure11)][0], currency: [word12 IN [claim6.statedCurrencies[place10]]
    WHERE word12 <> ''][0], qualifier: claim6.statedQualifiers[place10], basis: [word12 IN [claim6.statedBases[place10]]
    WHERE word12 <> 'NONE'][0], scope: [word12 IN [claim6.statedScopes[place10]]
    WHERE word12 <> ''][0], estimatedBy: [word12 IN [claim6.statedEstimators[place10]]
    WHERE word12 <> ''][0], usd: CASE WHEN claim6.statedCurrencies[place10] <> 'USD' THEN null WHEN claim6.statedQualifiers[place10] = 'UP_TO' THEN toInteger(claim6.statedMax[place10]) ELSE toInteger(claim6.statedMin[place10]) END, conversion: null } END, quantity: CASE WHEN claim6.statedUnits[place10] <> '' THEN { value: [figure11 IN [claim6.statedMin[place10], claim6.statedMax[place10]]
    WHERE figure11 <> ''][0], min: [figure11 IN [claim6.statedMin[place10]]
    WHERE figure11 <> ''][0], max: [figure11 IN [claim6.statedMax[place10]]
    WHERE figure11 <> ''][0], unit: claim6.statedUnits[place10], qualifier: claim6.statedQualifiers[place10], of: [word12 IN [claim6.statedOf[place10]]
    WHERE word12 <> ''][0] } END, date: CASE WHEN claim6.statedPrecisions[place10] <> '' THEN { from: [day13 IN [claim6.statedFrom[place10]]
    WHERE day13 <> '' | date(day13)][0], to: [day13 IN [claim6.statedTo[place10]]
    WHERE day13 <> '' | date(day13)][0], precision: claim6.statedPrecisions[place10] } END, stage: CASE claim6.statedFields[place10] WHEN 'stage' THEN claim6.statedStage END, binding: CASE claim6.statedFields[place10] WHEN 'binding' THEN claim6.statedBinding END, parties: CASE WHEN claim6.statedFields[place10] IN claim6.statedPartyFields THEN [at14 IN range(0, size(claim6.statedParties) - 1)
    WHERE claim6.statedPartyFields[at14] = claim6.statedFields[place10] | { entity: COLLECT {
      MATCH (entity15:Entity {key: claim6.statedParties[at14]})
      RETURN entity15
    }[0], as: [word12 IN [claim6.statedPartyNames[at14]]
    WHERE word12 <> ''][0], share: [word12 IN [claim6.statedPartyShares[at14]]
    WHERE word12 <> ''][0], role: [word12 IN [claim6.statedPartyRoles[at14]]
    WHERE word12 <> ''][0] }] END, value: [word12 IN [claim6.statedValues[place10]]
    WHERE word12 <> ''][0] } AS stated18, place10 AS sort19
    RETURN [stated18.field, stated18.text] AS row17
    ORDER BY sort19
  }]] AS row5
  ORDER BY claim6.key
  LIMIT $p.v2
}, COUNT {
  MATCH (document1)<-[:STATED_IN]-(claim6:Claim)-[:ABOUT]->(subject7)
  RETURN claim6
}]] AS row
LIMIT 1

// Removes everything without a bundle: claims, subjects, derived data, relationships between entities, names, identifiers
CALL () {
  MATCH (claim:Claim)
  WHERE NOT EXISTS { (claim)-[:FROM_BUNDLE]->(:Bundle) }
  DETACH DELETE claim
}
CALL () {
  MATCH (subject:Deal|WasDeal|Tie|WasTie|Observation|WasObservation|Statement|WasStatement)
  WHERE NOT EXISTS { (subject)<-[:ABOUT|WAS_ABOUT]-(:Claim) }
  DETACH DELETE subject
}
CALL () {
  MATCH (part:DealState|ObservationState|StatementState|TieState|Amount|WasAmount|Quantity|WasQuantity|Conflict|WasConflict)
  WHERE NOT EXISTS { (part)--(:Deal|WasDeal|Tie|WasTie|Observation|WasObservation|Statement|WasStatement) }
  DETACH DELETE part
}
CALL () {
  MATCH (:Entity)-[edge:INVESTS_IN|LENDS_TO|BACKSTOPS|GRANTS_EQUITY_TO|BUYS_FROM|LEASES_FROM|LICENSES_FROM|ACQUIRES|SELLS_STAKE_IN|DISTRIBUTES_TO|PARTNERS_WITH]->()
  WHERE edge.dealKey IS NULL OR NOT edge.edgeKey STARTS WITH edge.dealKey + '@' OR NOT EXISTS { (:Deal|WasDeal {key: edge.dealKey}) }
  DELETE edge
}
CALL () {
  MATCH (from:Entity)-[edge:HOLDS_ROLE|MEMBER_OF|OWNS|PART_OF]->(to)
  WHERE edge.tieKey IS NULL OR NOT EXISTS { (from)-[:HAS]->(:Tie|WasTie {key: edge.tieKey})-[:IN]->(to) }
  DELETE edge
}
CALL () {
  MATCH (mark:Name|Identifier)
  WHERE NOT EXISTS { (mark)<-[:KNOWN_AS|IDENTIFIED_BY]-(:Entity) }
  DETACH DELETE mark
}

// Where sources disagree: disputed deals and figures with every claim about them
MATCH (fact:Deal|Observation {disputed: true})
MATCH evidence = (fact)<-[:ABOUT]-(:Claim)-[:STATED_IN]->(:Document)
OPTIONAL MATCH of = (fact)-[:OF|TO]->(:Entity)
RETURN evidence, of
LIMIT 90

// What a deal says of itself is what its state of the present says.
// :show MATCH (deal:Deal {key: $key})-[:STATE]->(state) WHERE state.validTo IS NULL AND state.knownTo IS NULL RETURN deal, state
MATCH (deal:Deal)-[:STATE]->(state)
WHERE state.validTo IS NULL AND state.knownTo IS NULL
UNWIND ['kind', 'stage', 'binding', 'superseded', 'package', 'amountMin', 'amountMax', 'amountCurrency', 'amountQualifier', 'amountBasis', 'amountUsd'] AS property
WITH deal, state, property
WHERE deal[property] <> state[property] OR (deal[property] IS NULL) <> (state[property] IS NULL)
RETURN deal.key AS key, property + ' is ' + coalesce(toString(deal[property]), 'null') + ', by its present state ' + coalesce(toString(state[property]), 'null') AS breach

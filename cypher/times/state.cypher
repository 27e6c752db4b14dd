// The state of a node and the labels of its type. Deals, observations, statements and ties have state nodes; any other
// node is its own state. Under a pair of times the compiler joins this to whatever a field file answers.
// :param key => 'softbank-nvidia-sale-2025'
MATCH (this:Entity|Document|Deal|WasDeal|Observation|WasObservation|Statement|WasStatement|Tie|WasTie {key: $key})
MATCH (this)-[:STATE*0..1]->(state)
WHERE COUNT { (state)-[:STATE]->() } = 0 AND state.validTo IS NULL AND state.knownTo IS NULL
RETURN
  state,
  CASE WHEN state:DealState THEN [state.kind] ELSE [label IN labels(this) | replace(label, 'Was', '')] END AS labels

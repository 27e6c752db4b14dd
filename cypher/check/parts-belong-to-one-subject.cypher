// Every state, amount, quantity and conflict belongs to one subject, and its key begins with the key of the subject.
// :show MATCH (part {key: $key}) OPTIONAL MATCH (part)--(around) RETURN part, around
MATCH (part:DealState|ObservationState|StatementState|TieState|Amount|WasAmount|Quantity|WasQuantity|Conflict|WasConflict)
WITH part, COLLECT {
  MATCH (part)--(subject:Deal|WasDeal|Tie|WasTie|Observation|WasObservation|Statement|WasStatement|Entity)
  WHERE part.key STARTS WITH subject.key
  RETURN DISTINCT subject.key
} AS subjects
WHERE size(subjects) <> 1
RETURN part.key AS key, head(labels(part)) + ' of ' + size(subjects) + ' subjects' AS breach

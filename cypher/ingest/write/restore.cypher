// Moves retired subjects back into the present, to be derived again or removed
// :param keys => ['softbank-sells-nvidia']
UNWIND $keys AS key
MATCH (subject:WasDeal|WasTie|WasObservation|WasStatement {key: key})
SET subject:$(substring(head([label IN labels(subject) WHERE label STARTS WITH 'Was']), 3))
REMOVE subject:WasDeal:WasTie:WasObservation:WasStatement
SET subject.fingerprint = ''

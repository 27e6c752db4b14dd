// The sites or projects whose capacity is rented.
// :param key => 'crusoe-abilene-lease'
MATCH (this:Lease {key: $key})
MATCH (this)-[:FOR_CAPACITY]->(place:Entity)
RETURN place ORDER BY place.key

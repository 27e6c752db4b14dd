// The statements that it takes back.
// :param key => 'tuttle-mutual-funding'
MATCH (this:Statement {key: $key})
MATCH (this)-[:RETRACTS]->(retracted:Statement)
RETURN retracted ORDER BY retracted.key

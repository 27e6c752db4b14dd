// What it is about.
// :param key => 'tuttle-mutual-funding'
MATCH (this:Statement {key: $key})
MATCH (this)-[:ABOUT]->(subject)
RETURN subject ORDER BY labels(subject)[0], subject.key

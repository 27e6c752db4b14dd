// All names of Stargate and the documents that use them
MATCH named = (:Entity {key: 'stargate'})-[:KNOWN_AS]->(name:Name)
OPTIONAL MATCH used = (name)-[:USED_IN]->(:Document)
RETURN named, used

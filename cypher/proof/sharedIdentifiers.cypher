// Pairs of entities with the same identifier. A ticker without a market may be that of any market.
MATCH (entity:Entity)-[:IDENTIFIED_BY]->(identifier:Identifier)
WITH identifier.scheme AS scheme, identifier.value AS value, collect({entity: entity.key, market: identifier.market}) AS uses
UNWIND uses AS one
UNWIND uses AS other
WITH scheme, value, one, other
WHERE one.entity < other.entity AND coalesce(one.market, other.market, '') = coalesce(other.market, one.market, '')
RETURN DISTINCT one.entity AS first, other.entity AS second, scheme + ':' + value AS identifier
ORDER BY first, second, identifier

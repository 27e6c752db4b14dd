// Entities in the order of their money, read from an index as those by name are.
CREATE INDEX entity_by_paid IF NOT EXISTS FOR (n:Entity) ON (n.paidUsd, n.key);
CREATE INDEX entity_by_received IF NOT EXISTS FOR (n:Entity) ON (n.receivedUsd, n.key);
CREATE INDEX entity_by_committed IF NOT EXISTS FOR (n:Entity) ON (n.committedUsd, n.key);

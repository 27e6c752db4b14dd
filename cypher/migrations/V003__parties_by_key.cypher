// The deals of an entity in the order of their keys, read from an index as those by amount and by date are.
CREATE INDEX party_by_key IF NOT EXISTS
FOR ()-[party:PARTY]-()
ON (party.entityKey, party.dealKey);

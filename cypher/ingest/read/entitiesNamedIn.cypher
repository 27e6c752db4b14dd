// The entities whose names some documents use
// :param documents => ['observers-2025-11-12']
UNWIND $documents AS key
MATCH (:Document {key: key})<-[:USED_IN]-(:Name)<-[:KNOWN_AS]-(entity:Entity)
RETURN DISTINCT entity.key AS key

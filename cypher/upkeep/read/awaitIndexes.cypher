// Returns when every index can be used, or fails after five minutes.
CALL db.awaitIndexes(300)

// Parts of one package. Replaces `deals` if the filter names the package by its key.
// :param partOf => 'openai-round-2026'
// :order KEY => deal.key
// :order AMOUNT_USD => deal.sortUsd, deal.key
// :order DATE => deal.sortDate, deal.key
MATCH (:Deal {key: $partOf})<-[:PART_OF]-(deal:Deal)
RETURN deal ORDER BY deal.key

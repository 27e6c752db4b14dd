// All deals.
// :order KEY => deal.key
// :order AMOUNT_USD => deal.sortUsd, deal.key
// :order DATE => deal.sortDate, deal.key
MATCH (deal:Deal)
RETURN deal ORDER BY deal.key

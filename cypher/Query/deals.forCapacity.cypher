// Deals for the capacity of one site or project. Replaces `deals` if the filter names it by its key.
// :param forCapacity => 'abilene-site'
// :order KEY => deal.key
// :order AMOUNT_USD => deal.sortUsd, deal.key
// :order DATE => deal.sortDate, deal.key
MATCH (:Entity {key: $forCapacity})<-[:FOR_CAPACITY]-(deal:Deal)
RETURN deal ORDER BY deal.key

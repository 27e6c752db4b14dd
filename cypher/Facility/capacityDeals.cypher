// Deals that pay for the capacity of a site.
// :param key => 'abilene-site'
// :order KEY => deal.key
// :order AMOUNT_USD => deal.sortUsd, deal.key
// :order DATE => deal.sortDate, deal.key
MATCH (this:Facility {key: $key})
MATCH (this)<-[:FOR_CAPACITY]-(deal:Deal)
RETURN deal ORDER BY deal.key

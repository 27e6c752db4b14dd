// The claims that state the amount and the stage of a deal, if no claim states both.
// :param key => 'softbank-arm-margin-loan-2025'
MATCH (this:Deal {key: $key})
WITH this, coalesce(this.combinedFrom, []) AS keys
UNWIND range(0, size(keys) - 1) AS place
MATCH (claim:Claim {key: keys[place]})
RETURN claim ORDER BY place

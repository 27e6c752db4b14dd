// The claims that state the amount and the stage of a deal, if no claim states both.
// :param key => 'softbank-arm-margin-loan-2025'
MATCH (this:Deal {key: $key})
UNWIND range(0, size(this.combinedFrom) - 1) AS place
MATCH (claim:Claim {key: this.combinedFrom[place]})
RETURN claim ORDER BY place

// The chosen value, with the claim that states it.
// :param key => 'softbank-stargate-equity-2025/amounts.COMMITTED/VALUE'
MATCH (this:Conflict {key: $key})
MATCH (this)-[:CHOSE]->(claim:Claim)
RETURN {value: this.chosenValue, claim: claim} AS chosen

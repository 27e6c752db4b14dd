// The first and the last possible day on which a loan has to be repaid.
// :param key => 'softbank-bridge-loan-2025'
MATCH (this:Deal {key: $key})
RETURN {from: this.maturityFrom, to: this.maturityTo} AS days

// The first and the last possible day of payment.
// :param key => 'softbank-ampere-acquisition-2025'
MATCH (this:Deal {key: $key})
RETURN {from: this.dueFrom, to: this.dueTo} AS days

// The first and the last possible day of a deal.
// :param key => 'softbank-nvidia-sale-2025'
MATCH (this:Deal {key: $key})
RETURN {from: this.dateFrom, to: this.dateTo} AS days

// The first and the last possible day.
// :param key => 'softbank-nvidia-sale-2025'
MATCH (this:Deal {key: $key})
RETURN {from: this.dateFrom, to: this.dateTo} AS days

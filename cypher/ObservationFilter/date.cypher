// The first and the last possible day of an observation.
// :param key => 'softbank-group-revenue-2025-04-to-09'
MATCH (this:Observation {key: $key})
RETURN {from: this.dateFrom, to: this.dateTo} AS days

// The first and the last day on which a statement may have been made.
// :param key => 'tuttle-loop-may-jam-2025-10-29'
MATCH (this:Statement {key: $key})
RETURN {from: this.saidFrom, to: this.saidTo} AS days

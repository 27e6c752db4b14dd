// How well a statement is attested.
// :param key => 'tuttle-firms-fund-each-other-2025-10-29'
MATCH (this:Statement {key: $key})
RETURN this AS certainty

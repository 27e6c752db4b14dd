// How sure it is.
// :param key => 'tuttle-mutual-funding'
MATCH (this:Statement {key: $key})
RETURN this AS certainty

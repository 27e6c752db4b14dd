// How sure it is.
// :param key => 'goto-softbank-cfo'
MATCH (this:Tie {key: $key})
RETURN this AS certainty

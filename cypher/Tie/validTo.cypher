// First day on which a tie no longer existed.
// :param key => 'goto-cfo-of-softbank-group'
MATCH (this:Tie {key: $key})
RETURN this.heldTo AS validTo

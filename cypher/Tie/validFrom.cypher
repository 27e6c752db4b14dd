// First day on which a tie certainly existed.
// :param key => 'goto-cfo-of-softbank-group'
MATCH (this:Tie {key: $key})
RETURN this.heldFrom AS validFrom

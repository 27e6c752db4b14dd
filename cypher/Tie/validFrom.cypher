// The first day on which it was certainly held.
// :param key => 'goto-cfo-of-softbank-group'
MATCH (this:Tie {key: $key})
RETURN this.heldFrom AS validFrom

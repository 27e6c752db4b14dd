// The first day on which it was no longer held.
// :param key => 'goto-cfo-of-softbank-group'
MATCH (this:Tie {key: $key})
RETURN this.heldTo AS validTo

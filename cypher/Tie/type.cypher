// The type of a tie: its second label.
// :param key => 'goto-cfo-of-softbank-group'
MATCH (this:Tie {key: $key})
RETURN [label IN labels(this) WHERE label <> 'Tie'][0] AS type

// What tie it is: its second label.
// :param key => 'goto-softbank-cfo'
MATCH (this:Tie {key: $key})
RETURN [label IN labels(this) WHERE label <> 'Tie'][0] AS type

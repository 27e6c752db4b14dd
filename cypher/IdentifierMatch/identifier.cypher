// The code that matched.
// :param this => {identifierKey: 'nvidia/TICKER/NVDA/XNAS'}
WITH $this AS this
MATCH (identifier:Identifier {key: this.identifierKey})
RETURN identifier

// The entity that provides the money.
// :param this => {funderKey: 'nvidia', providerKey: 'oracle', consumerKey: 'openai'}
WITH $this AS this
MATCH (funder:Entity {key: this.funderKey})
RETURN funder

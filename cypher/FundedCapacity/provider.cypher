// The entity whose capacity is bought.
// :param this => {funderKey: 'nvidia', providerKey: 'oracle', consumerKey: 'openai'}
WITH $this AS this
MATCH (provider:Entity {key: this.providerKey})
RETURN provider

// The entity that buys the capacity.
// :param this => {funderKey: 'nvidia', providerKey: 'oracle', consumerKey: 'openai'}
WITH $this AS this
MATCH (consumer:Entity {key: this.consumerKey})
RETURN consumer

// The entity from which capacity is bought.
// :param this => {providerKey: 'oracle'}
WITH $this AS this
MATCH (provider:Entity {key: this.providerKey})
RETURN provider

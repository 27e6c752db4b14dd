// The deal of an entry.
// :param this => {dealKey: 'softbank-nvidia-sale-2025'}
WITH $this AS this
MATCH (deal:Deal {key: this.dealKey})
RETURN deal

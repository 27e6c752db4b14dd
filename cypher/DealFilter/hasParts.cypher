// Whether a deal has parts.
// :param key => 'openai-round-2026'
MATCH (this:Deal {key: $key})
RETURN this.package AS hasParts

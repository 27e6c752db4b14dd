// The day of its publication, the last one where only a period is known.
// :param key => 'observers-2025-11-12'
MATCH (this:Document {key: $key})
RETURN this.publishedTo AS publishedOn

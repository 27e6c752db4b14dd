// The day of publication. If only a period is known, its last day.
// :param key => 'observers-2025-11-12'
MATCH (this:Document {key: $key})
RETURN this.publishedTo AS publishedOn

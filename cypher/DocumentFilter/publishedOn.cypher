// The first and the last possible day of publication.
// :param key => 'observers-2025-11-12'
MATCH (this:Document {key: $key})
RETURN {from: this.publishedFrom, to: this.publishedTo} AS days

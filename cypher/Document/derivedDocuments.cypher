// Documents that copy, translate, summarize or cite a document.
// :param key => 'observers-2025-11-12'
MATCH (this:Document {key: $key})
MATCH (this)<-[derives:DERIVES_FROM]-(document:Document)
RETURN document, derives.how AS how ORDER BY document.key, derives.how

// Documents that a publisher published.
// :param key => 'gov.cn'
// :order KEY => document.key
// :order PUBLISHED_ON => document.sortDate, document.key
// :order TITLE => document.title, document.key
MATCH (this:Publisher {key: $key})
MATCH (this)<-[:PUBLISHED_BY]-(document:Document)
RETURN document ORDER BY document.key

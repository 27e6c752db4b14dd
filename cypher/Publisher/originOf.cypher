// Documents that derive from a publisher or from one of its documents, directly or through others.
// :param key => 'reuters'
// :order KEY => document.key
// :order PUBLISHED_ON => document.sortDate, document.key
// :order TITLE => document.title, document.key
// :pair => MATCH (this)<-[:PUBLISHED_BY]-{0,1}(source) ((link)<-[:DERIVES_FROM]-() WHERE link.knownTo IS NULL)+ (document:Document) WITH DISTINCT document
MATCH (this:Publisher {key: $key})
MATCH (this)<-[:PUBLISHED_BY]-{0,1}(source)<-[:DERIVES_FROM]-+(document:Document)
WITH DISTINCT document
RETURN document ORDER BY document.key

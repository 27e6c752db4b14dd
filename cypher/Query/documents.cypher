// All documents.
// :order KEY => document.key
// :order PUBLISHED_ON => document.sortDate, document.key
// :order TITLE => document.title, document.key
MATCH (document:Document)
RETURN document ORDER BY document.key

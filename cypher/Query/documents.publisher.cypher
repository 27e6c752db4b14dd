// Documents of one publisher. Replaces `documents` if the filter names one publisher by its key.
// :param publisher => 'gov.cn'
// :order KEY => document.key
// :order PUBLISHED_ON => document.sortDate, document.key
// :order TITLE => document.title, document.key
MATCH (:Publisher {key: $publisher})<-[:PUBLISHED_BY]-(document:Document)
RETURN document ORDER BY document.key

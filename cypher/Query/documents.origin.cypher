// Documents of which one publisher is the origin. Replaces `documents` if the filter names one origin by its key.
// :param origin => 'reuters'
// :order KEY => document.key
// :order PUBLISHED_ON => document.sortDate, document.key
// :order TITLE => document.title, document.key
// :pair => MATCH (:Publisher {key: $origin})<-[:PUBLISHED_BY]-{0,1}(source) ((link)<-[:DERIVES_FROM]-() WHERE link.knownTo IS NULL)+ (document:Document) WITH DISTINCT document
MATCH (:Publisher {key: $origin})<-[:PUBLISHED_BY]-{0,1}(source)<-[:DERIVES_FROM]-+(document:Document)
WITH DISTINCT document
RETURN document ORDER BY document.key

// Documents have a day by which they are sorted, also without a date.
MATCH (document:Document)
WHERE document.sortDate IS NULL
SET document.sortDate = coalesce(document.publishedTo, date('0001-01-01'));

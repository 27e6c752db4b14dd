// Every document and entity in one line, with text that shows whether it has changed
MATCH (node:Document|Entity|MergedEntity)
RETURN
  CASE WHEN node:Document THEN 'document ' ELSE 'entity ' END + node.key AS key,
  node.fingerprint AS fingerprint,
  coalesce(node.caption, node.name) AS caption
ORDER BY key

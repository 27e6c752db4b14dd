// Every deal, tie, observation and statement in one line, with text that shows whether it has changed
MATCH (subject:Deal|Tie|Observation|Statement)
RETURN
  subject.key AS key,
  subject.fingerprint AS fingerprint,
  coalesce(subject.caption, 'nothing of it counts in the present') AS caption
ORDER BY key

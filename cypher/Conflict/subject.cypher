// The deal, tie, observation or statement that the sources disagree on.
// :param key => 'softbank-stargate-equity-2025/amounts.COMMITTED/VALUE'
MATCH (this:Conflict {key: $key})
MATCH (this)-[:ON]->(subject)
RETURN subject

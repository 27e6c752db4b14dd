// Takes away what was derived for some observations; the nodes and their claims stay
// :param keys => ['nvidia-market-value-change-2025-11-11']
UNWIND $keys AS key
MATCH (:Observation {key: key})-[end:OF|TOWARDS]->()
DELETE end

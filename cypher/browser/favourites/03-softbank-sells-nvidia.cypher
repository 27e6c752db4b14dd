// SoftBank's sale of its NVIDIA shares and what it has to pay for
// The sale, the payments due from SoftBank or its funds in the last quarter of 2025, and what was said about its need.
MATCH (softbank:Entity {key: 'softbank-group'})
MATCH sale = (buyers:Entity)-[:PAYS]->(sold:Deal {key: 'softbank-nvidia-sale-2025'})-[:TO]->(softbank)
MATCH shares = (sold)-[:INVOLVES]->(:Entity)
OPTIONAL MATCH (softbank)-[party:PARTY]->(due:Deal)
WHERE any(role IN party.roles WHERE role IN ['PAYER', 'SPONSOR'])
  AND due.dueFrom <= date('2025-12-31') AND due.dueTo >= date('2025-10-01')
OPTIONAL MATCH payment = (:Entity)-[:PAYS]->(due)-[:TO]->(:Entity)
OPTIONAL MATCH target = (due)-[:INVOLVES]->(:Entity)
OPTIONAL MATCH fund = (:Entity)-[member:PART_OF]->(softbank)
WHERE member.validTo IS NULL AND member.knownTo IS NULL
OPTIONAL MATCH need = (:Observation {metric: 'FUNDING_NEED'})-[:OF]->(softbank)
OPTIONAL MATCH said = (:Entity)-[:SAID]->(:Statement {topic: 'funding'})-[:ABOUT]->(softbank)
RETURN sale, collect(DISTINCT shares) AS shares, collect(DISTINCT payment) AS payments,
  collect(DISTINCT target) AS targets, collect(DISTINCT fund) AS funds, collect(DISTINCT need) AS needs,
  collect(DISTINCT said) AS statements

// Parties to a deal, one row for each entity and role.
// :param key => 'softbank-nvidia-sale-2025'
MATCH (this:Deal {key: $key})
MATCH (entity:Entity)-[party:PARTY]->(this)
UNWIND party.roles AS role
RETURN
  {role: role, share: party.share, currency: this.amountCurrency, entity: entity} AS taking
ORDER BY
  CASE role
    WHEN 'PAYER' THEN 0
    WHEN 'PAYEE' THEN 1
    WHEN 'PARTICIPANT' THEN 2
    WHEN 'SPONSOR' THEN 3
    WHEN 'LEAD' THEN 4
    WHEN 'ARRANGER' THEN 5
    WHEN 'SUPPLIER_BEHIND' THEN 6
    ELSE 7
  END,
  party.entityKey

// What others have at stake if OpenAI cannot pay, in billions of US dollars
// Suppliers and those that wait for its funding lose what is committed to them; investors and lenders lose what they paid,
// less what was repaid. Guarantees, amounts up to a bound and non-binding amounts are listed beside it. Unknown amounts
// add nothing; a part of a package counts as unknown unless the remainder of the package is in the same row.
MATCH (openai:Entity {key: 'openai'})
CALL (openai) {
  MATCH (openai)-[its:PARTY]->(deal:Deal)<-[own:PARTY]-(exposed:Entity)
  WHERE exposed <> openai AND own.direction IN ['IN', 'OUT'] AND own.ownPart IN ['KNOWN', 'UNDISCLOSED']
    AND its.direction IN ['IN', 'OUT'] AND its.direction <> own.direction
  WITH deal, own, exposed, NOT 'PAYER' IN its.roles AND NOT 'PAYEE' IN its.roles AS isSponsor, its, openai
  WITH deal, exposed, own.direction AS direction, CASE WHEN isSponsor THEN its ELSE own END AS part,
    CASE WHEN isSponsor THEN exposed.key ELSE openai.key END AS other
  WHERE other IN part.counterparties
  RETURN deal, exposed, part, other, CASE
    WHEN deal.family = 'COMMERCIAL' AND direction = 'IN' THEN 'SUPPLIER'
    WHEN deal:Investment AND direction = 'OUT' THEN 'INVESTOR'
    WHEN deal:Loan AND direction = 'OUT' THEN CASE WHEN deal.secured THEN 'SECURED_LENDER' ELSE 'LENDER' END
    WHEN deal:Guarantee AND direction = 'IN' THEN 'BENEFICIARY'
    WHEN (deal:Investment OR deal:Loan) AND deal.binding = 'BINDING' AND direction = 'IN' THEN 'AWAITS_FUNDING'
  END AS role
  UNION
  MATCH (openai)<-[:INVOLVES]-(deal:Deal {family: 'TRANSFER'})<-[part:PARTY {direction: 'OUT'}]-(exposed:Entity)
  WHERE exposed <> openai AND part.ownPart IN ['KNOWN', 'UNDISCLOSED']
  RETURN deal, exposed, part, null AS other, 'INVESTOR' AS role
  UNION
  MATCH (openai)-[its:PARTY]->(:Deal)<-[:FOR_OBLIGATION]-(deal:Guarantee)<-[part:PARTY {direction: 'OUT'}]-(exposed:Entity)
  WHERE exposed <> openai AND ('PAYER' IN its.roles OR 'SPONSOR' IN its.roles)
    AND part.ownPart IN ['KNOWN', 'UNDISCLOSED']
  RETURN deal, exposed, part, null AS other, 'GUARANTOR' AS role
}
WITH *
WHERE role IS NOT NULL AND NOT coalesce(deal.stage, '') IN ['RUMOURED', 'TERMINATED']
  AND (role IN ['INVESTOR', 'LENDER', 'SECURED_LENDER'] OR coalesce(deal.stage <> 'COMPLETED', true))
WITH *, CASE
  WHEN other IS NOT NULL AND size(part.counterparties) > 1
    THEN [index IN range(0, size(part.counterparties) - 1) WHERE part.counterparties[index] = other][0]
END AS index
WITH *, coalesce(toInteger(part.counterpartyPaidUsd[index]), CASE WHEN index IS NULL THEN part.paidUsd ELSE 0 END) AS paid,
  coalesce(toInteger(part.counterpartyCommittedUsd[index]), CASE WHEN index IS NULL THEN part.committedUsd ELSE 0 END) AS committed,
  coalesce(toInteger(part.counterpartyUpToUsd[index]), CASE WHEN index IS NULL THEN part.upToUsd ELSE 0 END) AS upTo,
  coalesce(toInteger(part.counterpartyNonBindingUsd[index]), CASE WHEN index IS NULL THEN part.nonBindingUsd ELSE 0 END) AS nonBinding,
  coalesce(part.counterpartyPaidUsd[index] = '', part.ownPart = 'UNDISCLOSED') AS isUndisclosed
WITH exposed, deal, role, paid, committed, upTo, nonBinding, isUndisclosed, CASE
  WHEN role IN ['SUPPLIER', 'AWAITS_FUNDING'] THEN committed
  WHEN role IN ['GUARANTOR', 'BENEFICIARY'] THEN 0
  WHEN deal.paidUsd = 0 THEN paid
  ELSE paid - toInteger(1.0 * deal.repaidUsd * paid / deal.paidUsd)
END AS atStake
WITH exposed, collect(DISTINCT role) AS roles, sum(atStake) AS atStake, sum(committed) AS committed, sum(upTo) AS upTo,
  sum(paid) AS paid, sum(nonBinding) AS nonBinding,
  collect(CASE WHEN isUndisclosed THEN deal.key END) AS open,
  collect(CASE WHEN NOT isUndisclosed AND deal.openParts <> [] THEN deal.openParts END) AS contained,
  collect(deal.key) AS deals
RETURN exposed.name AS entity,
  [role IN ['SUPPLIER', 'INVESTOR', 'LENDER', 'SECURED_LENDER', 'GUARANTOR', 'BENEFICIARY', 'AWAITS_FUNDING'] WHERE role IN roles] AS roles,
  atStake / 1e11 AS atStakeUsdBillion, committed / 1e11 AS committedUsdBillion, upTo / 1e11 AS upToUsdBillion,
  paid / 1e11 AS paidUsdBillion, nonBinding / 1e11 AS nonBindingUsdBillion,
  size([key IN open WHERE none(keys IN contained WHERE key IN keys)]) AS undisclosedDeals,
  COLLECT { UNWIND deals AS key RETURN key ORDER BY key } AS deals
ORDER BY atStake DESC, upTo DESC, nonBinding DESC, exposed.key

// Deals by amount, in billions of US dollars
// Lists the parts of a package instead of the package. An unknown amount is null, never zero.
MATCH (deal:Deal)
WHERE NOT EXISTS { (deal)<-[:PART_OF]-(:Deal) }
RETURN deal.caption AS caption, deal.kind AS kind, deal.family AS family, deal.amountUsd / 100000000000.0 AS usdBillion,
  deal.amountQualifier AS qualifier, deal.stage AS stage, deal.binding AS binding, deal.dateTo AS date,
  deal.independentSources AS independentSources, deal.disputed AS disputed
ORDER BY deal.sortUsd DESC, deal.key

// The values of a deal are those of its present state.
// :show MATCH (deal:Deal {key: $key})-[:STATE]->(state) WHERE state.validTo IS NULL AND state.knownTo IS NULL RETURN deal, state
// Generated from src/model/stored/ by `npm run generate`.
MATCH (deal:Deal)-[:STATE]->(state)
WHERE state.validTo IS NULL AND state.knownTo IS NULL
UNWIND ['kind', 'family', 'caption', 'title', 'stage', 'binding', 'instrument', 'round', 'superseded', 'package', 'remainderUsd', 'remainderMin', 'remainderMax', 'openParts', 'payersInParts', 'payeesInParts', 'sponsorsInParts', 'namedInParts', 'amountMin', 'amountMax', 'amountCurrency', 'amountQualifier', 'amountBasis', 'amountScope', 'amountEstimatedBy', 'amountUsd', 'uncountedUsd', 'amountRates', 'combined', 'combinedFrom', 'dateFrom', 'dateTo', 'datePrecision', 'dueFrom', 'dueTo', 'duePrecision', 'maturityFrom', 'maturityTo', 'maturityPrecision', 'rateMin', 'rateMax', 'rateQualifier', 'rateOver', 'secured', 'security', 'useOfProceeds', 'priceMin', 'priceMax', 'priceQualifier', 'priceCurrency', 'startFrom', 'startTo', 'startPrecision', 'endFrom', 'endTo', 'endPrecision', 'deliveryFrom', 'deliveryTo', 'deliveryPrecision', 'scheduleFrom', 'scheduleTo', 'schedulePrecision', 'scheduleAmounts', 'scheduleUsd', 'scheduleCurrency', 'scheduleRates', 'year', 'quarter', 'paidUsd', 'committedUsd', 'upToUsd', 'nonBindingUsd', 'repaidUsd', 'sortUsd', 'sortDate', 'independentSources', 'bestTier', 'disputed', 'leadingClaim'] AS property
WITH deal, state, property
WHERE deal[property] <> state[property] OR (deal[property] IS NULL) <> (state[property] IS NULL)
RETURN deal.key AS key, property + ' is ' + coalesce(toString(deal[property]), 'null') + ', by its present state ' + coalesce(toString(state[property]), 'null') AS breach

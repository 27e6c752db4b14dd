// Writes what claims state, the order in which they are shown with their subject, and the days between which they count.
// Retracted claims are no longer about it
// :param rows => [{claim: 'softbank-sells-nvidia@cnbc-2025-11-11', type: 'ABOUT', standing: '1 3 79748888 cnbc-2025-11-11', knownFrom: '2025-11-11', knownTo: null, stated: {statedFields: ['stage'], statedTexts: ['COMPLETED'], statedStage: 'COMPLETED'}}]
UNWIND $rows AS row
MATCH (claim:Claim {key: row.claim})-[about:ABOUT|WAS_ABOUT]->(subject)
SET about = {standing: row.standing, knownFrom: date(row.knownFrom), knownTo: date(row.knownTo)}
WITH row, claim, about, subject, row.stated AS stated
SET
  claim.statedFields = stated.statedFields,
  claim.statedTexts = stated.statedTexts,
  claim.statedValues = stated.statedValues,
  claim.statedMin = stated.statedMin,
  claim.statedMax = stated.statedMax,
  claim.statedQualifiers = stated.statedQualifiers,
  claim.statedCurrencies = stated.statedCurrencies,
  claim.statedBases = stated.statedBases,
  claim.statedScopes = stated.statedScopes,
  claim.statedEstimators = stated.statedEstimators,
  claim.statedUnits = stated.statedUnits,
  claim.statedOf = stated.statedOf,
  claim.statedFrom = stated.statedFrom,
  claim.statedTo = stated.statedTo,
  claim.statedPrecisions = stated.statedPrecisions,
  claim.statedStage = stated.statedStage,
  claim.statedBinding = stated.statedBinding,
  claim.statedParties = stated.statedParties,
  claim.statedPartyFields = stated.statedPartyFields,
  claim.statedPartyNames = stated.statedPartyNames,
  claim.statedPartyShares = stated.statedPartyShares,
  claim.statedPartyRoles = stated.statedPartyRoles
WITH row, claim, about, subject
WHERE type(about) <> row.type
CREATE (claim)-[now:$(row.type)]->(subject)
SET now = properties(about)
DELETE about

// Sums over the own parts of an entity, one row for each group, read from its PARTY relationships.
// Sorted rows and their boundaries replace sum() and count(): the compiler puts this into a row, where Neo4j refuses
// aggregation.
// :param {key: 'jpmorgan', filter: true, groupBy: ['COUNTERPARTY', 'DIRECTION']}
// :filter deal
MATCH (this:Entity {key: $key})
UNWIND
  [
    COLLECT {
      MATCH (this)-[party:PARTY]->(deal:Deal)
      WHERE party.ownPart IS NOT NULL AND $filter
      UNWIND
        CASE
          WHEN 'COUNTERPARTY' IN $groupBy THEN range(0, size(party.counterparties) - 1)
          ELSE [null]
        END AS index
      WITH
        party,
        deal,
        CASE WHEN party.counterpartyPaidUsd IS NOT NULL THEN index END AS listed,
        CASE WHEN party.ownPart = 'KNOWN' THEN deal.openParts END AS contained,
        CASE WHEN 'DIRECTION' IN $groupBy THEN party.direction END AS direction,
        CASE WHEN index IS NOT NULL THEN party.counterparties[index] END AS counterpartyKey,
        CASE WHEN 'KIND' IN $groupBy THEN deal.kind END AS kind,
        CASE WHEN 'FAMILY' IN $groupBy THEN deal.family END AS family,
        CASE WHEN 'STAGE' IN $groupBy THEN deal.stage END AS stage,
        CASE WHEN 'YEAR' IN $groupBy THEN deal.year END AS year,
        CASE WHEN 'QUARTER' IN $groupBy THEN deal.quarter END AS quarter,
        CASE WHEN 'CURRENCY' IN $groupBy THEN deal.amountCurrency END AS currency
      RETURN
        {
          groups: [direction, counterpartyKey, kind, family, stage, year, quarter, currency],
          name: [
            coalesce(direction, ''),
            coalesce(counterpartyKey, ''),
            coalesce(kind, ''),
            coalesce(family, ''),
            coalesce(stage, ''),
            coalesce(year, 0),
            coalesce(quarter, ''),
            coalesce(currency, '')
          ],
          sums:
            CASE
              WHEN listed IS NULL THEN [party.committedUsd, party.upToUsd, party.paidUsd, party.nonBindingUsd]
              ELSE [
                coalesce(toInteger(party.counterpartyCommittedUsd[listed]), 0),
                coalesce(toInteger(party.counterpartyUpToUsd[listed]), 0),
                coalesce(toInteger(party.counterpartyPaidUsd[listed]), 0),
                coalesce(toInteger(party.counterpartyNonBindingUsd[listed]), 0)
              ]
            END,
          deal: deal.key,
          side: party.direction,
          isOpen: CASE WHEN listed IS NULL THEN party.ownPart = 'UNDISCLOSED' ELSE party.counterpartyPaidUsd[listed] = '' END,
          contained: contained
        } AS item
      ORDER BY direction, counterpartyKey, kind, family, stage, year, quarter, currency
    }
  ] AS items
UNWIND [[]] AS consolidated
UNWIND
  [
    CASE
      WHEN items = [] AND coalesce(size($groupBy), 0) = 0 THEN [0]
      ELSE [position IN range(0, size(items) - 1) WHERE position = 0 OR items[position].name <> items[position - 1].name]
    END
  ] AS starts
UNWIND range(0, size(starts) - 1) AS place
UNWIND [items[starts[place]..coalesce(starts[place + 1], size(items))]] AS members
UNWIND [[member IN members WHERE NOT member.isOpen AND member.contained <> []]] AS containing
UNWIND [coalesce(head(members).groups, [])] AS groups
OPTIONAL MATCH (counterparty:Entity {key: groups[1]})
RETURN
  {
    direction: groups[0],
    kind: groups[2],
    family: groups[3],
    stage: groups[4],
    year: groups[5],
    quarter: groups[6],
    currency: groups[7],
    count: size([at IN range(0, size(members) - 1) WHERE at = 0 OR members[at].deal <> members[at - 1].deal]),
    committedUsd: reduce(total = 0, member IN members | total + member.sums[0]),
    upToUsd: reduce(total = 0, member IN members | total + member.sums[1]),
    paidUsd: reduce(total = 0, member IN members | total + member.sums[2]),
    nonBindingUsd: reduce(total = 0, member IN members | total + member.sums[3]),
    undisclosedCount:
      size([
        at IN range(0, size(members) - 1)
        WHERE members[at].isOpen AND (at = 0 OR members[at].deal <> members[at - 1].deal OR NOT members[at - 1].isOpen)
          AND none(whole IN containing WHERE whole.side = members[at].side AND members[at].deal IN whole.contained)
      ]),
    consolidated: consolidated
  } AS sums,
  counterparty
ORDER BY place

// Sums over the parts that an entity and its units have in deals with others, one row for each group. Sorted rows and their
// boundaries replace sum() and count(), as in `money.cypher`.
// :param {key: 'softbank-group', filter: true, groupBy: ['COUNTERPARTY', 'DIRECTION']}
// :filter deal
MATCH (this:Entity {key: $key})
UNWIND
  [
    COLLECT {
      MATCH (this) ((parent)-[tie:PART_OF|OWNS]-(part)
        WHERE CASE type(tie) WHEN 'OWNS' THEN startNode(tie) = parent AND toFloat(tie.percent) > 50 ELSE endNode(tie) = parent END
          AND tie.validTo IS NULL AND tie.knownTo IS NULL
      )+ (unit)
      WHERE unit <> this
      RETURN DISTINCT [unit.key, last(tie).tieKey] AS pair ORDER BY pair
    }
  ] AS pairs
UNWIND
  [
    [at IN range(0, size(pairs) - 1) WHERE at = 0 OR pairs[at][0] <> pairs[at - 1][0] | pairs[at][0]]
  ] AS unitKeys
UNWIND [[this.key] + unitKeys] AS keys
UNWIND
  [
    COLLECT {
      UNWIND keys AS ownKey
      MATCH (own:Entity {key: ownKey})
      MATCH (own)-[party:PARTY]->(deal:Deal)
      WHERE (party.ownPart IS NOT NULL OR (deal.package AND NOT deal.superseded)) AND $filter
      UNWIND
        [
          CASE
            WHEN ('PAYER' IN party.roles OR 'SPONSOR' IN party.roles) = 'PAYEE' IN party.roles THEN 'NONE'
            WHEN 'PAYEE' IN party.roles THEN 'IN'
            ELSE 'OUT'
          END
        ] AS direction
      RETURN
        {
          deal: deal.key,
          direction: direction,
          key: party.entityKey,
          contained: deal.openParts,
          isSponsor: direction = 'OUT' AND NOT 'PAYER' IN party.roles,
          isCounted: party.ownPart IS NOT NULL,
          isOpen: party.ownPart = 'UNDISCLOSED',
          sums: [party.committedUsd, party.upToUsd, party.paidUsd, party.nonBindingUsd],
          counterparties: party.counterparties,
          divided: [
            party.counterpartyCommittedUsd,
            party.counterpartyUpToUsd,
            party.counterpartyPaidUsd,
            party.counterpartyNonBindingUsd
          ],
          groups: [deal.kind, deal.family, deal.stage, deal.year, deal.quarter, deal.amountCurrency],
          whole:
            CASE
              WHEN CASE WHEN deal.package THEN deal.remainderUsd ELSE deal.amountUsd END IS NOT NULL
                THEN [deal.committedUsd, deal.upToUsd, deal.paidUsd, deal.nonBindingUsd]
            END,
          sides: COLLECT {
            MATCH (deal)<-[side:PARTY]-(:Entity)
            RETURN [side.entityKey, side.roles] AS taking ORDER BY side.entityKey
          },
          payersInParts: coalesce(deal.payersInParts, []),
          payeesInParts: coalesce(deal.payeesInParts, []),
          namedInParts:
            coalesce(
              CASE direction
                WHEN 'OUT' THEN deal.payersInParts + deal.sponsorsInParts
                WHEN 'IN' THEN deal.payeesInParts
                ELSE deal.namedInParts
              END,
              []
            )
        } AS taking
      ORDER BY deal.key, direction, party.entityKey
    }
  ] AS takings
UNWIND
  [
    [
      at IN range(0, size(takings) - 1)
      WHERE at = 0 OR takings[at].deal <> takings[at - 1].deal OR takings[at].direction <> takings[at - 1].direction
    ]
  ] AS begins
UNWIND
  [
    COLLECT {
      UNWIND range(0, size(begins) - 1) AS turn
      WITH takings[begins[turn]..coalesce(begins[turn + 1], size(takings))] AS mine, takings, keys
      WITH mine, mine[0] AS first, takings, keys, CASE mine[0].direction WHEN 'OUT' THEN 'PAYER' ELSE 'PAYEE' END AS role
      WITH
        mine,
        first,
        keys,
        [side IN first.sides WHERE role IN side[1] | side[0]] + CASE role WHEN 'PAYER' THEN first.payersInParts ELSE first.payeesInParts END AS all,
        [side IN first.sides WHERE any(each IN side[1] WHERE each IN ['PAYER', 'PAYEE'] AND each <> role) | side[0]] AS others,
        CASE role WHEN 'PAYER' THEN first.payeesInParts ELSE first.payersInParts END AS othersInParts,
        [key IN first.namedInParts WHERE key IN keys] AS named,
        first.direction <> 'NONE' OR none(other IN takings WHERE other.deal = first.deal AND other.direction <> 'NONE') AS isAsked
      WHERE isAsked
      WITH
        first, keys, all, others, othersInParts,
        [taking IN mine WHERE taking.isCounted AND all(each IN named WHERE each = taking.key)] AS counted
      WITH
        first, keys, all, others, othersInParts,
        CASE
          WHEN any(taking IN counted WHERE NOT taking.isSponsor) THEN [taking IN counted WHERE NOT taking.isSponsor]
          ELSE ([taking IN counted WHERE NOT taking.isOpen] + counted)[..1]
        END AS chosen
      WITH
        first, keys, all, others, othersInParts,
        [
          taking IN CASE first.direction WHEN 'NONE' THEN chosen[..1] ELSE chosen END
          |
          CASE
            WHEN all(each IN taking.counterparties WHERE NOT each IN keys) THEN {
              isOpen: taking.isOpen,
              entries: [
                index IN range(0, size(taking.counterparties) - 1)
                |
                {
                  counterparty: taking.counterparties[index],
                  isOpen: coalesce(taking.divided[0][index] = '', taking.isOpen),
                  sums: [at IN range(0, 3) | coalesce(toInteger(taking.divided[at][index]), CASE WHEN taking.divided[at] IS NULL THEN taking.sums[at] ELSE 0 END)]
                }
              ]
            }
            ELSE {
              isOpen: any(index IN range(0, size(taking.counterparties) - 1) WHERE NOT taking.counterparties[index] IN keys + [''] AND coalesce(taking.divided[0][index] = '', false)),
              entries: [
                index IN range(0, size(taking.counterparties) - 1)
                WHERE NOT taking.counterparties[index] IN keys + ['']
                |
                {
                  counterparty: taking.counterparties[index],
                  isOpen: coalesce(taking.divided[0][index] = '', false),
                  sums: [at IN range(0, 3) | coalesce(toInteger(taking.divided[at][index]), 0)]
                }
              ]
            }
          END
        ] AS pieces
      WITH
        first,
        any(piece IN pieces WHERE piece.isOpen) AS isOpen,
        reduce(entries = [], piece IN pieces | entries + piece.entries) AS entries,
        first.whole IS NOT NULL AND first.direction <> 'NONE' AND (pieces = [] OR any(piece IN pieces WHERE piece.isOpen))
          AND all(each IN all WHERE each IN keys)
          AND none(each IN others + othersInParts WHERE each IN keys) AS isWhole,
        others
      WITH
        first,
        isOpen AND NOT isWhole AS isOpen,
        CASE
          WHEN NOT isWhole THEN entries
          WHEN size(others) = 1 THEN [{counterparty: others[0], isOpen: false, sums: first.whole}]
          ELSE [other IN others | {counterparty: other, isOpen: true, sums: [0, 0, 0, 0]}] + [{counterparty: '', isOpen: false, sums: first.whole}]
        END AS entries
      WHERE entries <> []
      UNWIND
        CASE
          WHEN 'COUNTERPARTY' IN $groupBy THEN [
            at IN range(0, size(entries) - 1)
            WHERE none(index IN range(0, at - 1) WHERE entries[index].counterparty = entries[at].counterparty)
            | entries[at].counterparty
          ]
          ELSE [null]
        END AS counterpartyKey
      WITH
        first.deal AS dealKey,
        first.direction AS side,
        first.contained AS contained,
        [entry IN entries WHERE counterpartyKey IS NULL OR entry.counterparty = counterpartyKey] AS some,
        isOpen,
        counterpartyKey,
        CASE WHEN 'DIRECTION' IN $groupBy THEN first.direction END AS direction,
        CASE WHEN 'KIND' IN $groupBy THEN first.groups[0] END AS kind,
        CASE WHEN 'FAMILY' IN $groupBy THEN first.groups[1] END AS family,
        CASE WHEN 'STAGE' IN $groupBy THEN first.groups[2] END AS stage,
        CASE WHEN 'YEAR' IN $groupBy THEN first.groups[3] END AS year,
        CASE WHEN 'QUARTER' IN $groupBy THEN first.groups[4] END AS quarter,
        CASE WHEN 'CURRENCY' IN $groupBy THEN first.groups[5] END AS currency
      RETURN
        {
          deal: dealKey,
          side: side,
          contained: contained,
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
          sums: [at IN range(0, 3) | reduce(total = 0, entry IN some | total + entry.sums[at])],
          isOpen: CASE WHEN counterpartyKey IS NULL THEN isOpen ELSE any(entry IN some WHERE entry.isOpen) END
        } AS item
      ORDER BY direction, counterpartyKey, kind, family, stage, year, quarter, currency, dealKey
    }
  ] AS items
UNWIND [[unitKey IN unitKeys | {entityKey: unitKey, tieKeys: [pair IN pairs WHERE pair[0] = unitKey | pair[1]]}]] AS consolidated
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

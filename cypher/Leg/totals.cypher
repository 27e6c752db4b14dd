// What its deals come to, each amount in one sum: a deal that goes over this leg as a whole by its own sums, a share of
// one as a whole. (No aggregation here: inside of a row Neo4j refuses it.)
// :param this => {dealKeys: ['nvidia-openai-letter-of-intent-2025'], dealAmountsUsd: [10000000000000], undisclosedCount: 0}
WITH $this AS this
UNWIND
  [
    COLLECT {
      UNWIND range(0, size(this.dealKeys) - 1) AS place
      MATCH (deal:Deal {key: this.dealKeys[place]})
      MATCH (deal)-[:STATE]->(state:DealState)
      WHERE state.validTo IS NULL AND state.knownTo IS NULL
      RETURN
        CASE
          WHEN this.dealAmountsUsd[place] IS NULL THEN [0, 0, 0, 0]
          WHEN this.dealAmountsUsd[place] = coalesce(state.remainderUsd, state.amountUsd) THEN [
            state.committedUsd,
            state.upToUsd,
            state.paidUsd,
            state.nonBindingUsd
          ]
          WHEN state.stage = 'RUMOURED' THEN [0, 0, 0, 0]
          WHEN state.stage = 'COMPLETED' THEN [0, 0, this.dealAmountsUsd[place], 0]
          WHEN coalesce(state.binding <> 'BINDING', true) THEN [0, 0, 0, this.dealAmountsUsd[place]]
          WHEN state.kind = 'Guarantee' OR state.amountBasis = 'CAP' THEN [0, this.dealAmountsUsd[place], 0, 0]
          ELSE [this.dealAmountsUsd[place], 0, 0, 0]
        END AS sums
    }
  ] AS all
RETURN
  {
    committedUsd: reduce(sum = 0, sums IN all | sum + sums[0]),
    upToUsd: reduce(sum = 0, sums IN all | sum + sums[1]),
    paidUsd: reduce(sum = 0, sums IN all | sum + sums[2]),
    nonBindingUsd: reduce(sum = 0, sums IN all | sum + sums[3]),
    undisclosedCount: this.undisclosedCount
  } AS totals

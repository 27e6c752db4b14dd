// The amount of the leading deal on an edge.
// :param this => {fromKey: 'nvidia', toKey: 'openai', dealKeys: ['nvidia-openai-letter-of-intent-2025'], amountUsd: 10000000000000, amountQualifier: 'UP_TO'}
WITH $this AS this
RETURN
  CASE
    WHEN this.amountQualifier IS NOT NULL THEN {
      min: CASE WHEN this.amountQualifier <> 'UP_TO' THEN this.amountUsd END,
      max: CASE WHEN this.amountQualifier IN ['UP_TO', 'EXACT', 'ABOUT'] THEN this.amountUsd END,
      currency: CASE WHEN this.amountUsd IS NOT NULL THEN 'USD' END,
      qualifier: this.amountQualifier,
      basis: null,
      scope: null,
      estimatedBy: null,
      usd: this.amountUsd,
      conversion: null
    }
  END AS amount

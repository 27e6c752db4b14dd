// What a claim states, field by field.
// :param key => 'softbank-nvidia-sale-2025@observers-2025-11-12'
MATCH (this:Claim {key: $key})
UNWIND range(0, size(this.statedFields) - 1) AS place
RETURN
  {
    field: this.statedFields[place],
    text: this.statedTexts[place],
    amount:
      CASE
        WHEN this.statedBases[place] <> '' THEN {
          min: [figure IN [this.statedMin[place]] WHERE figure <> '' | toInteger(figure)][0],
          max: [figure IN [this.statedMax[place]] WHERE figure <> '' | toInteger(figure)][0],
          currency: [word IN [this.statedCurrencies[place]] WHERE word <> ''][0],
          qualifier: this.statedQualifiers[place],
          basis: [word IN [this.statedBases[place]] WHERE word <> 'NONE'][0],
          scope: [word IN [this.statedScopes[place]] WHERE word <> ''][0],
          estimatedBy: [word IN [this.statedEstimators[place]] WHERE word <> ''][0],
          usd:
            CASE
              WHEN this.statedCurrencies[place] <> 'USD' THEN null
              WHEN this.statedQualifiers[place] = 'UP_TO' THEN toInteger(this.statedMax[place])
              ELSE toInteger(this.statedMin[place])
            END,
          conversion: null
        }
      END,
    quantity:
      CASE
        WHEN this.statedUnits[place] <> '' THEN {
          value: [figure IN [this.statedMin[place], this.statedMax[place]] WHERE figure <> ''][0],
          min: [figure IN [this.statedMin[place]] WHERE figure <> ''][0],
          max: [figure IN [this.statedMax[place]] WHERE figure <> ''][0],
          unit: this.statedUnits[place],
          qualifier: this.statedQualifiers[place],
          of: [word IN [this.statedOf[place]] WHERE word <> ''][0]
        }
      END,
    date:
      CASE
        WHEN this.statedPrecisions[place] <> '' THEN {
          from: [day IN [this.statedFrom[place]] WHERE day <> '' | date(day)][0],
          to: [day IN [this.statedTo[place]] WHERE day <> '' | date(day)][0],
          precision: this.statedPrecisions[place]
        }
      END,
    stage: CASE this.statedFields[place] WHEN 'stage' THEN this.statedStage END,
    binding: CASE this.statedFields[place] WHEN 'binding' THEN this.statedBinding END,
    parties:
      CASE
        WHEN this.statedFields[place] IN this.statedPartyFields THEN [at IN range(0, size(this.statedParties) - 1) WHERE this.statedPartyFields[at] = this.statedFields[place] | {
          entity: COLLECT {
            MATCH (entity:Entity {key: this.statedParties[at]})
            RETURN entity
          }[0],
          as: [word IN [this.statedPartyNames[at]] WHERE word <> ''][0],
          share: [word IN [this.statedPartyShares[at]] WHERE word <> ''][0],
          role: [word IN [this.statedPartyRoles[at]] WHERE word <> ''][0]
        }]
      END,
    value: [word IN [this.statedValues[place]] WHERE word <> ''][0]
  } AS stated
ORDER BY place

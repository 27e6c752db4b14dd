// What has versions: relationships of these types, those of earlier states with WAS_ before the type, and nodes with
// these labels, those of earlier states with Was before the label.
// :param key => 'softbank-nvidia-sale-2025'
MATCH (this:Deal {key: $key})
MATCH
  (this)-[version:PARTY|INVOLVES|PASSED_OVER|HAS_AMOUNT|HAS_QUANTITY|PART_OF|SUPERSEDES|FOR_OBLIGATION|CONDITIONAL_ON|FOR_CAPACITY|ON|ABOUT|DISPUTES|RETRACTS|KNOWN_AS]-(part:Amount|WasAmount|Quantity|WasQuantity|Conflict|WasConflict)
RETURN version, part

// What has versions: relationships of these types, with WAS_ before the type if only past states have them, and nodes
// with these labels, with Was before the label in the same way.
// :param key => 'softbank-nvidia-sale-2025'
MATCH (this:Deal {key: $key})
MATCH
  (this)-[version:PARTY|INVOLVES|PASSED_OVER|HAS_AMOUNT|HAS_QUANTITY|PART_OF|SUPERSEDES|FOR_OBLIGATION|CONDITIONAL_ON|FOR_CAPACITY|ON|ABOUT|DISPUTES|RETRACTS|KNOWN_AS]-(part:Amount|WasAmount|Quantity|WasQuantity|Conflict|WasConflict)
RETURN version, part

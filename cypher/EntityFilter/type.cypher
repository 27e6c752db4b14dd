// The type of an entity: the one of its labels that is a type.
// :param key => 'nvidia'
MATCH (this:Entity {key: $key})
RETURN
  [
    label IN labels(this)
    WHERE
      label IN [
        'Organization',
        'Person',
        'Project',
        'Facility',
        'MarketIndex',
        'Sector',
        'Unspecified'
      ]
  ][0] AS type

// The terms of some contracts: in years as sources count them, the days from their start to their end, else those on which
// they are due, and the payments of their schedules.
// :param keys => ['openai-oracle-compute-2025']
// :param asOf => '9999-12-31'
// :param knownAt => '9999-12-31'
UNWIND $keys AS key
MATCH (deal:Deal|WasDeal {key: key})-[:STATE]->(state:DealState)
WHERE coalesce(state.validFrom <= date($asOf), true) AND coalesce(date($asOf) < state.validTo, true)
  AND coalesce(state.knownFrom <= date($knownAt), true) AND coalesce(date($knownAt) < state.knownTo, true)
RETURN
  key,
  COLLECT {
    MATCH (deal)-[has:HAS_QUANTITY|WAS_HAS_QUANTITY]->(quantity:Quantity|WasQuantity)
    WHERE quantity.unit = 'YEAR'
      AND coalesce(has.validFrom <= date($asOf), true) AND coalesce(date($asOf) < has.validTo, true)
      AND coalesce(has.knownFrom <= date($knownAt), true) AND coalesce(date($knownAt) < has.knownTo, true)
    RETURN {least: toFloat(quantity.min), most: toFloat(quantity.max)} AS years
    ORDER BY quantity.key
  } AS years,
  {
    least: duration.inDays(state.startTo, state.endFrom).days + 1,
    most: duration.inDays(state.startFrom, state.endTo).days + 1
  } AS days,
  duration.inDays(state.dueFrom, state.dueTo).days + 1 AS dueDays,
  [place IN range(0, coalesce(size(state.scheduleUsd), 0) - 1) | {
    from: state.scheduleFrom[place],
    to: state.scheduleTo[place],
    usd: state.scheduleUsd[place]
  }] AS schedule
ORDER BY key

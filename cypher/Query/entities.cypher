// All entities.
// :order KEY => entity.key
// :order NAME => entity.name, entity.key
// :order PAID_USD => entity.paidUsd, entity.key
// :order RECEIVED_USD => entity.receivedUsd, entity.key
// :order COMMITTED_USD => entity.committedUsd, entity.key
// :present PAID_USD, RECEIVED_USD, COMMITTED_USD
MATCH (entity:Entity)
RETURN entity ORDER BY entity.key

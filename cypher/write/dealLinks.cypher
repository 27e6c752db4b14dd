// Writes what deals have to do with each other, and whose capacity they buy
// :param rows => [{key: 'openai-coreweave-1', links: [{type: 'PART_OF', deal: 'openai-coreweave-total'}], forCapacity: ['stargate']}]
UNWIND $rows AS row
MATCH (deal:Deal {key: row.key})
CALL (deal, row) {
  UNWIND row.links AS link
  MATCH (other:Deal {key: link.deal})
  CREATE (deal)-[:$(link.type)]->(other)
}
CALL (deal, row) {
  UNWIND row.forCapacity AS key
  MATCH (capacity:Entity {key: key})
  CREATE (deal)-[:FOR_CAPACITY]->(capacity)
}

// Writes the links between deals, and the facilities and projects whose capacity they buy
// :stored made dealLink forCapacity
// :param rows => [{key: 'openai-coreweave-1', links: [{type: 'PART_OF', deal: 'openai-coreweave-total', validFrom: '2025-09-25', knownFrom: '2025-09-25'}], forCapacity: [{type: 'FOR_CAPACITY', entity: 'stargate', validFrom: '2025-09-25', knownFrom: '2025-09-25'}]}]
UNWIND $rows AS row
MATCH (deal:Deal {key: row.key})
CALL (deal, row) {
  UNWIND row.links AS link
  MATCH (other:Deal|WasDeal {key: link.deal})
  RETURN other, link
  UNION ALL
  UNWIND row.forCapacity AS link
  MATCH (other:Entity {key: link.entity})
  RETURN other, link
}
CREATE (deal)-[made:$(link.type)]->(other)
SET made = {
  validFrom: date(link.validFrom),
  validTo: date(link.validTo),
  knownFrom: date(link.knownFrom),
  knownTo: date(link.knownTo)
}

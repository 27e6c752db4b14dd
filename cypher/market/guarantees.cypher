// Who stands in for whom: the guarantee, who gave it and to whom, and who pays what it is for.
MATCH (guarantor:Entity)-[:PAYS]->(guarantee:Guarantee)-[:FOR_OBLIGATION]->(:Deal)<-[:PAYS]-(payer:Entity)
MATCH (guarantee)-[:TO]->(beneficiary:Entity)
RETURN guarantee.key, guarantor.key, beneficiary.key, payer.key
ORDER BY guarantee.key, guarantor.key, beneficiary.key, payer.key

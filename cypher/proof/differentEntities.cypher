// Pairs of entities that a person has judged to be different.
MATCH (judgement:Judgement {verdict: 'DIFFERENT'})
RETURN judgement.target AS one, judgement.into AS other

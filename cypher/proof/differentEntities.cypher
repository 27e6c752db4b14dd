// Pairs of entities that somebody has judged to differ.
MATCH (judgement:Judgement {verdict: 'DIFFERENT'})
RETURN judgement.target AS one, judgement.into AS other

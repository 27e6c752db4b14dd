// Moves subjects of which every claim was retracted out of the present; their claims and states stay
// :param keys => ['softbank-sells-nvidia']
UNWIND $keys AS key
MATCH (subject:Deal|Tie|Observation|Statement {key: key})
SET subject:$('Was' + head([label IN labels(subject) WHERE label IN ['Deal', 'Tie', 'Observation', 'Statement']]))
REMOVE subject:Deal:Tie:Observation:Statement:Role:Membership:Ownership:Affiliation:Usd1B:Usd10B:Usd100B
SET subject = {key: subject.key, fingerprint: subject.fingerprint}

// The name that matched.
// :param this => {nameKey: 'stargate/MISTRANSLATION/en/interstellar gate'}
WITH $this AS this
MATCH (name:Name {key: this.nameKey})
RETURN name

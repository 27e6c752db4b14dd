// The bundle of a change, unless it was removed later.
// :param this => {bundle: 'seed-article'}
WITH $this AS this
MATCH (bundle:Bundle {key: this.bundle})
RETURN bundle

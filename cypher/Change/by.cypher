// Who recorded the bundle of a change. The user of the operating system, `by`, stays in the graph.
// :param this => {recordedBy: 'an editor'}
WITH $this AS this
RETURN this.recordedBy AS who

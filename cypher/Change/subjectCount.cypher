// How many subjects a change wrote.
// :param this => {subjects: ['softbank-nvidia-sale-2025', 'bulk-not-negative']}
WITH $this AS this
RETURN size(this.subjects) AS number

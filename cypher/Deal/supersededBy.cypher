// The deal that replaced a deal.
// :param key => 'softbank-nvidia-sale-2025'
MATCH (this:Deal {key: $key})
MATCH (this)<-[:SUPERSEDES]-(newer:Deal)
RETURN newer

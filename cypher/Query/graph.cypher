// What is in the graph.
MATCH (graph:AiMarketGraph)
RETURN graph

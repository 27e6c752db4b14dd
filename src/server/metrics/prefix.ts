/** Begins the name of every metric of this program. */
export const prefix = 'ai_market_graph_';

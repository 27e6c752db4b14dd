import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { startStandaloneServer } from '@apollo/server/standalone';

/** Starts Apollo Server as its manual does, without the cache-control plugin, which wraps every resolver. */
export async function startApollo(parts, context = async () => ({})) {
  const server = new ApolloServer({ ...parts, plugins: [ApolloServerPluginCacheControlDisabled()] });
  const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' }, context });
  return url;
}

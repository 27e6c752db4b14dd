import fastify from 'fastify';
import mercurius from 'mercurius';
import { oneshotResolvers } from './oneshot.mjs';
import { ownSchema } from './ownSchema.mjs';

/** The statements and resolvers of `oneshot` behind Mercurius with its JIT. */
export async function start(address) {
  const app = fastify();
  app.register(mercurius, { schema: ownSchema, resolvers: oneshotResolvers(address), path: '/', jit: 1 });
  return app.listen({ port: 0, host: '127.0.0.1' });
}

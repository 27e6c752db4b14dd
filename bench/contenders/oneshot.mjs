import { ownSchema, questionOf } from './ownSchema.mjs';
import { startApollo } from './apollo.mjs';
import { openDriver, read } from './driver.mjs';
import { parametersOf, statements } from './statements.mjs';

/** Root resolvers that fetch the whole tree with one hand-written statement. */
export function oneshotResolvers(address) {
  const { driver, int } = openDriver(address);
  const rows = (question, values) => read(driver, statements[question], parametersOf(question, values, int));
  return {
    Query: {
      organization: async (_, values, __, info) => (await rows(questionOf('organization', info), values))[0] ?? null,
      organizations: (_, { offset }, __, info) => rows(questionOf('organizations', info), { page: offset / 50 }),
      documents: (_, values) => rows('documents', values),
      totals: async (_, values) => (await rows('totals', values))[0],
      search: (_, values) => rows('search', values),
    },
  };
}

export const start = (address) => startApollo({ typeDefs: ownSchema, resolvers: oneshotResolvers(address) });

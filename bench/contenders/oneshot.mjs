import { ownSchema, questionOf } from './ownSchema.mjs';
import { startApollo } from './apollo.mjs';
import { openDriver, read } from './driver.mjs';
import { parametersOf, statements } from './statements.mjs';

/** The fields with another value than before; values are lists of texts beside those of fields. */
export function differenceOf({ key, caption, before, after, claims }) {
  const valuesOf = (state) => new Map(state?.fields.map((field, index) => [field, state.texts[index]]) ?? []);
  const [earlier, later] = [valuesOf(before), valuesOf(after)];
  return {
    ...{ key, caption, claims, change: before === null ? 'CAME' : after === null ? 'WENT' : 'CHANGED' },
    fields: [...new Set([...later.keys(), ...earlier.keys()])].flatMap((field) => {
      const values = { before: earlier.get(field) ?? null, after: later.get(field) ?? null };
      return values.before === values.after ? [] : [{ field, ...values }];
    }),
  };
}

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
      legs: () => rows('legs', {}),
      differences: async (_, values) => (await rows('differences', values)).map(differenceOf),
    },
  };
}

export const start = (address) => startApollo({ typeDefs: ownSchema, resolvers: oneshotResolvers(address) });

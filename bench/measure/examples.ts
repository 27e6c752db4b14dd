import type { Contender } from '../contenders/contender.ts';
import { dealKey, documentKey, organizationKey } from '../market/keys.ts';
import { organizationName } from '../market/words.ts';
import type { Question } from '../questions.ts';
import { readExampleOperations } from '../../src/server/routes/exampleOperations.ts';

/** Variables of the example operations that name something in the market. Keys of companies are replaced by others. */
const variablesOf: Readonly<Record<string, object>> = {
  'as-known-on': { key: dealKey(0), knownAt: '2026-01-01' },
  'claims-of-a-document': { key: documentKey(40) },
  'documents-from': { publisher: 'the-digest' },
  'entity-by-any-name': { name: organizationName(0) },
  'observations-of': { key: organizationKey(10), metrics: ['REVENUE_SHARE'] },
  search: { text: organizationName(7) },
  'funding-paths': { from: organizationKey(1), to: organizationKey(0), maxLength: 3 },
  'ring-differences': { through: [organizationKey(1)], from: { knownAt: '2021-01-01' }, to: { knownAt: '2026-01-01' } },
};
const companies = /"(nvidia|openai|softbank-group)"/g;

/** Asks the API every example operation about the market. Returns a line for each that fails or finds nothing. */
export async function faultsInExamples(api: Contender): Promise<string[]> {
  const faults: string[] = [];
  for (const { name, document, variables } of readExampleOperations()) {
    const keys = JSON.stringify({ ...variables, ...variablesOf[name] }).replaceAll(
      companies,
      `"${organizationKey(0)}"`,
    );
    const question: Question = { name: 'point', says: name, api: document, values: [], comparable: false };
    const { data, errors } = JSON.parse(String(await api.prepare(question, JSON.parse(keys) as object)())) as Answer;
    const isEmpty = Object.values(data ?? {}).every(isNothing);
    if (errors !== undefined) faults.push(`${name} with ${keys} fails: ${JSON.stringify(errors).slice(0, 300)}`);
    else if (isEmpty) faults.push(`${name} with ${keys} finds nothing`);
  }
  return faults;
}

interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: unknown;
}

/** A missing value, or one whose lists are all empty. */
function isNothing(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (Array.isArray(value)) return value.length === 0;
  if (typeof value !== 'object') return false;
  const lists = Object.values(value).filter(Array.isArray);
  return lists.length > 0 && lists.every((list) => list.length === 0);
}

import type { BundleFile, Path } from '../read/bundleFile.ts';
import { itemsOf, type Fields } from '../form/keysIn.ts';
import type { Problem } from '../form/problems.ts';
import type { CheckContext } from './CheckContext.ts';

/** A bundle is one transaction. */
const mostClaims = 5_000;

/** Rules about several fields, which the form of a single field cannot express. */
export function checkFields(file: BundleFile, context: CheckContext): Problem[] {
  return [
    ...measures(file),
    ...withoutFigures(file, context),
    ...derivations(file),
    ...capacities(file, context),
    ...circles(file),
    ...judgements(file, context),
    ...twiceRated(file),
    ...size(file),
  ];
}

function measures(file: BundleFile): Problem[] {
  return itemsOf(file.written, 'observations').flatMap(({ fields: { currency, unit }, path }) => {
    if ((currency === undefined) !== (unit === undefined)) return [];
    const message =
      currency === undefined
        ? 'an observation needs a currency or a unit'
        : 'an observation has a currency or a unit, not both';
    return [file.problem(path, message)];
  });
}

/** A claim can leave out the figure of an observation if another one states it. */
function withoutFigures(file: BundleFile, { foreign }: CheckContext): Problem[] {
  const isStated = (fields: Fields) => ['value', 'min', 'qualifier'].some((name) => fields[name] !== undefined);
  return itemsOf(file.written, 'observations').flatMap(({ fields: { key, claims }, path }) => {
    const own = partsOf(claims, []).map(({ fields }) => fields);
    const others = foreign.filter(({ subject }) => subject === key).map(({ states }): Fields => states);
    if (own.length === 0 || [...own, ...others].some(isStated)) return [];
    return [file.problem([...path, 'key'], 'no claim states the figure: give its value')];
  });
}

function derivations(file: BundleFile): Problem[] {
  return itemsOf(file.written, 'documents').flatMap(({ fields, path }) =>
    partsOf(fields.derivesFrom, [...path, 'derivesFrom']).flatMap(({ fields: { document, publisher }, path: at }) =>
      (document === undefined) === (publisher === undefined)
        ? [file.problem(at, 'a document derives from a document or from a publisher: name one of the two')]
        : [],
    ),
  );
}

function capacities(file: BundleFile, { keys }: CheckContext): Problem[] {
  const types = entityTypes(file, { keys });
  return itemsOf(file.written, 'deals').flatMap(({ fields: { forCapacity }, path }) =>
    (Array.isArray(forCapacity) ? (forCapacity as unknown[]) : []).flatMap((key, index) => {
      const type = types.get(String(key));
      if (type === undefined || ['Facility', 'Project'].includes(type)) return [];
      return [
        file.problem(
          [...path, 'forCapacity', index],
          `${String(key)} is of type ${type}; only a Facility or a Project has capacity`,
        ),
      ];
    }),
  );
}

function judgements(file: BundleFile, { keys }: CheckContext): Problem[] {
  const types = entityTypes(file, { keys });
  const retractions = itemsOf(file.written, 'retractions').flatMap(({ fields: { claim, document }, path }) =>
    (claim === undefined) === (document === undefined)
      ? [file.problem(path, 'a retraction names either a claim or a document')]
      : [],
  );
  const identities = itemsOf(file.written, 'identities').flatMap(({ fields: { merged, into }, path }) => {
    if (merged === into)
      return [
        file.problem([...path, 'into'], `${String(into)} is the merged entity itself; name the entity that remains`),
      ];
    const [one, other] = [types.get(String(merged)), types.get(String(into))];
    if (one === undefined || other === undefined || one === other) return [];
    return [
      file.problem(
        path,
        `${String(merged)} is of type ${one}, ${String(into)} of type ${other}: they cannot be the same entity`,
      ),
    ];
  });
  return [...retractions, ...identities];
}

/** Deals and the deals that they are part of or replace form a tree, without cycles. */
function circles(file: BundleFile): Problem[] {
  const deals = itemsOf(file.written, 'deals');
  const itself = 'the deal refers to itself; name another deal or leave the field out';
  const within = deals.flatMap(({ fields: { key, claims }, path }) =>
    partsOf(claims, [...path, 'claims']).flatMap(({ fields, path: at }) =>
      ['partOf', 'forObligation', 'conditionalOn'].flatMap((name) =>
        fields[name] === key && key !== undefined ? [file.problem([...at, name], itself)] : [],
      ),
    ),
  );
  const among = ['partOf', 'supersedes', 'forObligation', 'conditionalOn'].flatMap((name) => {
    const next = new Map(deals.map(({ fields }) => [fields.key, fields[name]]));
    return deals.flatMap(({ fields: { key }, path }) => {
      const passed = [key];
      for (let at = next.get(key); at !== undefined && !passed.includes(at); at = next.get(at)) passed.push(at);
      const leadsBack = next.get(passed.at(-1)) === key;
      const message =
        passed.length === 1
          ? itself
          : `the deal forms a cycle: ${[...passed, key].join(' -> ')}; remove one of these links`;
      return leadsBack ? [file.problem([...path, name], message)] : [];
    });
  });
  return [...among, ...within];
}

/** A bundle lists the exchange rates of one day together. */
function twiceRated(file: BundleFile): Problem[] {
  const rated = itemsOf(file.written, 'rates');
  return rated.flatMap(({ fields: { day }, path }, index) =>
    rated.findIndex(({ fields }) => fields.day === day) < index
      ? [file.problem([...path, 'day'], `rates of ${String(day)} are listed twice: put them together`)]
      : [],
  );
}

function size(file: BundleFile): Problem[] {
  const subjects = ['deals', 'ties', 'observations', 'statements'].flatMap((list) => itemsOf(file.written, list));
  const claims = subjects
    .flatMap(({ fields, path }) => partsOf(fields.claims, [...path, 'claims']))
    .reduce((sum, { fields: { sources } }) => sum + (Array.isArray(sources) ? sources.length : 1), 0);
  if (claims <= mostClaims) return [];
  return [
    file.problem([], `${claims} claims; a bundle is one transaction of at most ${mostClaims}: split it by story`),
  ];
}

/** The type of every entity of the bundle and of the graph, by key. */
export function entityTypes(file: BundleFile, { keys }: Pick<CheckContext, 'keys'>): Map<string, string> {
  const stored = keys.flatMap(({ key, entityType }): [string, string][] =>
    entityType === null ? [] : [[key, entityType]],
  );
  const written = itemsOf(file.written, 'entities').flatMap(({ fields: { key, type } }): [string, string][] =>
    typeof key === 'string' && typeof type === 'string' ? [[key, type]] : [],
  );
  return new Map([...stored, ...written]);
}

/** The items of a list that have fields. */
export function partsOf(list: unknown, path: Path): { fields: Fields; path: Path }[] {
  return (Array.isArray(list) ? (list as unknown[]) : []).flatMap((fields, index) =>
    fields !== null && typeof fields === 'object' ? [{ fields: fields as Fields, path: [...path, index] }] : [],
  );
}

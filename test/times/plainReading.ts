import { foldName } from '../../src/model/foldName.ts';

/** A pair of times as a question has it. */
export interface PlainPair {
  readonly asOf?: string;
  readonly knownAt?: string;
}

/** Asks a question and returns its data. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Ask = (query: string, variables: Record<string, unknown>) => Promise<any>;

/** A subject as it is at a pair of times: the values of its fields by name, as JSON. Fields without a value are absent. */
export interface PlainSubject {
  readonly type: 'Deal' | 'Tie' | 'Observation' | 'Statement';
  readonly fields: ReadonlyMap<string, string>;
  /** The keys of the entities that it concerns. */
  readonly concerns: readonly string[];
}

const interval = '{ from to precision }';
const money = '{ min max currency qualifier basis scope estimatedBy }';
const quantity = '{ min max qualifier unit of }';
const dealFields = `key __typename stage binding instrument amounts ${money} quantities ${quantity}
  date ${interval} due ${interval} start ${interval} end ${interval} deliveredFrom ${interval}
  schedule { due ${interval} amount ${money} } parties { role share entity { key } } involves { role entity { key } }
  partOf { key } conditionalOn { key } supersedes { key } supersededBy { key } forCapacity { key } certainty { disputed }
  ... on Investment { round useOfProceeds pricePerShare { min max qualifier currency } }
  ... on Loan { maturity ${interval} rate { min max qualifier over } secured security useOfProceeds }
  ... on Guarantee { forObligation { key } }
  ... on Warrant { pricePerShare { min max qualifier currency } }
  ... on Acquisition { pricePerShare { min max qualifier currency } }
  ... on ShareSale { pricePerShare { min max qualifier currency } }`;
const figureFields = `key min max qualifier date ${interval} certainty { disputed } of { key } towards { key }`;
const wordFields = `key summary stance topic saidOn ${interval} certainty { disputed }
  about { ... on Entity { key __typename } ... on Deal { key __typename } ... on Observation { key __typename } }`;
const tieFields = `key title part percent ${quantity} shares ${quantity} value ${money} holdingAsOf ${interval}
  validFrom validTo certainty { disputed } from { key } to { key }`;

/** What there is at a pair of times. */
export interface PlainReading {
  readonly subjects: ReadonlyMap<string, PlainSubject>;
  readonly entities: ReadonlySet<string>;
}

/** Reads everything at a pair of times through the lists of the API, one list after the other. */
export async function readPlainly(ask: Ask, pair: PlainPair): Promise<PlainReading> {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  const list = async (name: string, selection: string): Promise<any[]> => {
    const query = `query ($asOf: Date, $knownAt: Date, $after: String) {
      ${name}(first: 100, after: $after, asOf: $asOf, knownAt: $knownAt) { pageInfo { hasNextPage endCursor } edges { node { ${selection} } } }
    }`;
    const nodes = [];
    for (let after: string | null = null; ;) {
      const { [name]: page } = await ask(query, { ...pair, after });
      // eslint-disable-next-line @typescript-eslint/no-explicit-any
      nodes.push(...page.edges.map(({ node }: any) => node));
      if (!page.pageInfo.hasNextPage) return nodes;
      after = page.pageInfo.endCursor;
    }
  };
  const found = new Map<string, PlainSubject>();
  for (const node of await list('deals', dealFields)) {
    const { key, parties, involves } = node;
    const concerns = [...parties, ...involves].map(({ entity }) => entity.key);
    found.set(key, { type: 'Deal', fields: stated(fieldsOfDeal(node)), concerns });
  }
  for (const { key, of, towards, min, max, qualifier, date, certainty } of await list('observations', figureFields)) {
    const fields = stated({ value: [min, max, qualifier], date, disputed: certainty.disputed || null });
    found.set(key, { type: 'Observation', fields, concerns: [of.key, towards?.key] });
  }
  for (const { key, about, certainty, ...words } of await list('statements', wordFields)) {
    const [keys, concerns] = [
      about,
      about.filter(({ __typename }: { __typename: string }) => isEntity(__typename)),
    ].map((some: { key: string }[]) => some.map((each) => each.key).sort());
    const fields = stated({ ...words, about: keys!.length > 0 ? keys : null, disputed: certainty.disputed || null });
    found.set(key, { type: 'Statement', fields, concerns: concerns! });
  }
  const entities = await list('entities', `key ties { ${tieFields} }`);
  for (const { ties } of entities) {
    for (const { key, from, to, holdingAsOf, validFrom, validTo, certainty, ...rest } of ties) {
      const held = { ...rest, asOf: holdingAsOf, since: validFrom, until: validTo };
      const fields = stated({ ...held, disputed: certainty.disputed || null });
      found.set(key, { type: 'Tie', fields, concerns: [from.key, to.key] });
    }
  }
  return { subjects: found, entities: new Set(entities.map(({ key }) => key)) };
}

const isEntity = (typeName: string): boolean =>
  ['Organization', 'Person', 'Project', 'Facility', 'MarketIndex', 'Sector', 'Unspecified'].includes(typeName);

const partyFields: Readonly<Record<string, string>> = {
  PAYER: 'payers',
  PAYEE: 'payees',
  PARTICIPANT: 'participants',
  SPONSOR: 'sponsors',
  LEAD: 'leads',
  ARRANGER: 'arrangers',
  SUPPLIER_BEHIND: 'suppliersBehind',
  USER: 'users',
};

// eslint-disable-next-line @typescript-eslint/no-explicit-any
function fieldsOfDeal({ key: _, __typename, parties, involves, amounts, quantities, certainty, ...rest }: any) {
  const many: Record<string, unknown[]> = {};
  const add = (name: string, value: unknown) => void (many[name] ??= []).push(value);
  for (const { role, share, entity } of parties) add(partyFields[role]!, [entity.key, share]);
  for (const { entity } of involves) add('involves', entity.key);
  for (const each of amounts) {
    const by = each.estimatedBy === null ? '' : `/${foldName(each.estimatedBy)}`;
    add(`amounts.${each.basis}${by}`, each);
  }
  for (const each of quantities) add(`quantities.${each.unit}${each.of === null ? '' : ` ${foldName(each.of)}`}`, each);
  const { schedule, forCapacity, ...one } = rest;
  if (schedule.length > 0) many['schedule'] = schedule;
  if (forCapacity.length > 0) many['forCapacity'] = forCapacity;
  return { ...one, ...many, kind: __typename, disputed: certainty.disputed || null };
}

const stated = (values: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(values).flatMap(([name, value]) =>
      value === null || value === undefined ? [] : [[name, JSON.stringify(value)] as const],
    ),
  );

/** One difference as the API answers it. */
interface Answered {
  readonly change: string;
  readonly fields: readonly { readonly field: string; readonly before: string | null; readonly after: string | null }[];
  readonly subject: { readonly key: string; readonly type: string };
}

/** All that `differences` answers, page by page. */
export async function readDifferences(
  ask: Ask,
  variables: {
    readonly about: string | null;
    readonly from: PlainPair;
    readonly to: PlainPair;
    readonly first: number;
  },
): Promise<{ readonly nodes: readonly Answered[]; readonly totalCount: number }> {
  const query = `query ($about: [ID!], $from: TimesInput!, $to: TimesInput!, $first: Int, $after: String) {
    differences(about: $about, from: $from, to: $to, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      edges { node {
        change fields { field before after }
        subject {
          ... on Deal { type: __typename key } ... on Tie { type: __typename key }
          ... on Observation { type: __typename key } ... on Statement { type: __typename key }
        }
      } }
    }
  }`;
  const nodes: Answered[] = [];
  const about = variables.about === null ? null : [variables.about];
  for (let after: string | null = null; ;) {
    const { differences: page } = await ask(query, { ...variables, about, after });
    nodes.push(...page.edges.map(({ node }: { node: Answered }) => node));
    if (!page.pageInfo.hasNextPage) return { nodes, totalCount: page.totalCount };
    after = page.pageInfo.endCursor;
  }
}

/** Links to other things. The API leaves out a link at a pair of times at which what it leads to is missing. */
const links = ['partOf', 'forObligation', 'conditionalOn', 'supersedes', 'supersededBy', 'forCapacity', 'about'];
/** What a statement disputes or retracts is in no list if it is no statement. */
const unlisted = ['disputes', 'retracts'];

/**
 * Compares what was answered with two plain readings: a line for each difference, with its fields and whether each has a value
 * before and after. A field with a link to something that is missing at that pair is in neither list.
 */
export function compareReadings(
  nodes: readonly Answered[],
  [before, after]: readonly [PlainReading, PlainReading],
  about: string | null,
): { readonly answered: readonly string[]; readonly plain: readonly string[] } {
  const isKnown = ({ subjects, entities }: PlainReading, key: string) => subjects.has(key) || entities.has(key);
  const isThere = (reading: PlainReading, text: string | null) =>
    text === null || text.split(', ').every((key) => isKnown(reading, key));
  const leftOut = new Set<string>();
  const told = new Set(nodes.flatMap(({ subject, fields }) => fields.map(({ field }) => `${subject.key} ${field}`)));
  const answered = nodes.flatMap(({ change, subject, fields }) => {
    const shown = fields.filter(({ field, ...values }) => {
      const isSeen = isThere(before, values.before) && isThere(after, values.after);
      const isKept = !unlisted.includes(field) && (!links.includes(field) || isSeen);
      if (!isKept) leftOut.add(`${subject.key} ${field}`);
      return isKept;
    });
    const type = ['Tie', 'Observation', 'Statement'].includes(subject.type) ? subject.type : 'Deal';
    const marks = shown.map(({ field, ...values }) => `${field} ${mark(values.before)}${mark(values.after)}`);
    return change === 'CHANGED' && marks.length === 0 ? [] : [[change, type, subject.key, ...marks.sort()].join(' | ')];
  });
  const plain = [...new Set([...before.subjects.keys(), ...after.subjects.keys()])].flatMap((key) => {
    const [one, other] = [before.subjects.get(key), after.subjects.get(key)];
    const concerned = [one, other].flatMap((each) => each?.concerns ?? []);
    if (about !== null && about !== key && !concerned.includes(about)) return [];
    const names = new Set([one, other].flatMap((each) => [...(each?.fields.keys() ?? [])]));
    const isHidden = (name: string): boolean => {
      const keys = [one, other].flatMap((each) => each?.fields.get(name)?.match(/[\w.-]+/g) ?? []);
      const isSeen = keys.every((each) => isKnown(before, each) === isKnown(after, each));
      return links.includes(name) && !isSeen && !told.has(`${key} ${name}`);
    };
    const fields = [...names].filter(
      (name) => one?.fields.get(name) !== other?.fields.get(name) && !leftOut.has(`${key} ${name}`) && !isHidden(name),
    );
    if (one !== undefined && other !== undefined && fields.length === 0) return [];
    const change = one === undefined ? 'CAME' : other === undefined ? 'WENT' : 'CHANGED';
    const marks = fields.map((name) => `${name} ${mark(one?.fields.get(name))}${mark(other?.fields.get(name))}`);
    return [[change, (one ?? other)!.type, key, ...marks.sort()].join(' | ')];
  });
  return { answered: answered.sort(), plain: plain.sort() };
}

const mark = (value: string | null | undefined): string => (value === null || value === undefined ? '-' : '+');

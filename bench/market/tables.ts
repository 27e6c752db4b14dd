import { derivedNodes } from '../../src/model/stored/derivedNodes.ts';
import { derivedRelationships } from '../../src/model/stored/derivedRelationships.ts';
import { describedNodes } from '../../src/model/stored/describedNodes.ts';
import { describedRelationships } from '../../src/model/stored/describedRelationships.ts';
import type { StoredNode, StoredRelationship } from '../../src/model/stored/node.ts';
import { listDelimiter, Table } from './table.ts';

const storedNodes: Readonly<Record<string, StoredNode>> = { ...describedNodes, ...derivedNodes };
const storedRelationships: Readonly<Record<string, StoredRelationship>> = {
  ...describedRelationships,
  ...derivedRelationships,
};
type NodeNoun = keyof typeof describedNodes | keyof typeof derivedNodes;
type RelationshipNoun = keyof typeof describedRelationships | keyof typeof derivedRelationships;

/** What the market leaves out, by its name in the stored model: what nobody judged, merged, retracted or disputed. */
export const absent: readonly string[] = [
  ...['MergedEntity', 'Judgement', 'ExchangeRates', 'Source', 'Migration', 'mergedInto', 'judges', 'writtenAs'],
  ...['WasDeal', 'WasTie', 'WasObservation', 'WasStatement', 'Usd1B', 'statementAgainst', 'usedIn', 'brings'],
];

/** Properties that `bench/finish.ts` sets after the import, by the names of their nouns. */
export const setLater: Readonly<Record<string, readonly string[]>> = {
  Entity: ['knownFrom', 'paidUsd', 'receivedUsd', 'committedUsd'],
  knownAs: ['knownFrom'],
};

type Nouns = Readonly<Record<string, StoredNode | StoredRelationship>>;

/** Opens a table in the folder for each noun of the stored model that the market has. */
export const openTables = (folder: string) =>
  eachNoun((noun, { properties }, ends) => new Table(folder, noun, properties, ends, setLater[noun]));

/** Makes something for each noun that the market has. */
export function eachNoun<Made>(
  make: (noun: string, stored: StoredNode | StoredRelationship, ends: readonly [string, ...string[]]) => Made,
) {
  const all = <Noun extends string>(nouns: Nouns, ends: readonly [string, ...string[]]) =>
    Object.fromEntries(
      Object.entries(nouns).flatMap(([noun, stored]) =>
        absent.includes(noun) ? [] : [[noun, make(noun, stored, ends)]],
      ),
    ) as Readonly<Record<Noun, Made>>;
  return {
    nodes: all<NodeNoun>(storedNodes, [':ID', ':LABEL']),
    relationships: all<RelationshipNoun>(storedRelationships, [':START_ID', ':END_ID', ':TYPE']),
  };
}

export type Tables = ReturnType<typeof openTables>;

/** A sink for the rows of the tables. */
export type Rows = {
  readonly [Group in keyof Tables]: { readonly [Noun in keyof Tables[Group]]: Pick<Table, 'add'> };
};

/** The id of a node during the import; `part` distinguishes versions that share a key. */
export const nodeId = (noun: string, key: string, part = ''): string => `${noun} ${key} ${part}`;

/** Several labels in one cell. */
export const labels = (...all: readonly string[]): string => all.join(listDelimiter);

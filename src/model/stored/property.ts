/**
 * - `text`, `texts`, `flag`, `count`: written as they are in the rows.
 * - `day`: a Cypher date; an ISO day in the rows.
 * - `money`: whole minor units of a currency (cents); decimal text in the rows, since it can exceed 2^53.
 * - `float`: for sorting only; decimal text in the rows.
 * - `time`: set from the clock of the database.
 */
export type PropertyType = 'text' | 'texts' | 'flag' | 'count' | 'day' | 'money' | 'float' | 'time';

/** Who writes a property: the row that a statement receives, the statement itself by name, or nothing. */
export type PropertySource = 'row' | 'statement' | 'nothing';

export interface StoredProperty<
  Type extends PropertyType = PropertyType,
  Needed extends boolean = boolean,
  Source extends PropertySource = PropertySource,
> {
  readonly type: Type;
  /** Every node or relationship has it. */
  readonly isNeeded: Needed;
  readonly source: Source;
  /** What it holds, for `docs/graph.md`; empty where the name says it. */
  readonly about: string;
}

export type StoredProperties = Readonly<Record<string, StoredProperty>>;

/** A property that is never missing and is sent with the row. */
export const needed = <Type extends PropertyType>(type: Type, about = ''): StoredProperty<Type, true, 'row'> => ({
  ...{ type, about },
  isNeeded: true,
  source: 'row',
});

/** A property that can be missing and is sent with the row, where it is null. */
export const optional = <Type extends PropertyType>(type: Type, about = ''): StoredProperty<Type, false, 'row'> => ({
  ...{ type, about },
  isNeeded: false,
  source: 'row',
});

/** The same property, set by name in a statement: no row has it. */
export const byStatement = <Type extends PropertyType, Needed extends boolean>(
  property: StoredProperty<Type, Needed>,
): StoredProperty<Type, Needed, 'statement'> => ({ ...property, source: 'statement' });

/** The same properties, each set by name in a statement. */
export const allByStatement = <Properties extends StoredProperties>(properties: Properties) =>
  Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, byStatement(property)])) as {
    readonly [Name in keyof Properties]: StoredProperty<
      Properties[Name]['type'],
      Properties[Name]['isNeeded'],
      'statement'
    >;
  };

/** A property that queries may read and that nothing sets. */
export const neverSet = <Type extends PropertyType>(
  type: Type,
  about: string,
): StoredProperty<Type, false, 'nothing'> => ({
  ...{ type, about },
  isNeeded: false,
  source: 'nothing',
});

/** How each type travels in a row. */
interface InRow {
  readonly text: string;
  readonly texts: readonly string[];
  readonly flag: boolean;
  readonly count: number;
  readonly day: string;
  readonly money: string;
  readonly float: string;
  readonly time: never;
}

/**
 * The properties that a row must give for a node or relationship with these stored properties. A misspelt, missing or
 * surplus property is an error of types where a row `satisfies` it.
 */
export type RowOf<Stored extends StoredProperties> = {
  readonly [Name in keyof Stored as Stored[Name]['source'] extends 'row' ? Name : never]:
    InRow[Stored[Name]['type']] | (Stored[Name]['isNeeded'] extends true ? never : null);
};
/** The function of Cypher that turns the value of a row into the stored type; null where the value is stored as it is. */
export const castOf = (type: PropertyType): 'date' | 'toInteger' | 'toFloat' | 'datetime' | null =>
  ({
    day: 'date',
    money: 'toInteger',
    float: 'toFloat',
    time: 'datetime',
    text: null,
    texts: null,
    flag: null,
    count: null,
  })[type] as 'date' | 'toInteger' | 'toFloat' | 'datetime' | null;

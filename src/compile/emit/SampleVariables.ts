/** The variables of a request after coercion. */
export type Variables = Readonly<Record<string, unknown>>;

/** Something read from the variables while a plan was made, and what was found, as JSON. */
export interface Note {
  readonly read: (variables: Variables) => unknown;
  readonly found: string;
}

/**
 * The variables of the request for which a plan is made. The compiler can look at them only through this class, which
 * notes each look: a plan answers every request in which the same looks find the same. Other values are sent beside the
 * statement and are read again for each request.
 */
export class SampleVariables {
  readonly notes: Note[] = [];
  private isTouched = false;
  private readonly directives = new Set<string>();
  private readonly values: Variables;
  private readonly watched: Variables;

  /** For `@include` and `@skip`: the variables themselves, each noted when it is read. */
  readonly forDirectives: Variables;

  constructor(values: Variables) {
    this.values = values;
    this.watched = watch(values, () => (this.isTouched = true));
    this.forDirectives = watch(values, (name) => {
      if (this.directives.has(name)) return;
      this.directives.add(name);
      this.inline((variables) => variables[name]);
    });
  }

  /** Reads a value that decides the text of the statement, or how its rows are shaped. */
  inline<Value>(read: (variables: Variables) => Value): Value {
    this.isTouched = false;
    const value = read(this.watched);
    // What the document itself says is the same in all requests.
    if (this.isTouched) this.notes.push({ read, found: asKey(value) });
    return value;
  }

  /** Throws the GraphQLError of a value that will be sent beside the statement and is not valid. */
  validate(reads: readonly ((variables: Variables) => unknown)[]): void {
    for (const read of reads) read(this.values);
  }

  isOf(variables: Variables): boolean {
    return variables === this.values;
  }
}

/** What a look finds, as a key: lists and objects by their content. */
export const asKey = (value: unknown): string => JSON.stringify(value) ?? 'absent';

function watch(values: Variables, onRead: (name: string) => void): Variables {
  return new Proxy(values, {
    get(target, name) {
      onRead(name as string);
      return Reflect.get(target, name) as unknown;
    },
    getOwnPropertyDescriptor(target, name) {
      onRead(name as string);
      return Reflect.getOwnPropertyDescriptor(target, name);
    },
  });
}

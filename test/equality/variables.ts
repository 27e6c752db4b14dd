import type { Random } from './Random.ts';

/** The values that a variable may have, by its position. */
export interface Wanted {
  /** The type without its exclamation mark. */
  readonly type: string;
  readonly isNonNull: boolean;
  /** Whether the position has a default of its own, so that the variable may be left out. */
  readonly hasDefault: boolean;
  /** Makes a value that is not null: as a literal, and as it travels. */
  readonly make: () => { readonly literal: string; readonly json: unknown };
}

interface Declared {
  readonly definition: string;
  /** `undefined` leaves it out. */
  readonly make: () => unknown;
}

/** The variables of one operation: how they are declared, and new values for them for each request. */
export class Variables {
  readonly #random: Random;
  readonly #declared: Declared[] = [];

  constructor(random: Random) {
    this.#random = random;
  }

  /** Declares a variable that is allowed in such a position; returns its name. */
  declare({ type, isNonNull, hasDefault, make }: Wanted): string {
    const random = this.#random;
    const name = `v${this.#declared.length}`;
    const ownDefault = random.chance(0.3) ? ` = ${make().literal}` : '';
    const mayBeNull = !isNonNull || hasDefault || ownDefault !== '';
    const isDeclaredNonNull = !mayBeNull || random.chance(0.2);
    const definition = `$${name}: ${type}${isDeclaredNonNull ? '!' : ''}${ownDefault}`;
    const mayBeLeftOut = !isDeclaredNonNull || ownDefault !== '';
    this.#declared.push({
      definition,
      make() {
        if (mayBeLeftOut && random.chance(0.25)) return undefined;
        if (!isDeclaredNonNull && random.chance(isNonNull ? 0.05 : 0.2)) return null;
        return make().json;
      },
    });
    return name;
  }

  /** `($v0: Int, $v1: ID!)`, or nothing. */
  get definitions(): string {
    const definitions = this.#declared.map(({ definition }) => definition);
    return definitions.length === 0 ? '' : `(${definitions.join(', ')})`;
  }

  /** The variables of one request. */
  draw(): Record<string, unknown> {
    const values = this.#declared.map(({ make }, index) => [`v${index}`, make()] as const);
    return Object.fromEntries(values.filter(([, value]) => value !== undefined));
  }
}

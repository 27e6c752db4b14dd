import { KnownPaths } from './KnownPaths.ts';
import { ShortestPaths, type Outset, type Path } from './ShortestPaths.ts';
import { widthOf, type Width } from './width.ts';

/**
 * The widest path from one entity, the root, to each other entity: the widest of those whose amounts are all known;
 * without such a path, the shortest, since unknown amounts cannot be compared. Then the one with the smaller keys from
 * the root.
 */
export class WidestPaths {
  private readonly shortest: ShortestPaths;
  private readonly known: KnownPaths;
  private readonly widths = new Map<number, Width>();

  constructor(outset: Outset) {
    this.shortest = new ShortestPaths(outset, null);
    this.known = new KnownPaths(outset);
  }

  /** Every entity that a path reaches, without the root. */
  ends(): Iterable<number> {
    return this.shortest.ends();
  }

  reaches(end: number): boolean {
    return this.shortest.reaches(end);
  }

  /** The width of the path to an entity, which must be reachable. */
  widthTo(end: number): Width {
    const known = this.widths.get(end);
    if (known !== undefined) return known;
    const width = this.known.reaches(end) ? this.known.widthTo(end) : widthOf(this.shortest.pathTo(end).widths);
    this.widths.set(end, width);
    return width;
  }

  /** The path to an entity, which must be reachable. */
  pathTo(end: number): Path {
    return (this.known.reaches(end) ? this.known : this.shortest).pathTo(end);
  }
}

/** Size of a generated market. */
export interface Size {
  readonly organizations: number;
  readonly deals: number;
  /** Number of deals of the first organization. */
  readonly hub: number;
}

export const sizes: Readonly<Record<string, Size>> = {
  XS: { organizations: 1_000, deals: 5_000, hub: 1_000 },
  S: { organizations: 10_000, deals: 100_000, hub: 20_000 },
  M: { organizations: 100_000, deals: 1_000_000, hub: 20_000 },
};

/** What a set came to: figures for JSON, and what a person should see beside the table. */
export type Figures = { readonly [key: string]: number | string | null | Figures | readonly Figures[] };

export interface SetReport {
  readonly figures: Figures;
  /** Rows worth a look: failures, false alarms, misses. */
  readonly notes: readonly string[];
}

/** Counts the items that hold. */
export function count<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  return items.filter(holds).length;
}

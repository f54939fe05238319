/** What a store of shop records can do, wherever it keeps them. */
import type { ShopRecord } from '../model/record';

/** Makes the new record from the old one; undefined leaves everything as it is. Synchronous, so that nothing can come between. */
export type RecordChange = (old: ShopRecord | null) => ShopRecord | undefined;

export interface ShopStore {
  /** The shop's record; null where there is none. One that cannot be understood is set aside, and the shop starts anew. */
  read(domain: string): Promise<ShopRecord | null>;
  /** Read, change, write in one turn. Writing may fail softly (quota): the shop is then simply not remembered. */
  update(domain: string, change: RecordChange): Promise<void>;
}

/** Stored records of earlier versions brought to today's shape. Append only: a step, once released, never changes. */
import { RECORD_VERSION, shopRecordSchema, type ShopRecord } from '../model/record';

type Migration = (old: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** The step at index i makes a record of version i + 2 from one of version i + 1. */
export const MIGRATIONS: readonly Migration[] = [
  // 2: the pages that were fetched for their policies have a list of their own.
  (old) => ({ ...old, version: 2, policyPages: [] }),
];

/** A stored value as a record of today; null where it is corrupt or was written by a newer version. */
export function upgradeRecord(stored: unknown): ShopRecord | null {
  if (typeof stored !== 'object' || stored === null || !('version' in stored)) return null;
  const { version } = stored;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1 || version > RECORD_VERSION) return null;
  let record: Record<string, unknown> = { ...stored };
  try {
    for (const migrate of MIGRATIONS.slice(version - 1)) record = migrate(record);
  } catch {
    return null;
  }
  const parsed = shopRecordSchema.safeParse(record);
  return parsed.success ? parsed.data : null;
}

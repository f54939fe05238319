import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { RECORD_VERSION } from '../../src/model/record';
import { MIGRATIONS, upgradeRecord } from '../../src/worker/migrations';

/** A record as that version stored it: never changed once the version was released. */
function fixture(version: number): unknown {
  return JSON.parse(readFileSync(path.join(import.meta.dirname, `v${version}.json`), 'utf8'));
}

const versions = Array.from({ length: RECORD_VERSION }, (_, index) => index + 1);

it('has one step for each version after the first', () => {
  expect(MIGRATIONS).toHaveLength(RECORD_VERSION - 1);
});

it.each(versions)('understands a record of version %i', (version) => {
  const record = fixture(version);
  expect(record).toHaveProperty('version', version);
  expect(upgradeRecord(record)).toMatchObject({ version: RECORD_VERSION, domain: 'lampenladen.example', firstSeen: 1780000000000 });
});

it('keeps every fact of a record of today, and gives those that it was stored without as empty lists', () => {
  const record = fixture(RECORD_VERSION);
  expect(upgradeRecord(record)).toMatchObject(record as object);
  expect(upgradeRecord(record)?.pages[0]).toMatchObject({ payment: { payees: [] }, identity: { representatives: [] } });
});

it.each([[null], [[]], ['text'], [{}], [{ version: 0 }], [{ version: '1' }], [{ version: 1.5 }], [{ version: RECORD_VERSION + 1 }]])(
  'does not pretend to understand %j',
  (stored) => {
    expect(upgradeRecord(stored)).toBeNull();
  },
);

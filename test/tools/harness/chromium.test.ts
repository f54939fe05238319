import { describe, expect, it } from 'vitest';
import { unpackedId } from '../../../tools/harness/chromium';

describe('the id of an unpacked extension', () => {
  it.runIf(process.platform !== 'win32')('is the hash of its path in the letters a to p', () => {
    // The first half of SHA-256('/x/y'), each digit moved to a letter.
    expect(unpackedId('/x/y')).toMatch(/^[a-p]{32}$/);
    expect(unpackedId('/x/y/')).toBe(unpackedId('/x/y'));
    expect(unpackedId('/x/z')).not.toBe(unpackedId('/x/y'));
  });
});

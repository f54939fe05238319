import { HOME_PAGES_2025 } from '../samples';
import { signal } from '../signal';

/** Characters. Names of eleven to thirteen are about as common at scams as at honest shops; longer ones are what is left to whoever comes late. */
const SHORT = 10;

export const shortAddress = signal({
  id: 'short-address',
  family: 'brand',
  question: 'Is the address a short one?',
  why: 'Short names were taken long ago or cost money. Scams, which need a new one every few weeks, take what is left.',
  source:
    'measured on 2,224 home pages of 2025 (share at scams/honest, ten characters or fewer): .19/.44, and on 573 shops of 2023: .22/.53; reduced, and a long address weighs nothing, as new honest shops have to take one too',
  needs: ['brand', 'domain'],
  cases: {
    short: { outcome: 'good', decibans: -1, measured: { ...HOME_PAGES_2025, scams: 0.19, honest: 0.44 } },
    other: { outcome: 'not-applicable', decibans: 0 },
  },
  judge({ brand: { addressChars }, domain }) {
    if (addressChars === undefined || addressChars > SHORT) return { case: 'other' };
    return { case: 'short', args: [domain], evidence: [{ kind: 'address', quote: domain, page: `https://${domain}/` }] };
  },
});

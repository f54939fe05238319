import { signal } from '../signal';

export const https = signal({
  id: 'https',
  family: 'security',
  question: 'Is every page that was read encrypted?',
  why: 'On an unencrypted page anybody on the way can read and change what you see and type. Scams are encrypted too, so it is no good sign.',
  source: 'judged: free certificates are as common at scams (LR .76); a shop without one is careless first of all',
  needs: ['security', 'pages'],
  cases: {
    encrypted: { outcome: 'good', decibans: 0 },
    plain: { outcome: 'bad', decibans: 3 },
  },
  judge({ security, pages }) {
    if (pages.length === 0) return { case: 'unknown' };
    if (security.https) return { case: 'encrypted' };
    const plain = pages.filter(({ url }) => url.startsWith('http:'));
    return { case: 'plain', evidence: plain.slice(0, 3).map(({ url }) => ({ kind: 'address', quote: url.slice(0, 240), page: url })) };
  },
});

import { evidenceOf, listed } from '../reading';
import { signal } from '../signal';

/** A name in another script than the address's cannot share a word with it. */
const LATIN_WORD = /\p{Script=Latin}{3}/u;

export const nameDomain = signal({
  id: 'name-domain',
  family: 'brand',
  question: 'Has the shop’s address anything to do with its name?',
  why: 'Scams buy expired addresses: the flower shop’s domain now sells shoes under another name.',
  source: 'judged: a domain that has nothing to do with the name is a medium sign; reduced, as honest firms trade under other names too',
  needs: ['brand', 'domain'],
  cases: {
    match: { outcome: 'good', decibans: -0.5 },
    differ: { outcome: 'bad', decibans: 2.5 },
  },
  judge({ brand: { matchesDomain, names }, domain }) {
    if (matchesDomain === null) return { case: 'unknown' };
    const args = [listed(names.map(({ name }) => name)), domain];
    if (matchesDomain) return { case: 'match', args, evidence: evidenceOf(names.slice(0, 2)) };
    if (!names.some(({ name }) => LATIN_WORD.test(name))) return { case: 'unknown' };
    return { case: 'differ', args, evidence: evidenceOf(names.slice(0, 2)) };
  },
});

import { evidenceOf, identityTexts, lookedAt } from '../reading';
import { LABELLED_2023 } from '../samples';
import { signal } from '../signal';

export const email = signal({
  id: 'email',
  family: 'contact',
  question: 'Which e-mail address does the shop give?',
  why: 'An address at the shop’s own domain is reached at the shop. Without any address nobody answers when something goes wrong.',
  source:
    'measured on 573 shops of 2023 (share at scams/honest): own domain .18/.73, free mail only .02/.07, none at all .80/.20; reduced, as the addresses were read from whole sites',
  needs: ['contact', 'policy'],
  cases: {
    'own-domain': { outcome: 'good', decibans: -5, measured: { ...LABELLED_2023, scams: 0.18, honest: 0.73 } },
    // The two shares are too few to tell apart; many a sole trader has nothing else.
    'free-mail': { outcome: 'not-applicable', decibans: 0, measured: { ...LABELLED_2023, scams: 0.02, honest: 0.07 } },
    // Rare, and not measured.
    disposable: { outcome: 'bad', decibans: 0.5 },
    'other-domain': { outcome: 'not-applicable', decibans: 0 },
    'form-only': { outcome: 'bad', decibans: 1.5 },
    none: { outcome: 'bad', decibans: 4, measured: { ...LABELLED_2023, scams: 0.8, honest: 0.2 } },
  },
  judge({ contact: { emails, form }, policy }) {
    const own = emails.filter(({ kind }) => kind === 'own-domain');
    const best = own[0] ?? emails.find(({ kind }) => kind === 'free-mail') ?? emails.find(({ kind }) => kind !== 'disposable') ?? emails[0];
    if (best) return { case: best.kind, args: [best.address], evidence: evidenceOf([best]) };
    const read = identityTexts(policy);
    if (read.length === 0) return { case: 'unknown' };
    return { case: form.length > 0 ? 'form-only' : 'none', evidence: lookedAt(read.map(({ page }) => page)) };
  },
});

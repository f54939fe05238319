import { signal } from '../signal';

export const formEncryption = signal({
  id: 'form-encryption',
  family: 'security',
  question: 'Do forms with a password or card field send it encrypted?',
  why: 'Whatever is typed into such a form can be read by everybody on the way to the shop.',
  source: 'judged: browsers mark such forms as insecure; rare at any shop that takes payments seriously',
  needs: ['security'],
  cases: {
    insecure: { outcome: 'bad', decibans: 7 },
    none: { outcome: 'not-applicable', decibans: 0 },
  },
  judge({ security: { insecureForms } }) {
    if (insecureForms.length === 0) return { case: 'none' };
    return { case: 'insecure', evidence: insecureForms };
  },
});

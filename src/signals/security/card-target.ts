import { signal } from '../signal';

export const cardTarget = signal({
  id: 'card-target',
  family: 'security',
  question: 'Who receives the card number?',
  why: 'A known payment provider keeps card data away from the shop. A form that hands it to an unrelated host is how cards are stolen.',
  source:
    'judged: card form to an unrelated unknown host, and card field on http, are strong signs in the advice of payment providers and watchdogs; a host that passes for a provider’s says that it means to deceive; a second card form over a provider’s is how researchers of card skimming describe it, and for information only',
  needs: ['checkout'],
  cases: {
    provider: { outcome: 'good', decibans: -2, independent: true },
    shop: { outcome: 'not-applicable', decibans: 0 },
    // Also where a shop really shows two card forms at once; nobody has counted how many do.
    doubled: { outcome: 'bad', decibans: 0 },
    unrelated: { outcome: 'bad', decibans: 13 },
    disguised: { outcome: 'bad', decibans: 16 },
    // Payment services of one country or one trade that we do not know take cards in frames, too.
    'stranger-frame': { outcome: 'bad', decibans: 6 },
    insecure: { outcome: 'bad', decibans: 9 },
    'no-card': { outcome: 'not-applicable', decibans: 0 },
  },
  judge({ checkout: { card, isCheckout } }) {
    if (card === null) return { case: isCheckout ? 'no-card' : 'unknown' };
    if (card.like !== undefined) return { case: 'disguised', args: [card.host, card.like], evidence: card.evidence };
    if (card.beside !== undefined) return { case: 'doubled', args: [card.beside], evidence: card.evidence };
    return { case: card.target, args: [card.provider ?? card.host], evidence: card.evidence };
  },
});

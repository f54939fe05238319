import { collectedByService } from '../../lexicon/everywhere/methods';
import { isIrreversible, nothingSafer, onlyIrreversible } from '../payable';
import { evidenceOf, listed } from '../reading';
import { signal } from '../signal';

export const paymentChoice = signal({
  id: 'payment-choice',
  family: 'payment',
  question: 'Can the shopper pay in a way that gives the money back?',
  why: 'Money sent by bank transfer, crypto-currency, gift card or money transfer is gone once sent. Scams leave nothing else at the checkout.',
  source:
    'judged: only irreversible payment left at the checkout is a strong sign in every watchdog’s list; prepayment as one option among others is normal, and so are the bank payments of a country that a licensed service collects; half of it where a choice names a way that we do not know, and where a wallet’s payment shall be sent to a mobile number, as tiny honest sellers ask as well; card logos LR .99 on 1,140 shops of 2023',
  needs: ['checkout', 'payment'],
  cases: {
    protected: { outcome: 'good', decibans: 0 },
    collected: { outcome: 'not-applicable', decibans: 0 },
    'prepayment-only': { outcome: 'bad', decibans: 11 },
    'untraceable-only': { outcome: 'bad', decibans: 13 },
    'nothing-safer': { outcome: 'bad', decibans: 5 },
    'by-hand': { outcome: 'bad', decibans: 5 },
  },
  judge({ checkout, payment: { promised } }) {
    const { offered, card, wallets = [] } = checkout;
    if (offered === null || offered.length === 0) {
      // Where other methods are promised, crypto-currency may have been chosen among them at a step that was not read.
      const alone = card === null && promised.every(isIrreversible);
      return wallets.length > 0 && alone ? { case: 'untraceable-only', evidence: evidenceOf(wallets) } : { case: 'unknown' };
    }
    if (onlyIrreversible(checkout)) {
      const prepaid = offered.some(({ method }) => method === 'bank-transfer');
      return { case: prepaid ? 'prepayment-only' : 'untraceable-only', evidence: evidenceOf(offered) };
    }
    if (nothingSafer(checkout))
      return { case: 'nothing-safer', args: [listed((checkout.unnamed ?? []).map(({ quote }) => quote))], evidence: evidenceOf(offered) };
    const safer = offered.filter(({ protection }) => protection !== 'irreversible');
    if (safer.length > 0) return { case: 'protected', evidence: evidenceOf(safer) };
    if (card !== null) return { case: 'protected', evidence: card.evidence };
    const collected = offered.filter(({ method, byHand }) => collectedByService.has(method) && byHand !== true);
    if (collected.length > 0) return { case: 'collected', evidence: evidenceOf(collected) };
    // A choice that we cannot name may be a better one.
    return checkout.unnamed === undefined
      ? { case: 'by-hand', evidence: evidenceOf(offered.filter(({ byHand }) => byHand === true)) }
      : { case: 'unknown' };
  },
});

import { signal } from '../signal';

/** No shop needs these. The others are asked for by a few honest shops (credit, age checks), so they warn but do not decide. */
const DECISIVE: readonly string[] = ['pin', 'online-banking', 'identity-document'];

export const excessiveAsks = signal({
  id: 'excessive-asks',
  family: 'security',
  question: 'Does the checkout ask for something that no shop needs?',
  why: 'A PIN, an online-banking password or a scan of an identity card opens your account or your name to whoever has it.',
  source: 'judged: named as a sure sign by consumer-protection bodies and banks',
  needs: ['checkout'],
  cases: {
    decisive: { outcome: 'bad', decibans: 20, hard: true },
    personal: { outcome: 'bad', decibans: 8 },
    none: { outcome: 'good', decibans: 0 },
  },
  judge({ checkout: { isCheckout, asks } }) {
    const decisive = asks.find(({ what }) => DECISIVE.includes(what));
    if (decisive) return { case: 'decisive', args: [quoteOf(decisive)], evidence: decisive.evidence };
    const personal = asks[0];
    if (personal) return { case: 'personal', args: [quoteOf(personal)], evidence: personal.evidence };
    return { case: isCheckout ? 'none' : 'unknown' };
  },
});

function quoteOf(ask: { readonly what: string; readonly evidence: readonly { readonly quote: string }[] }): string {
  return ask.evidence[0]?.quote ?? ask.what;
}

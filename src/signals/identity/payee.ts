import { evidenceOf } from '../reading';
import { comparable, isCollector, sharesNameWord } from '../names';
import { onlyIrreversible } from '../payable';
import { signal } from '../signal';

export const payee = signal({
  id: 'payee',
  family: 'identity',
  question: 'Does the bank account belong to who runs the shop?',
  why: 'Money sent to somebody whom the shop does not name is hard to get back. Scams borrow accounts, because their own would be closed.',
  source:
    'judged: consumer-protection bodies name an account in another name than the shop’s as a sign of a fake shop, above all where the account is abroad or is the only way to pay; banks say that who tells their customers what to answer them is out to deceive; a firm may be paid under its brand’s, its owner’s or a collecting firm’s name',
  needs: ['payment', 'checkout', 'identity', 'brand', 'domain'],
  cases: {
    disguised: { outcome: 'bad', decibans: 8 },
    own: { outcome: 'good', decibans: -0.5 },
    collector: { outcome: 'not-applicable', decibans: 0 },
    stranger: { outcome: 'bad', decibans: 5 },
    'stranger-abroad': { outcome: 'bad', decibans: 8 },
    'stranger-alone': { outcome: 'bad', decibans: 8 },
    none: { outcome: 'not-applicable', decibans: 0 },
  },
  judge({ payment: { payees, ibans, falsePurpose }, checkout, identity: { operators, representatives, countries }, brand, domain }) {
    if (falsePurpose !== undefined) return { case: 'disguised', evidence: falsePurpose };
    if (payees.length === 0) return { case: ibans.length > 0 ? 'unknown' : 'none' };
    const strangers = payees.filter(({ name }) => !isCollector(name));
    if (strangers.length === 0) return { case: 'collector', args: [payees[0]?.name ?? ''], evidence: evidenceOf(payees) };
    const people = [...operators, ...representatives].map(({ name }) => name);
    const own = [...people, ...brand.names.map(({ name }) => name), domain.split('.')[0] ?? ''];
    const ours = strangers.find((holder) => own.some((name) => sharesNameWord(holder.name, name)));
    if (ours !== undefined) return { case: 'own', args: [ours.name], evidence: ours.evidence };
    // Without the firm's name there is nothing to hold the account's against; a brand is not enough.
    const firm = operators.find(({ name }) => strangers.every((holder) => comparable(holder.name, name)));
    if (firm === undefined) return { case: 'unknown' };
    return {
      case: isAbroad(ibans, countries) ? 'stranger-abroad' : onlyIrreversible(checkout) ? 'stranger-alone' : 'stranger',
      args: [strangers[0]?.name ?? '', firm.name],
      evidence: evidenceOf([...strangers.slice(0, 2), firm]),
    };
  },
});

/** No account is in a country that anything says the shop is in. */
function isAbroad(ibans: readonly { readonly country: string }[], countries: readonly { readonly code: string }[]): boolean {
  return ibans.length > 0 && countries.length > 0 && ibans.every(({ country }) => countries.every(({ code }) => code !== country));
}

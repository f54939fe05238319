import type { ShopFacts } from '../../model/facts';
import { apart, countriesOfForm, known } from '../countries';
import { formLetterContradiction, sirenContradiction, stateContradiction } from '../cross-checks';
import { callableOf, evidenceOf } from '../reading';
import { signal } from '../signal';

export const identityConsistency = signal({
  id: 'identity-consistency',
  family: 'identity',
  question: 'Do company form, address, numbers, telephone and bank account fit each other?',
  why: 'Scams put together a company from stolen pieces. The pieces come from different countries or firms and contradict each other.',
  source:
    'judged: a contradiction between identifiers is a strong sign; reduced, as addresses are easily misread; a foreign telephone or bank alone is common at honest firms, and Indian firms have a tax number in each state',
  needs: ['identity', 'contact', 'payment'],
  cases: {
    agree: { outcome: 'good', decibans: -2 },
    form: { outcome: 'bad', decibans: 6 },
    number: { outcome: 'bad', decibans: 6 },
    siren: { outcome: 'bad', decibans: 6 },
    'form-letter': { outcome: 'bad', decibans: 5 },
    account: { outcome: 'bad', decibans: 4 },
    state: { outcome: 'bad', decibans: 2 },
    phone: { outcome: 'bad', decibans: 1.5 },
  },
  judge(facts) {
    const { identity, contact, payment } = facts;
    const addresses = known(identity.addresses.map(({ country }) => country));
    const numbers = known(identity.numbers.map(({ country }) => country));
    const forms = identity.operators.flatMap(({ form }) => countriesOfForm(form));
    const phones = known(callableOf(contact.phones).map(({ country }) => country));
    const home = [...new Set([...addresses, ...numbers])];
    if (apart(numbers, addresses)) return contradiction('number', numbers, addresses, facts);
    if (apart(forms, home)) return contradiction('form', forms, home, facts);
    const siren = sirenContradiction(identity);
    if (siren) return { case: 'siren', ...siren };
    const letter = formLetterContradiction(identity);
    if (letter) return { case: 'form-letter', ...letter };
    const accounts = known(payment.ibans.map(({ country }) => country));
    if (apart(accounts, home))
      return { case: 'account', args: [accounts.join(', '), home.join(', ')], evidence: evidenceOf(payment.ibans) };
    const state = stateContradiction(identity);
    if (state) return { case: 'state', ...state };
    if (apart(phones, home))
      return { case: 'phone', args: [phones.join(', '), home.join(', ')], evidence: evidenceOf(callableOf(contact.phones)) };
    const pieces = [addresses, numbers, forms, phones].filter((countries) => countries.length > 0).length;
    return pieces >= 2 ? { case: 'agree', args: [home.join(', ')] } : { case: 'unknown' };
  },
});

function contradiction<Case extends string>(
  name: Case,
  some: readonly string[],
  others: readonly string[],
  { identity: { operators, numbers, addresses } }: Pick<ShopFacts, 'identity'>,
) {
  const evidence = evidenceOf([...operators.slice(0, 1), ...numbers.slice(0, 1), ...addresses.slice(0, 1)]);
  return { case: name, args: [some.join(', '), others.join(', ')], evidence };
}

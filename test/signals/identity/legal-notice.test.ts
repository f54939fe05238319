import { legalNotice } from '../../../src/signals/identity/legal-notice';
import { HOME, home, judges, seen, text, type SignalTest } from '../cases';

type Identity = NonNullable<SignalTest['given']['identity']>;
const from = (code: string, ...reasons: readonly string[]): Identity => ({
  countries: reasons.map((reason) => ({ code, from: reason, evidence: seen(code) })),
});
const address = (country: string, page = `${HOME}topf`): NonNullable<Identity['addresses']>[number] => ({
  text: 'Lehmweg 3', country, postcode: '12345', evidence: [{ kind: 'address', quote: 'Lehmweg 3', page }],
}); // prettier-ignore
const link = (topic: 'contact' | 'terms' | 'legal-notice', path: string) => ({
  topic, href: `${HOME}${path}`, text: path, evidence: seen(path),
}); // prettier-ignore

judges(legalNotice, [
  { shop: 'a notice that was read', given: { policy: { texts: [text('legal-notice')] } }, is: 'there' },
  { shop: 'a link to it', given: { policy: { links: [link('legal-notice', 'impressum')] } }, is: 'there' },
  {
    shop: 'a German address among the returns, and no notice on a whole home page',
    given: { pages: home, identity: { ...from('DE', 'address'), addresses: [address('DE')] } },
    is: 'missing',
    args: ['DE', 'DDG § 5', 'Impressum'],
  },
  {
    shop: 'a French telephone under a French domain, and no notice',
    given: { pages: home, identity: from('FR', 'phone', 'domain') },
    is: 'missing',
    args: ['FR', 'LCEN art. 1-1 (ex art. 6-III)', 'Mentions légales'],
  },
  { shop: 'a Korean number’s country and nobody named', given: { pages: home, identity: from('KR', 'number') }, is: 'missing' },
  {
    shop: 'a Polish shop that names nobody',
    given: { pages: home, identity: from('PL', 'phone', 'domain') },
    is: 'missing-elsewhere',
    args: ['PL', 'Ustawa o świadczeniu usług drogą elektroniczną art. 5', 'Regulamin, Kontakt'],
  },
  { shop: 'a German telephone alone', given: { pages: home, identity: from('DE', 'phone') }, is: 'unknown' },
  { shop: 'the language and the currency alone', given: { pages: home, identity: from('JP', 'currency', 'language') }, is: 'unknown' },
  {
    shop: 'a contact page that was not read',
    given: {
      pages: home,
      identity: { ...from('DE', 'address'), addresses: [address('DE')] },
      policy: { links: [link('contact', 'kontakt')] },
    },
    is: 'unknown',
  },
  {
    shop: 'a contact page that was read and gives the address',
    given: {
      pages: home,
      identity: { ...from('DE', 'address'), addresses: [address('DE', `${HOME}contact`)] },
      policy: { links: [link('contact', 'contact')], texts: [text('contact')] },
    },
    is: 'stated',
  },
  {
    shop: 'terms that were not read, though the contact page was',
    given: {
      pages: home,
      identity: { ...from('DE', 'address'), addresses: [address('DE')] },
      policy: { links: [link('contact', 'contact'), link('terms', 'agb')], texts: [text('contact')] },
    },
    is: 'unknown',
  },
  {
    shop: 'all linked pages read, and the address among the returns alone',
    given: {
      pages: home,
      identity: { ...from('DE', 'address'), addresses: [address('DE', `${HOME}returns`)] },
      policy: { links: [link('contact', 'contact')], texts: [text('contact'), text('returns')] },
    },
    is: 'missing',
  },
  {
    shop: 'a French number that is wrong, and nothing else',
    given: {
      pages: home,
      identity: {
        ...from('FR', 'number'),
        numbers: [{ kind: 'siret', value: '12345678900012', country: 'FR', valid: false, evidence: seen('SIRET') }],
      },
    },
    is: 'missing',
  },
  {
    shop: 'a Dutch shop with its address in the footer',
    given: { pages: home, identity: { ...from('NL', 'address'), addresses: [address('NL')] } },
    is: 'stated',
    args: ['BW 3:15d'],
  },
  {
    shop: 'an Italian sole trader’s VAT number on the home page',
    given: {
      pages: home,
      identity: {
        ...from('IT', 'number'),
        numbers: [{ kind: 'piva', value: '00743110157', country: 'IT', valid: true, evidence: seen('P.IVA') }],
      },
    },
    is: 'stated',
  },
  { shop: 'an American address', given: { pages: home, identity: from('US', 'address') }, is: 'not-demanded' },
  { shop: 'a Canadian number', given: { pages: home, identity: from('CA', 'number', 'domain') }, is: 'not-demanded' },
  { shop: 'only a product page was seen', given: { identity: from('DE', 'address') }, is: 'unknown' },
  { shop: 'no country known', given: { pages: home }, is: 'unknown' },
]);

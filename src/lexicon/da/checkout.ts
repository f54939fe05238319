import type { CheckoutWords } from '../words';

export const checkout: CheckoutWords = {
  order: ['leveringsadresse', 'faktureringsadresse', 'faktureringsoplysninger', 'betalingsmetode', 'betalingsmåde', 'leveringsmetode', 'leveringsmåde', 'ordreoversigt', 'din ordre', 'din bestilling', 'rabatkode', 'kortnummer', 'fortsæt til betaling'],
  place: ['gennemfør køb', 'bekræft køb', 'ordre med betalingspligt', 'bestilling med betalingspligt', 'afgiv ordre', 'afgiv bestilling', 'betal nu', 'godkend køb', 'køb nu', 'gennemfør ordre', 'betal'],
  total: ['beløb i alt', 'i alt', 'total', 'at betale', 'total inkl moms', 'i alt inkl moms', 'ordretotal', 'samlet pris', 'i alt at betale i dag', 'at betale i dag', 'i alt i dag'],
  subtotal: ['subtotal', 'varer i alt', 'delsum', 'varer', 'mellemsum'],
  asks: {
    pin: ['pinkode til kort', 'kortets pinkode', 'pinkode til dit kort', 'dit korts pinkode', 'pin til dit kort'],
    'online-banking': ['adgangskode til netbank', 'netbank adgangskode', 'netbank brugernavn', 'mitid adgangskode', 'nøglekort nummer', 'kode fra mitid', 'mitid kode'],
    'identity-document': ['pasnummer', 'kopi af pas', 'billede af kørekort', 'kopi af kørekort', 'upload legitimation'],
    'social-security': ['cpr-nummer', 'cpr-nr', 'personnummer'],
    'mothers-name': ['mors pigenavn', 'din mors pigenavn', 'moders pigenavn'],
  },
  documents: ['pas', 'kørekort', 'legitimation', 'id-kort'],
  methods: {
    card: ['betalingskort', 'kreditkort', 'dankort', 'kortbetaling', 'debetkort'],
    invoice: ['faktura', 'mod faktura', 'betal med faktura', 'køb på faktura', 'betal senere'],
    'cash-on-delivery': ['efterkrav', 'pr. efterkrav', 'betaling ved levering', 'betal ved afhentning', 'betaling ved afhentning', 'kontant ved afhentning', 'betal i butikken'],
    'direct-debit': ['betalingsservice', 'direkte debitering'],
    'bank-transfer': ['bankoverførsel', 'forudbetaling', 'bankoverførelse', 'overførsel til bank', 'betaling forud'],
    crypto: ['kryptovaluta', 'krypto', 'kryptovalutaer'],
    'gift-card': ['apple gavekort', 'amazon gavekort', 'google play gavekort', 'steam gavekort', 'itunes gavekort'],
    'money-transfer': ['pengeoverførsel', 'postanvisning'],
    'person-to-person': ['venner og familie', 'venner & familie'],
  },
  choices: { card: ['kort'], 'gift-card': ['gavekort'] },
  unavailable: ['ikke tilgængelig*', 'utilgængelig*', 'ude af drift', 'midlertidigt lukket', 'suspenderet', 'sat på pause', 'vedligeholdelse'],
}; // prettier-ignore

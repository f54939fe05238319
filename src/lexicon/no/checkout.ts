import type { CheckoutWords } from '../words';

export const checkout: CheckoutWords = {
  order: ['leveringsadresse', 'fakturaadresse', 'betalingsmåte', 'betalingsmetode', 'leveringsmåte', 'leveringsmetode', 'ordresammendrag', 'din bestilling', 'din ordre', 'sum å betale', 'rabattkode', 'kortnummer', 'gå til betaling'],
  place: ['fullfør kjøp', 'fullfør bestilling', 'bekreft kjøp', 'bestilling med betalingsplikt', 'bestill med betalingsplikt', 'send bestilling', 'betal nå', 'legg inn bestilling', 'fullfør ordre', 'kjøp nå', 'betal'],
  total: ['totalt', 'å betale', 'sum å betale', 'total', 'totalsum', 'totalt inkl mva', 'sum', 'å betale i dag', 'totalt å betale i dag', 'totalt å betale'],
  subtotal: ['delsum', 'sum varer', 'varer', 'subtotal', 'varesum'],
  asks: {
    pin: ['pinkode til kortet', 'kortets pinkode', 'pin-kode til kortet', 'kortets pin-kode', 'pin til kortet ditt'],
    'online-banking': ['passord til nettbank', 'nettbank passord', 'innlogging til nettbank', 'bankid passord', 'kode fra kodebrikke', 'kode fra bankid', 'bankid-kode'],
    'identity-document': ['passnummer', 'kopi av pass', 'bilde av legitimasjon', 'kopi av førerkort', 'last opp legitimasjon'],
    'social-security': [],
    'mothers-name': ['mors pikenavn', 'din mors pikenavn'],
  },
  documents: ['legitimasjon', 'pass', 'førerkort', 'id-kort'],
  methods: {
    card: ['betalingskort', 'kredittkort', 'bankkort', 'kortbetaling', 'debetkort'],
    invoice: ['faktura', 'mot faktura', 'betal med faktura', 'betal senere', 'kjøp på faktura'],
    'cash-on-delivery': ['postoppkrav', 'mot oppkrav', 'betaling ved levering', 'betal ved henting', 'betaling ved henting', 'kontant ved henting', 'betal i butikk'],
    'direct-debit': ['avtalegiro', 'direkte belastning'],
    'bank-transfer': ['bankoverføring', 'forskuddsbetaling', 'forhåndsbetaling', 'overføring til bankkonto'],
    crypto: ['kryptovaluta', 'krypto'],
    'gift-card': ['apple gavekort', 'amazon gavekort', 'google play-gavekort', 'steam-gavekort', 'itunes gavekort'],
    'money-transfer': ['pengeoverføring', 'postanvisning'],
    'person-to-person': ['venner og familie', 'venner & familie'],
  },
  choices: { card: ['kort'], 'gift-card': ['gavekort'] },
  unavailable: ['ikke tilgjengelig*', 'utilgjengelig*', 'ute av drift', 'midlertidig stengt', 'suspendert', 'satt på pause', 'vedlikehold'],
}; // prettier-ignore

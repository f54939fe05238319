import type { CheckoutWords } from '../words';

export const checkout: CheckoutWords = {
  order: ['leveransadress', 'fakturaadress', 'faktureringsadress', 'betalningssätt', 'betalningsmetod', 'leveranssätt', 'leveransmetod', 'orderöversikt', 'din beställning', 'din order', 'summa att betala', 'rabattkod', 'kortnummer'],
  place: ['slutför köp', 'slutför beställning', 'genomför köp', 'lägg beställning', 'bekräfta köp', 'betala nu', 'beställ mot betalning', 'köp med betalningsskyldighet', 'skicka beställning', 'slutför köpet', 'betala'],
  total: ['totalt', 'att betala', 'summa att betala', 'totalsumma', 'totalt inkl moms', 'totalbelopp', 'total', 'totalt att betala i dag', 'totalt att betala idag', 'att betala i dag', 'att betala idag', 'totalt att betala'],
  subtotal: ['delsumma', 'varor', 'summa varor', 'varukorg', 'ordervärde'],
  asks: {
    pin: ['pinkod till kortet', 'kortets pinkod', 'pin-kod till ditt kort', 'kortets pin', 'pinkod för kortet'],
    'online-banking': ['lösenord till internetbanken', 'inloggning till internetbanken', 'kod från bankdosa', 'svarskod från bankdosan', 'bankdosa kod', 'kod från bankid', 'bankid-kod', 'engångskod från banken'],
    'identity-document': ['passnummer', 'kopia på id', 'foto på legitimation', 'kopia av pass', 'ladda upp id-handling'],
    'social-security': [],
    'mothers-name': ['mors flicknamn', 'mammas flicknamn', 'moderns flicknamn'],
  },
  documents: ['legitimation', 'id-kort', 'pass', 'körkort', 'id-handling'],
  methods: {
    card: ['kortbetalning', 'kreditkort', 'betalkort', 'bankkort', 'betala med kort'],
    invoice: ['faktura', 'mot faktura', 'betala mot faktura', 'fakturabetalning', 'betala senare'],
    'cash-on-delivery': ['postförskott', 'mot postförskott', 'betala vid leverans', 'betala vid hämtning', 'betalning vid hämtning', 'betala vid upphämtning', 'betala i butik', 'kontant vid hämtning'],
    'direct-debit': ['autogiro', 'direktdebitering'],
    'bank-transfer': ['banköverföring', 'förskottsbetalning', 'förskott', 'bankgiro', 'direktbetalning från bank'],
    crypto: ['kryptovaluta', 'kryptovalutor', 'krypto'],
    'gift-card': ['apple presentkort', 'amazon presentkort', 'presentkort från apple', 'google play-presentkort', 'steam-presentkort'],
    'money-transfer': ['penningöverföring', 'postanvisning'],
    'person-to-person': ['vänner och familj', 'vänner & familj'],
  },
  choices: { card: ['kort'], 'gift-card': ['presentkort'] },
  unavailable: ['inte tillgänglig*', 'ej tillgänglig*', 'otillgänglig*', 'ur funktion', 'ur drift', 'pausad*', 'avstängd*', 'underhåll'],
}; // prettier-ignore

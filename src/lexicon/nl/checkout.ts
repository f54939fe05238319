import type { CheckoutWords } from '../words';

export const checkout: CheckoutWords = {
  order: ['bezorgadres', 'afleveradres', 'verzendadres', 'factuuradres', 'factuurgegevens', 'betaalmethode', 'kies een betaalmethode', 'verzendmethode', 'bezorgmethode', 'besteloverzicht', 'overzicht van je bestelling', 'jouw bestelling', 'uw bestelling'],
  place: ['bestelling plaatsen', 'plaats bestelling', 'bestelling met betaalverplichting', 'bestellen en betalen', 'nu betalen', 'bestelling afronden', 'betalen', 'bestelling bevestigen', 'bevestig bestelling', 'nu kopen', 'koop afronden'],
  total: ['totaal', 'totaalbedrag', 'totaal incl btw', 'totaal te betalen', 'te betalen', 'eindtotaal', 'totaalprijs', 'totaal vandaag', 'vandaag te betalen', 'totaal te betalen vandaag'],
  subtotal: ['subtotaal', 'totaal artikelen', 'totaal producten', 'artikelen', 'subtotaal artikelen'],
  asks: {
    pin: ['pincode van je pas', 'pincode van uw pas', 'pincode bankpas', 'pincode van uw bankpas', 'pincode creditcard'],
    'online-banking': ['wachtwoord internetbankieren', 'inloggegevens internetbankieren', 'inloggegevens van uw bank', 'wachtwoord van uw bank', 'tan-code', 'code van de kaartlezer', 'code kaartlezer', 'code van digipass'],
    'identity-document': ['paspoortnummer', 'kopie paspoort', 'kopie identiteitsbewijs', 'kopie id', 'foto van uw id'],
    'social-security': ['burgerservicenummer', 'bsn', 'bsn-nummer', 'rijksregisternummer', 'sofinummer'],
    'mothers-name': ['meisjesnaam van uw moeder', 'meisjesnaam van je moeder', 'meisjesnaam moeder'],
  },
  documents: ['identiteitskaart', 'identiteitsbewijs', 'paspoort', 'rijbewijs', 'id-kaart'],
  methods: {
    card: ['creditcard', 'creditcards', 'debetkaart', 'betaalkaart', 'bankkaart', 'kredietkaart'],
    invoice: ['op factuur', 'op rekening', 'achteraf betalen', 'betalen op rekening', 'betaal achteraf'],
    'cash-on-delivery': ['onder rembours', 'rembours', 'betalen bij aflevering', 'betaling bij levering', 'contant bij levering', 'betalen bij afhalen', 'betaling bij afhalen', 'betalen bij ophalen', 'contant bij ophalen', 'contant bij afhalen', 'pin bij ophalen', 'pin bij afhalen', 'betalen in de winkel'],
    'direct-debit': ['automatische incasso', 'machtiging', 'sepa incasso', 'incassomachtiging'],
    'bank-transfer': ['bankoverschrijving', 'overboeking', 'overschrijving', 'vooruitbetaling', 'vooraf overmaken', 'overmaken', 'vooraf betalen'],
    crypto: ['cryptovaluta', 'cryptomunten', 'cryptomunt'],
    'gift-card': ['apple cadeaukaart', 'amazon cadeaukaart', 'google play cadeaukaart', 'steam cadeaukaart', 'itunes kaart'],
    'money-transfer': ['geldtransfer', 'geld overmaken via', 'postwissel'],
    'person-to-person': ['vrienden en familie', 'vrienden & familie', 'paypal vrienden', 'tikkie', 'betaalverzoek'],
  },
  choices: { card: ['kaart', 'kaarten'], 'gift-card': ['cadeaukaart', 'cadeaukaarten', 'giftcard'] },
  unavailable: ['niet beschikbaar', 'in onderhoud', 'buiten werking', 'onbeschikbaar', 'opgeschort', 'uitgeschakeld', 'storing', 'onderhoud'],
}; // prettier-ignore

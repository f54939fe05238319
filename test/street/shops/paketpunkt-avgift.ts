import { item } from '../goods';
import type { Shop } from '../model';
import { cardHere } from '../payments';
import { ALARMED, UNEASY } from '../verdicts';

export const paketpunktAvgift: Shop = {
  host: 'paketpunkt-avgift.example',
  name: 'PaketPunkt',
  skin: 'handmade',
  language: 'sv',
  country: 'SE',
  currency: 'SEK',
  label: 'scam',
  why: 'A page to which a text message leads: your parcel waits, pay 19 kronor. It names nobody, knows no parcel, and wants the card with its PIN and the code of the electronic identity, which no carrier ever asks.',
  accent: '#00529b',
  ground: '#eaf2fa',
  slogan: 'Ditt paket väntar på betalning av tullavgift',
  intro: ['Vi försökte leverera ditt paket SE-41799-20. Välj tjänst och betala avgiften inom 24 timmar, annars skickas paketet tillbaka.'],
  banner: 'Sista påminnelsen: paketet returneras i morgon',
  timer: { label: 'Paketet returneras om', ends: { restarts: 3599 } },
  goods: [
    item('tullavgift', 'Tullavgift', 19, ['box', '#b58a4a'], 'Avgifter', 'Engångsavgift för ditt paket. Betala nu för leverans i morgon.'),
    item('ny-leverans', 'Nytt leveransförsök', 29, ['box', '#8f6f3f'], 'Avgifter', 'Kuriren kommer igen mellan 8 och 17.'),
    item('lagring', 'Lagringsavgift', 24, ['box', '#6f5a3a'], 'Avgifter', 'Paketet ligger kvar tre dagar till.'),
  ],
  pages: [
    { topic: 'contact', slug: 'hjalp', title: 'Kontakt', form: true, prose: ['Skriv ditt ärende i formuläret, så svarar vi inom kort.'] },
    {
      topic: 'privacy',
      slug: 'integritet',
      title: 'Integritetspolicy',
      prose: ['Vi värnar om din integritet. Dina personuppgifter behandlas enligt lag och delas inte med någon.'],
    },
  ],
  footer: { lines: ['Säker betalning'], copyright: '© 2026 PaketPunkt' },
  logos: ['Visa', 'Mastercard'],
  checkout: {
    methods: [cardHere('Kort')],
    asks: [
      { name: 'kort_pin', label: 'PIN-kod till kortet (4 siffror)', type: 'password' },
      { name: 'bankid_kod', label: 'Kod från BankID eller bankdosa', type: 'text' },
    ],
    shipping: { label: 'Expeditionsavgift', price: 0 },
  },
  expected: {
    before: UNEASY,
    checkout: ALARMED,
    facts: { offered: ['card'], card: 'shop', asks: ['pin', 'online-banking'] },
    bad: ['excessive-asks'],
  },
};

import type { CheckoutWords } from '../words';

export const checkout: CheckoutWords = {
  order: ['toimitusosoite', 'laskutusosoite', 'maksutapa', 'toimitustapa', 'tilauksen yhteenveto', 'tilauksesi', 'valitse maksutapa', 'valitse toimitustapa', 'alennuskoodi', 'yhteensä maksettava', 'kortin numero', 'jatka maksamaan', 'laskutustiedot'],
  place: ['tilaa ja maksa', 'lähetä tilaus', 'vahvista tilaus', 'tee tilaus', 'maksa nyt', 'tilaus johon liittyy maksuvelvollisuus', 'maksuvelvollisuus', 'hyväksy tilaus', 'siirry maksamaan', 'viimeistele tilaus', 'maksa'],
  total: ['yhteensä', 'maksettava', 'yhteensä maksettava', 'loppusumma', 'tilauksen summa', 'summa', 'kokonaissumma', 'maksettava tänään', 'tänään maksettava'],
  subtotal: ['välisumma', 'tuotteet yhteensä', 'tuotteet', 'tuotteiden hinta', 'osasumma'],
  asks: {
    pin: ['kortin pin-koodi', 'kortin tunnusluku', 'korttisi tunnusluku', 'kortin pin', 'pankkikortin tunnusluku'],
    'online-banking': ['verkkopankkitunnus*', 'verkkopankin salasana', 'pankkitunnus*', 'tunnuslukulista', 'verkkopankin käyttäjätunnus'],
    'identity-document': ['passin numero', 'kopio passista', 'kuva henkilökortista', 'kopio henkilökortista', 'kuva ajokortista'],
    'social-security': [],
    'mothers-name': ['äidin tyttönimi', 'äitisi tyttönimi'],
  },
  documents: ['henkilökortti', 'henkilökortin', 'passi', 'passin', 'ajokortti', 'henkilöllisyystodistus'],
  methods: {
    card: ['luottokortti', 'pankkikortti', 'korttimaksu', 'maksukortti', 'luottokortilla'],
    invoice: ['lasku', 'laskulla', 'maksa myöhemmin', 'laskutus', 'yrityslasku'],
    'cash-on-delivery': ['postiennakko', 'postiennakolla', 'maksu toimitettaessa', 'maksu noudettaessa', 'maksa noudettaessa', 'maksu noudon yhteydessä', 'käteinen noudettaessa', 'maksu myymälässä'],
    'direct-debit': ['suoraveloitus'],
    'bank-transfer': ['tilisiirto', 'ennakkomaksu', 'pankkisiirto', 'ennakkolasku', 'tilisiirtona'],
    crypto: ['kryptovaluutta', 'kryptovaluutat', 'krypto'],
    'gift-card': ['apple-lahjakortti', 'amazon-lahjakortti', 'google play -lahjakortti', 'steam-lahjakortti'],
    'money-transfer': ['rahansiirto', 'rahalähetys'],
    'person-to-person': ['ystävät ja perhe', 'ystäville ja perheelle'],
  },
  choices: { card: ['kortti', 'kortit', 'kortilla'], 'gift-card': ['lahjakortti', 'lahjakortit', 'lahjakortilla'] },
  unavailable: ['ei käytettävissä', 'ei saatavilla', 'poissa käytöstä', 'huoltokatko*', 'keskeytetty', 'tilapäisesti poissa'],
}; // prettier-ignore

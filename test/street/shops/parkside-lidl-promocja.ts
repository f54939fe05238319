import { item } from '../goods';
import type { Shop } from '../model';
import { cardHere } from '../payments';
import type { Firm } from '../policies/firm';
import * as pl from '../policies/pl';
import { ALARMED, WARY } from '../verdicts';

const firm: Firm = {
  shop: 'Promocja jubileuszowa',
  host: 'parkside-lidl-promocja.example',
  operator: 'Dział Promocji',
  street: 'ul. Handlowa 1',
  town: '00-999 Warszawa',
  country: 'Polska',
  email: 'nagroda@promo-kontakt-klient.example',
  returnDays: 14,
  returnPaidBy: 'buyer',
  deliveryTime: '5–7 dni roboczych',
  deliveryCost: '9,90 zł',
  carriers: 'kuriera',
};

const set = (slug: string, name: string, was: number, price: number, colour: string, about: string) =>
  item(slug, name, price, ['tool', colour], 'Nagrody', about, { was, brand: 'Parkside', stock: 'Zostało 7 zestawów w Twoim województwie', rating: { count: 4127, average: 4.9 } }); // prettier-ignore

export const parksideLidlPromocja: Shop = {
  host: firm.host,
  name: 'Lidl – Promocja jubileuszowa',
  skin: 'shopify',
  language: 'pl',
  country: 'PL',
  currency: 'PLN',
  label: 'scam',
  why: 'A well-known chain’s “anniversary promotion” as advertised in social networks: power tools worth 900 złoty for nine, at an address that is not the chain’s. Nobody is named, the clock starts anew with each visit, and the card number is sent to an unrelated host, where a subscription begins.',
  accent: '#0050aa',
  ground: '#fff7d6',
  slogan: 'Zestaw narzędzi za 9 zł dla stałych klientów',
  intro: ['Gratulacje! Twój numer został wybrany w ankiecie klientów. Odbierz zestaw, zanim skończy się czas.'],
  banner: 'Zostało już tylko 7 zestawów!',
  timer: { label: 'Rezerwacja wygasa za', ends: { restarts: 599 } },
  ticker: ['Pan Marek z Radomia właśnie odebrał zestaw', 'Pani Ewa z Gdyni właśnie odebrała zestaw'],
  // prettier-ignore
  goods: [
    set('zestaw-akumulatorowy', 'Zestaw akumulatorowy Parkside, 6 elementów', 899, 9, '#2f6f3a', 'Zestaw z okazji 50-lecia sieci: wkrętarka, szlifierka, wyrzynarka, latarka i dwa akumulatory.'),
    set('grill-gazowy', 'Grill gazowy', 699, 9, '#3a3a3a', 'Cztery palniki, pokrywa z termometrem, kółka.'),
    set('odkurzacz', 'Odkurzacz warsztatowy', 399, 9, '#4f7f3f', '30 litrów, gniazdo na elektronarzędzie, filtr w komplecie.'),
    set('myjka', 'Myjka ciśnieniowa', 549, 9, '#5f8f2f', '150 bar, wąż ośmiometrowy, trzy dysze.'),
    set('kosiarka', 'Kosiarka akumulatorowa', 799, 9, '#6fa03a', 'Szerokość koszenia 40 cm, dwa akumulatory 20 V.'),
    set('robot-kuchenny', 'Robot kuchenny', 1299, 9, '#b0b0b0', 'Gotuje, waży i sieka, 600 przepisów na ekranie.'),
  ],
  pages: [pl.shipping(firm), pl.privacy({ ...firm, operator: '[NAZWA FIRMY]', host: '[ADRES STRONY]' })],
  footer: { lines: ['Promocja ważna do wyczerpania zapasów'], copyright: '© 2026' },
  social: [{ network: 'Facebook', href: 'https://www.facebook.com/' }],
  logos: ['Visa', 'Mastercard', 'BLIK'],
  scripts: ['https://www.googletagmanager.com/gtag/js?id=G-PROMOCJA01'],
  checkout: {
    methods: [cardHere('Karta płatnicza', 'Weryfikacja wieku kartą, pobierzemy tylko 9 zł.')],
    action: 'https://bill.rapid-reward-pay.example/s/confirm',
    shipping: { label: 'Kurier', price: 9.9 },
    lateMs: 700,
  },
  expected: {
    before: WARY,
    checkout: ALARMED,
    facts: {
      imitates: 'lidl',
      offered: ['card'],
      notOffered: ['blik'],
      card: 'unrelated',
      visibleReviews: 0,
    },
    bad: ['brand-bait', 'card-target', 'claimed-rating', 'half-off'],
  },
};

import { item } from '../goods';
import type { Shop } from '../model';
import { choices } from '../payments';
import type { Firm } from '../policies/firm';
import * as pl from '../policies/pl';
import { CALM } from '../verdicts';

const firm: Firm = {
  shop: 'Antykwariat Zaułek',
  host: 'antykwariat-zaulek.example',
  operator: 'Bogusław Niemyj',
  street: 'ul. Krótka 2/4',
  town: '97-999 Starogrodek',
  country: 'Polska',
  email: 'antykwariat.zaulek.starogrodek@wp.pl',
  phone: '44 000 04 17',
  returnDays: 14,
  returnPaidBy: 'buyer',
  deliveryTime: '2–6 dni',
  deliveryCost: 'list polecony 9,50 zł, paczka 14,90 zł',
  carriers: 'Pocztę Polską',
};

export const antykwariatZaulek: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'woocommerce',
  language: 'pl',
  country: 'PL',
  currency: 'PLN',
  label: 'honest',
  why: 'A pensioner sells used books for a few złoty as unregistered small trade, which needs no tax number, and says so. A name, a flat, a telephone and payment on delivery are there; only the free-mail address and the bare look are against him.',
  accent: '#5a4632',
  ground: '#f4efe7',
  slogan: 'Stare książki za parę złotych',
  intro: ['Wyprzedaję bibliotekę po czterdziestu latach nauczania. Stan opisuję uczciwie: jak plama, to plama.'],
  // prettier-ignore
  goods: [
    item('atlas-1974', 'Atlas geograficzny, 1974', 25, ['book', '#3d6b8a'], 'Atlasy', 'Grzbiet podklejony, mapy kompletne. Na stronie 12 pieczątka szkoły.', { stock: '1 egzemplarz' }),
    item('zielnik', 'Mały zielnik', 12, ['book', '#4f7a44'], 'Przyroda', 'Kieszonkowy, okładka porysowana, środek jak nowy.'),
    item('bajki', 'Bajki w obrazkach', 18, ['book', '#c27a35'], 'Dla dzieci', 'Dwie kartki sklejone taśmą, poza tym dobrze się trzyma.'),
    item('slownik', 'Słownik polsko-francuski', 20, ['book', '#7a2f3d'], 'Słowniki', 'Duży, ciężki, zaznaczenia ołówkiem.'),
    item('ptaki-polne', 'Ptaki polne i leśne', 15, ['book', '#6f8a4f'], 'Przyroda', 'Tablice barwne na miejscu, obwoluty brak.'),
    item('grzyby', 'Przewodnik po grzybach, 1982', 9, ['book', '#a3713f'], 'Przyroda', 'Ślady noszenia w koszyku. Trujące podkreślone na czerwono.'),
    item('kuchnia-babci', 'Kuchnia staropolska', 14, ['book', '#b5523a'], 'Kuchnia', 'Kilka stron poplamionych, widać, które przepisy były dobre.'),
    item('szachy-otwarcia', 'Szachy: otwarcia dla początkujących', 11, ['book', '#3f3f45'], 'Hobby', 'Diagramy z ołówkowymi strzałkami.'),
    item('fotografia-70', 'Fotografia dla amatora, 1976', 16, ['book', '#5a5f66'], 'Hobby', 'Stan dobry. O ciemni, nie o telefonach.'),
    item('wiersze-dla-dzieci', 'Wiersze dla najmłodszych', 8, ['book', '#d9a34f'], 'Dla dzieci', 'Brak dwóch kartek na końcu, reszta cała.'),
    item('historia-miasta', 'Dzieje Starogrodka w zarysie', 22, ['book', '#6a4632'], 'Historia', 'Nakład 500 egzemplarzy, podpis autora.'),
    item('kolej-parowa', 'Parowozy polskie', 35, ['book', '#2f3f4a'], 'Technika', 'Duży format, stan bardzo dobry, lekki zapach piwnicy.'),
    item('rosyjski', 'Podręcznik rosyjskiego, klasa 5', 6, ['book', '#8a2f3d'], 'Słowniki', 'Z rysunkami poprzednich właścicieli.'),
    item('mapa-tatr', 'Mapa Tatr, 1969', 18, ['ticket', '#4f7a6a'], 'Atlasy', 'Składana, przetarta na zgięciach, podklejona bibułą.'),
  ],
  pages: [
    pl.shipping(firm),
    pl.returns(firm),
    pl.privacy(firm),
    {
      ...pl.contact(firm),
      prose: [
        'Bogusław Niemyj, ul. Krótka 2/4, 97-999 Starogrodek',
        'Telefon: 44 000 04 17 (wieczorem)',
        `E-mail: [${firm.email}](mailto:${firm.email})`,
        'Sprzedaję w ramach działalności nierejestrowanej (art. 5 ustawy – Prawo przedsiębiorców), dlatego nie mam numeru NIP i nie wystawiam faktur VAT.',
      ],
    },
  ],
  footer: { lines: ['Antykwariat Zaułek, Starogrodek'], copyright: '© 2024 Bogusław Niemyj' },
  checkout: {
    methods: choices('Za pobraniem (+ 5 zł)', ['Przelew na konto', 'Numer konta podaję w mailu po sprawdzeniu, czy książka jeszcze jest.']),
    shipping: { label: 'List polecony', price: 9.5 },
  },
  expected: {
    before: CALM,
    checkout: CALM,
    facts: {
      emails: [{ address: firm.email, kind: 'free-mail' }],
      phones: ['440000417'],
      countries: ['PL'],
      returnDays: 14,
      offered: ['cash-on-delivery', 'bank-transfer'],
      copyrightYear: 2024,
    },
    good: ['pay-later'],
  },
};

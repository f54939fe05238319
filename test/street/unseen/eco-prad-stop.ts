import { item } from '../goods';
import type { Shop, TextPage } from '../model';
import { cardHere, choices } from '../payments';
import { WARY } from '../verdicts';

const email = 'pomoc@ecopradstop-support.example';

const pages: readonly TextPage[] = [
  {
    topic: 'shipping',
    slug: 'dostawa',
    title: 'Dostawa',
    prose: ['Wysyłka w ciągu 24 godzin. Czas dostawy wynosi 5–14 dni roboczych. Dostawa gratis przy zakupie dwóch sztuk.'],
  },
  {
    topic: 'returns',
    slug: 'gwarancja-satysfakcji',
    title: 'Gwarancja satysfakcji',
    prose: [
      '90 dni gwarancji zwrotu pieniędzy bez zadawania pytań! Zwrot przysługuje wyłącznie na produkty nieotwarte i nieużywane, po uzyskaniu numeru zgody od działu obsługi.',
      `Koszt odesłania do magazynu międzynarodowego ponosi klient. Napisz na [${email}](mailto:${email}).`,
    ],
  },
  {
    topic: 'terms',
    slug: 'regulamin',
    title: 'Regulamin',
    prose: [
      'Właścicielem serwisu jest Nova Reach Commerce LLC, Wyoming, USA. Składając zamówienie, klient akceptuje niniejszy regulamin oraz regulamin programu partnerskiego.',
      'Wyniki przedstawione na stronie są przykładowe i mogą różnić się w zależności od instalacji. Opinie są wizualizacją możliwych doświadczeń klientów.',
      'Spory rozstrzyga sąd właściwy dla siedziby sprzedawcy.',
    ],
  },
  { topic: 'contact', slug: 'kontakt', title: 'Kontakt', form: true, prose: [`E-mail: [${email}](mailto:${email})`, 'Odpowiadamy w ciągu 72 godzin.'] }, // prettier-ignore
];

/** All within two days, all five stars, and each of them at the same saving. */
const reviews = [
  { author: 'Krystyna, 64 lata', stars: 5, date: '2026-11-03', text: 'Nie wierzyłam, a rachunek spadł z 412 zł na 187 zł już w pierwszym miesiącu! Polecam każdemu emerytowi!' },
  { author: 'Andrzej W.', stars: 5, date: '2026-11-03', text: 'Jestem elektrykiem z 30-letnim stażem. Energetyka nie chce, żebyście o tym wiedzieli. Działa w 100%.' },
  { author: 'Monika z Poznania', stars: 5, date: '2026-11-03', text: 'Kupiłam trzy sztuki, oszczędzamy ponad 55% prądu. Najlepszy zakup w życiu!' },
  { author: 'Tadeusz', stars: 5, date: '2026-11-04', text: 'Włożyłem do gniazdka i zapomniałem. Rachunek o połowę mniejszy!!!' },
  { author: 'Halina K.', stars: 5, date: '2026-11-04', text: 'Sąsiadka mi powiedziała, ja mówię wszystkim. Polecam każdemu!' },
  { author: 'Grzegorz', stars: 5, date: '2026-11-04', text: 'Szybka wysyłka, produkt premium, rachunek spadł o 55%.' },
]; // prettier-ignore

export const ecoPradStop: Shop = {
  host: 'eco-prad-stop.example',
  name: 'EcoPrąd Stop',
  skin: 'handmade',
  language: 'pl',
  country: 'PL',
  currency: 'PLN',
  label: 'scam',
  why: 'A plug that is said to halve the electricity bill does nothing of the kind, and the proof is a clock that starts anew, buyers who pass by in a corner and six reviews of two days, all with five stars. The small print admits that the reviews are “a visualisation”, names a firm in Wyoming without an address, and the card form belongs to the page itself.',
  accent: '#e07b00',
  ground: '#fff9ec',
  slogan: 'Obniż rachunki za prąd nawet o 55% – legalnie!',
  intro: [
    'Polski student wynalazł urządzenie, którego boją się koncerny energetyczne. EcoPrąd Stop stabilizuje napięcie i usuwa „brudny prąd”, dzięki czemu płacisz nawet o 55% mniej. Wystarczy włożyć do gniazdka.',
    'Jak widziano w telewizji. Ponad 127 000 zadowolonych rodzin.',
  ],
  banner: '⚡ PROMOCJA -70% TYLKO DZIŚ ⚡ Zostało 17 sztuk',
  timer: { label: 'Rezerwacja Twojej zniżki wygasa za', ends: { restarts: 899 } },
  ticker: ['Barbara z Radomia kupiła 3 sztuki', 'Zbigniew z Lublina kupił 1 sztukę', 'Ktoś z Twojej okolicy właśnie zamówił'],
  // prettier-ignore
  goods: [
    item('ecoprad-1', 'EcoPrąd Stop, 1 sztuka', 149, ['box', '#f0a020'], 'Zestawy', 'Do mieszkania do 40 m². Technologia EST opatentowana przez NASA. Oszczędność widoczna po 7 dniach.', { was: 499, stock: 'Zostało 17 sztuk', rating: { count: 12874, average: 4.9 }, reviews }),
    item('ecoprad-2', 'EcoPrąd Stop, 2 sztuki', 249, ['box', '#e89010'], 'Zestawy', 'Do domu do 90 m². Najczęściej wybierany zestaw!', { was: 998, stock: 'Zostało 9 sztuk', rating: { count: 9411, average: 5 } }),
    item('ecoprad-3', 'EcoPrąd Stop, 3 sztuki + 1 gratis', 329, ['box', '#d98000'], 'Zestawy', 'Do domu do 160 m². Największa oszczędność.', { was: 1996, stock: 'Zostały 4 sztuki', rating: { count: 6120, average: 4.9 } }),
    item('ecofuel', 'EcoPaliwo OBD', 129, ['tool', '#3f8f4f'], 'Nowości', 'Włóż do gniazda OBD i spalaj o 35% mniej paliwa. Pasuje do każdego auta.', { was: 429, stock: 'Zostało 6 sztuk', rating: { count: 3308, average: 4.8 } }),
    item('ecoheat', 'EcoCiepło, mini grzejnik 500 W', 159, ['stove', '#c04a2a'], 'Nowości', 'Ogrzewa 60 m² w 10 minut za 8 groszy dziennie.', { was: 529, stock: 'Zostało 11 sztuk', rating: { count: 5219, average: 4.9 } }),
  ],
  pages,
  footer: { lines: ['Gwarancja zwrotu pieniędzy 90 dni. Strona nie jest częścią Facebook™.'], copyright: '© 2026 EcoPrąd Stop' },
  seals: [{ name: 'Laur Konsumenta' }, { name: 'Norton Secured' }],
  copyBlocked: true,
  checkout: {
    methods: [cardHere('Karta płatnicza', 'Dodatkowe 5% zniżki'), ...choices('Płatność przy odbiorze')],
    shipping: { label: 'Kurier', price: 19.9 },
    ticked: ['Tak, dołączam do klubu EcoStop (pierwszy miesiąc za 0 zł, potem 89 zł miesięcznie)'],
  },
  expected: {
    before: WARY,
    checkout: WARY,
    facts: {
      emails: [{ address: email, kind: 'other-domain' }],
      offered: ['card', 'cash-on-delivery'],
      card: 'shop',
      seals: [{ name: 'Norton', proof: 'unlinked' }],
      visibleReviews: 6,
    },
  },
};

import type { CheckoutWords } from '../words';

export const checkout: CheckoutWords = {
  order: ['adres dostawy', 'adres do faktury', 'dane do faktury', 'dane odbiorcy', 'metoda płatności', 'sposób płatności', 'sposób dostawy', 'forma płatności', 'dane do wysyłki', 'metoda dostawy', 'podsumowanie zamówienia', 'twoje zamówienie', 'kod rabatowy', 'wartość zamówienia', 'zakupy bez rejestracji'],
  place: ['zamawiam z obowiązkiem zapłaty', 'zamówienie z obowiązkiem zapłaty', 'kupuję i płacę', 'zamawiam', 'złóż i opłać zamówienie', 'złóż zamówienie', 'zamawiam i płacę', 'potwierdź zamówienie', 'zapłać teraz', 'przejdź do płatności', 'potwierdzam zakup', 'zapłać', 'kupuję'],
  total: ['do zapłaty', 'razem', 'suma', 'łącznie', 'łącznie do zapłaty', 'razem do zapłaty', 'kwota do zapłaty', 'do zapłaty dziś', 'do zapłaty dzisiaj'],
  subtotal: ['wartość produktów', 'kwota', 'suma częściowa', 'wartość koszyka', 'suma pośrednia'],
  asks: {
    pin: ['pin karty', 'kod pin karty', 'pin do karty', 'kod pin do karty', 'pin twojej karty'],
    'online-banking': ['hasło do banku', 'login do banku', 'hasło do bankowości', 'login do bankowości', 'kod autoryzacyjny z banku'],
    'identity-document': ['numer dowodu osobistego', 'seria i numer dowodu', 'skan dowodu', 'zdjęcie dowodu osobistego', 'numer paszportu'],
    'social-security': ['numer pesel', 'pesel'],
    'mothers-name': ['nazwisko panieńskie matki', 'nazwisko rodowe matki'],
  },
  documents: ['dowód osobisty', 'dowodu osobistego', 'paszport', 'prawo jazdy', 'dokument tożsamości'],
  methods: {
    card: ['karta płatnicza', 'karta kredytowa', 'karta debetowa'],
    invoice: ['faktura z odroczonym terminem', 'odroczona płatność', 'kup teraz zapłać później', 'płatność odroczona'],
    'cash-on-delivery': ['za pobraniem', 'płatność przy odbiorze', 'pobranie', 'zapłata przy odbiorze', 'gotówka przy odbiorze', 'płatność na miejscu', 'płatność w sklepie', 'zapłata na miejscu'],
    'direct-debit': ['polecenie zapłaty'],
    'bank-transfer': ['przelew', 'przelew bankowy', 'przelewem', 'przedpłata', 'przelew tradycyjny'],
    crypto: ['kryptowaluty', 'kryptowaluta'],
    'gift-card': ['karta podarunkowa apple', 'karta podarunkowa amazon', 'karta podarunkowa google', 'karta podarunkowa steam'],
    'money-transfer': ['przekaz pieniężny', 'przekaz pocztowy'],
    'person-to-person': ['znajomi i rodzina', 'przelew na telefon', 'dla znajomych i rodziny'],
  },
  choices: { card: ['karta', 'karty'], 'gift-card': ['karta podarunkowa', 'karty podarunkowe'] },
  unavailable: ['niedostępn*', 'przerwa techniczna', 'prace techniczne', 'wyłączon*', 'wstrzyman*', 'zawieszon*', 'chwilowo nie'],
}; // prettier-ignore

import type { SiteWords } from '../words';

export const site: SiteWords = {
  placeholders: ['wpisz tutaj', 'wstaw tutaj', 'twój tekst tutaj', 'nazwa twojej firmy', 'nazwa firmy tutaj', 'przykładowy tekst', 'tekst zastępczy', 'zamień ten tekst', 'do uzupełnienia', 'kliknij aby edytować'],
  gaps: ['nazwa firmy', 'nazwa', 'imię i nazwisko', 'adres', 'telefon', 'numer telefonu', 'data', 'adres e-mail', 'nazwa sklepu', 'strona internetowa', 'miasto', 'nip', 'wpisz*', 'liczba dni'],
  leftovers: ['witaj świecie', 'przykładowa strona', 'produkt testowy', 'sklep demonstracyjny', 'mój sklep', 'twoje logo'],
  titleNoise: ['strona główna', 'sklep internetowy', 'sklep online', 'witamy', 'oficjalny sklep', 'koszyk', 'zaloguj się', 'kontakt', 'regulamin', 'moje konto', 'dostawa', 'promocje', 'polityka prywatności'],
}; // prettier-ignore
